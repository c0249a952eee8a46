import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../support/command.ts';
import { testConnection } from '../support/database.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TOKEN = /rt_[0-9a-f]{12}_[\w-]{43}/;

let place: string;
let embedded: Record<string, string>;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tracker token '));
  embedded = { NEO4J_URI: '', TRACKER_DATA: join(place, 'data'), TRACKER_SEED: 'none', PORT: '0' };
});
afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 5 }));

const { uri, username, password } = testConnection();
const given = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };

const token = (args: string, env: Record<string, string>) =>
  run(`exec node src/renewal-tracker.mjs token ${args}`, ROOT, env).ended;

async function statusWith(url: string, secret: string): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  return response.status;
}

test('tokens are made, listed and taken back without a server, beside one, and after one that was killed', async () => {
  const alone = await token('create "Ada Lovelace" --role admin --days 7', embedded);
  expect(alone.code).toBe(0);
  expect(alone.output).toContain('for Ada Lovelace, with the role admin, until');
  const [first = ''] = TOKEN.exec(alone.output) ?? [];
  expect(first).not.toBe('');

  const server = run('exec node src/renewal-tracker.mjs serve', ROOT, embedded);
  const [, url = ''] = await server.saying(/^ready (http:\/\/\S+)$/m);
  expect(await statusWith(url, first)).toBe(200);

  const started = performance.now();
  const beside = await token('create Grace', embedded);
  console.log(`token create beside a server: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const [second = ''] = TOKEN.exec(beside.output) ?? [];
  expect(await statusWith(url, second)).toBe(200);

  const id = first.slice(0, 15);
  expect((await token(`revoke ${first}`, embedded)).output).toBe(
    `${id} of Ada Lovelace is revoked. A server that runs refuses it within a few seconds.\n`,
  );
  const revoked = performance.now();
  await expect.poll(() => statusWith(url, first), { timeout: 5_000, interval: 100 }).toBe(401);
  console.log(`refused ${((performance.now() - revoked) / 1000).toFixed(1)} s after the command`);
  expect(await statusWith(url, second)).toBe(200);

  const { output: log } = await server.kill();
  expect(log).not.toContain(first.slice(16));

  // The result alone: on standard error stands what the start of the database has to say.
  const listed = await token('list 2>/dev/null', embedded);
  expect(listed.code).toBe(0);
  expect(listed.output.trim().split('\n')).toEqual([
    expect.stringMatching(
      new RegExp(`^${second.slice(0, 15)}  editor  until   \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC  Grace$`),
    ),
    expect.stringMatching(
      new RegExp(`^${id}  admin   revoked \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC  Ada Lovelace$`),
    ),
  ]);
}, 600_000);

test('a Neo4j of your own keeps them too', async () => {
  expect((await token('list', given)).output).toBe(
    'No token was given out yet. To make one: renewal-tracker token create NAME\n',
  );
  const made = await token('create Ada', {
    ...given,
    TRACKER_OIDC_ISSUER: 'https://id.example',
    TRACKER_OIDC_AUDIENCE: 'x',
  });
  expect(made.output).toContain(
    'TRACKER_OIDC_ISSUER is set, and https://id.example alone says who may write.',
  );
  const [id = ''] = /rt_[0-9a-f]{12}/.exec(made.output) ?? [];
  expect((await token(`revoke ${id}`, given)).code).toBe(0);
  expect((await token(`revoke ${id}`, given)).output).toContain(`${id} of Ada was revoked before, on `);
  const unknown = await token('revoke rt_0123456789ab', given);
  expect(unknown).toEqual({
    code: 1,
    output:
      'Expected a token that was given out here, found none with the id rt_0123456789ab. "renewal-tracker token list" has them all.\n',
  });
}, 120_000);

test.each([
  ['create', "missing required argument 'name'"],
  [
    'create Ada --days 0',
    'Expected --days to be a whole number from 1 to 366, found "0". Left out, it is 90.',
  ],
])(
  'token %s is told in a sentence, before any database is asked for',
  async (args, sentence) => {
    const { code, output } = await token(args, { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    expect(code).toBe(1);
    expect(output).toContain(sentence);
    expect(output).not.toContain('    at ');
  },
  60_000,
);
