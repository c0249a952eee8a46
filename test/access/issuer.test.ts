import { createHmac } from 'node:crypto';
import { generateKeyPair } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Access, accessOf } from '../../src/access/access.ts';
import { issuerTokens } from '../../src/access/issuer.ts';
import { roleIn } from '../../src/access/issuer-claims.ts';
import { NOW } from '../support/tracker.ts';
import { UNKNOWN_TOKEN } from './given-tokens.ts';
import { AUDIENCE, DISCOVERY, localIssuer, type LocalIssuer } from './local-issuer.ts';
import { smallServer } from './small-server.ts';
import { tryEachMutation } from './try-each-mutation.ts';

const SECONDS = Math.floor(NOW.getTime() / 1000);
const clock = (): Date => NOW;
let issuer: LocalIssuer;
let access: Access;

const accessTo = (url: string, roleClaim = 'role'): Access =>
  accessOf(issuerTokens({ issuer: url, audience: AUDIENCE, roleClaim }, clock, fetch), clock);

beforeEach(async () => {
  issuer = await localIssuer();
  access = accessTo(issuer.url);
});
afterEach(() => issuer.close());

const viewerOf = (token: string) => access.viewerOf(`Bearer ${token}`);

/** A token put together by hand, as no library would. */
function forged(header: object, claims: object, signature: (input: string) => string): string {
  const [head, body] = [header, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const input = `${head ?? ''}.${body ?? ''}`;
  return `${input}.${signature(input)}`;
}

describe('a token of the issuer', () => {
  test('says who asks, and its keys are asked for once', async () => {
    expect(await viewerOf(await issuer.sign())).toEqual({
      kind: 'editor',
      id: 'user-1',
      name: 'Ada Lovelace',
      role: 'editor',
    });
    expect(await viewerOf(await issuer.sign({ sub: 'user-2', role: 'admin', name: undefined }))).toEqual({
      kind: 'editor',
      id: 'user-2',
      name: 'user-2',
      role: 'admin',
    });
    expect(issuer.asked).toEqual([DISCOVERY, '/keys']);
  });

  test.each([undefined, 'reader', 'EDITOR', ['viewer'], { admin: true }, 1])(
    'with the role %j makes a reader with a name',
    async (role) => {
      expect(await viewerOf(await issuer.sign({ role }))).toEqual({ kind: 'reader', name: 'Ada Lovelace' });
    },
  );

  test.each([
    ['role', { role: 'editor' }, 'editor'],
    ['roles', { roles: ['x', 'editor', 'admin'] }, 'admin'],
    ['realm_access.roles', { realm_access: { roles: ['editor'] } }, 'editor'],
    ['https://example.org/role', { 'https://example.org/role': 'admin' }, 'admin'],
    ['a.b', { a: 'editor' }, null],
    ['__proto__.role', {}, null],
    ['constructor.name', {}, null],
  ])('has its role in the claim %s', (claim, claims, role) => {
    expect(roleIn(claims, claim)).toBe(role);
  });
});

describe('what is refused', () => {
  test.each([
    ['expired', { exp: SECONDS - 6 }, 'found one that has expired'],
    ['not good yet', { nbf: SECONDS + 60 }, 'found one that begins later'],
    ['for another audience', { aud: 'another' }, 'found one for another'],
    ['for no audience', { aud: undefined }, 'found one for another'],
    ['of another issuer', { iss: 'https://evil.example' }, 'found one of another issuer'],
    ['without an end', { exp: undefined }, 'a good claim exp, found none'],
    ['of nobody', { sub: undefined }, 'a good claim sub, found none'],
  ])('a token that is %s', async (_, claims: Record<string, unknown>, words) => {
    await expect(viewerOf(await issuer.sign(claims))).rejects.toMatchObject({
      message: expect.stringContaining(words) as string,
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  });

  test('one signed by another key, of a name that the issuer has and of one that it has not', async () => {
    const { privateKey: key } = await generateKeyPair('RS256');
    for (const kid of ['first', 'second'])
      await expect(viewerOf(await issuer.sign({}, { key, kid }))).rejects.toMatchObject({
        message: expect.stringContaining('found a signature that none of its keys made') as string,
        extensions: { code: 'UNAUTHENTICATED' },
      });
  });

  test('one that was changed after it was signed', async () => {
    const [head, , signature] = (await issuer.sign()).split('.');
    const [, body] = (await issuer.sign({ role: 'admin' })).split('.');
    await expect(viewerOf([head, body, signature].join('.'))).rejects.toThrow('none of its keys made');
  });

  const claims = () => ({ iss: issuer.url, aud: AUDIENCE, sub: 'x', role: 'admin', exp: SECONDS + 600 });
  test.each([
    ['alg none', 'none', () => ''],
    ['alg None', 'None', () => ''],
    [
      'HS256 with the public key as the secret',
      'HS256',
      (input: string) => createHmac('sha256', issuer.publicPem).update(input).digest('base64url'),
    ],
    [
      'HS512 with nothing as the secret',
      'HS512',
      (input: string) => createHmac('sha512', '').update(input).digest('base64url'),
    ],
  ])('%s, without asking the issuer', async (_, alg, signature) => {
    await expect(viewerOf(forged({ alg, kid: 'first' }, claims(), signature))).rejects.toMatchObject({
      message: expect.stringContaining('found another algorithm or none') as string,
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(issuer.asked).toEqual([]);
  });

  test.each(['abc', 'a.b', 'a.b.c', 'a.b.c.d.e', '..'])('%s, which is none', async (text) => {
    await expect(viewerOf(text)).rejects.toMatchObject({
      message: `Expected a JSON Web Token of ${issuer.url}, found something else. Send what the issuer gave out, whole.`,
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  test('an API token, beside an issuer', async () => {
    await expect(viewerOf(UNKNOWN_TOKEN)).rejects.toThrow(
      'found an API token. This server takes those of its issuer alone',
    );
  });
});

describe('an issuer that does not give its keys is said within seconds, and left alone for a while', () => {
  test.each([
    [
      'refuses the discovery document',
      DISCOVERY,
      { status: 500, body: '' },
      'the status 500 for its discovery document',
    ],
    ['never answers', DISCOVERY, null, 'no answer within 2000 ms'],
    ['answers with a page', DISCOVERY, { status: 200, body: '<html>' }, 'an answer that is no JSON'],
    [
      'has a document of another',
      DISCOVERY,
      { status: 200, body: '{"issuer":"https://other.example"}' },
      'a discovery document of another issuer',
    ],
    ['has no document', DISCOVERY, { status: 200, body: 'null' }, 'a discovery document of another issuer'],
    ['refuses the keys', '/keys', { status: 404, body: '' }, '200 OK'],
    ['never gives the keys', '/keys', null, 'ms'],
    ['has no keys', '/keys', { status: 200, body: '{}' }, 'JSON Web Key Set malformed'],
  ])('%s', async (_, path, answer, words) => {
    issuer.set(path, answer);
    const token = await issuer.sign();
    const started = performance.now();
    const refusal = {
      message: expect.stringMatching(
        new RegExp(
          `^Expected the issuer ${issuer.url} to give its keys, found .*${words}.*\\. The token could not be checked\\.`,
        ),
      ) as string,
      extensions: { http: { status: 503 } },
    };
    await expect(viewerOf(token)).rejects.toMatchObject(refusal);
    expect(performance.now() - started).toBeLessThan(4_500);
    const asked = issuer.asked.length;
    await expect(viewerOf(token)).rejects.toMatchObject(refusal);
    expect(issuer.asked).toHaveLength(asked);
  });

  test('nobody listens there', async () => {
    await issuer.close();
    await expect(viewerOf(await issuer.sign())).rejects.toThrow('found no connection (ECONNREFUSED)');
    issuer = await localIssuer();
  });

  test('and is asked again later', async () => {
    issuer.set(DISCOVERY, { status: 500, body: '' });
    const token = await issuer.sign();
    await expect(viewerOf(token)).rejects.toThrow('500');
    issuer.set(DISCOVERY, {
      status: 200,
      body: JSON.stringify({ issuer: issuer.url, jwks_uri: `${issuer.url}/keys` }),
    });
    await expect
      .poll(() => viewerOf(token).catch(() => null), { timeout: 8_000, interval: 500 })
      .toMatchObject({ role: 'editor' });
  });
});

test('mutations behind an issuer are for whom it gives the role', async () => {
  const server = await smallServer(() => access);
  const as = async (role?: string) => ({ authorization: `Bearer ${await issuer.sign({ role })}` });
  const { privateKey: key } = await generateKeyPair('RS256');
  try {
    await tryEachMutation(
      {
        add: { role: 'EDITOR', sample: 'mutation { add }' },
        redact: { role: 'ADMIN', sample: 'mutation { redact }' },
      },
      {
        nobody: {},
        unknown: { authorization: `Bearer ${await issuer.sign({}, { key })}` },
        roleless: await as(undefined),
        editor: await as('editor'),
        admin: await as('admin'),
      },
      { calls: server.database.calls, ask: server.ask },
    );
    expect((await server.ask('{ me }', await as())).answer).toEqual({ data: { me: 'Ada Lovelace' } });
    expect((await server.ask('mutation { add }', await as())).answer.errors?.[0]?.message).toBe(
      'Expected the role editor for add, found none. Nothing was run. Ask an admin to do it, or for that role.',
    );
    issuer.set(DISCOVERY, null);
  } finally {
    await server.close();
  }
});
