import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { emptyGraph, testConnection, testDatabase } from '../support/database.ts';
import { type Running, run } from '../support/command.ts';
import { readmeCommands, readmeQueries } from './readme.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const database = testDatabase();
const { uri, username, password } = testConnection();
const connection = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };

/** Commands that a test of this file runs; `npm ci && npm start` has clean-clone.test.ts to itself. */
const commands = {
  curl: command(/^curl .*\/graphql/),
  embedded: command(/^curl .*\/q\//),
  ownNeo4j: command(/^NEO4J_URI=/),
  check: command(/^npx renewal-tracker import seed --check$/),
  import: command(/^npx renewal-tracker import seed$/),
  tokenCreate: command(/^npx renewal-tracker token create /),
  tokenList: command(/^npx renewal-tracker token list$/),
  backup: command(/^npx renewal-tracker backup tracker\.backup$/),
  restore: command(/^TRACKER_DATA=\.data-restored npx renewal-tracker restore tracker\.backup$/),
  export: command(/^npx renewal-tracker export my-record /),
  importRecords: command(/^npx renewal-tracker import my-record/),
  bulk: command(/^TRACKER_DATA=\.data-large npx renewal-tracker import --bulk my-record\.jsonl$/),
  quotations: command(/--format quotebank/),
  help: command(/--help$/),
  start: command(/^npm ci && npm start$/),
  test: command(/^npm ci && npm test$/),
};

function command(pattern: RegExp): string {
  const found = readmeCommands().filter((line) => pattern.test(line));
  if (found.length !== 1)
    throw new Error(
      `Expected one command like ${String(pattern)} in README.md, found ${String(found.length)}.`,
    );
  return found[0] as string;
}

let server: Running;
let url: string;

beforeAll(async () => {
  await emptyGraph(database);
  // As README.md says it, but for the place and the password of the Neo4j, and a port that is surely free.
  const line = commands.ownNeo4j
    .replace(/NEO4J_URI=\S+/, `NEO4J_URI=${uri}`)
    .replace(/NEO4J_USERNAME=\S+/, `NEO4J_USERNAME=${username}`)
    .replace(/NEO4J_PASSWORD=\S+/, `NEO4J_PASSWORD='${password}'`);
  server = run(line, ROOT, { PORT: '0' });
  [, url = ''] = await server.saying(/^ready (http:\/\/\S+)$/m);
});

afterAll(async () => {
  await server.stop();
  await database.close();
});

describe('README.md', () => {
  test('tells no command that no test runs', () => {
    expect([...readmeCommands()].sort()).toEqual(Object.values(commands).sort());
  });

  test('says to run the tests as the continuous integration does', () => {
    const ci = readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8');
    expect(ci.trimEnd().split('\n').at(-1)).toBe(commands.test);
  });

  test('shows answers that the server gives', async () => {
    const queries = readmeQueries();
    expect(queries.length).toBeGreaterThan(1);
    for (const { query, answer } of queries) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect(await response.json()).toEqual(answer);
    }
  });

  test('asks from a terminal', async () => {
    const { code, output } = await run(commands.curl.replace('http://127.0.0.1:4000', url), ROOT).ended;
    expect({ code, answer: JSON.parse(output) as unknown }).toEqual({
      code: 0,
      answer: { data: { season: { stage: 'AIRED', status: { status: 'RENEWED' } } } },
    });
  });

  test('fetches an embedded query from a terminal', async () => {
    const line = commands.embedded.replace('http://127.0.0.1:4000', url);
    // A question asked for the first time may be answered "again in a moment": the server is still warming up.
    const output = await vi.waitFor(
      async () => {
        const ran = await run(line, ROOT).ended;
        expect(ran.code, ran.output).toBe(0);
        return ran.output;
      },
      { timeout: 60_000, interval: 500 },
    );
    const [header, ...rows] = output.trimEnd().split('\r\n');
    expect(header).toMatch(/^"slug","number","show.title",/);
    expect(rows).toHaveLength(10);
  }, 90_000);

  test('checks the files without a database, and imports what is on record already as nothing new', async () => {
    const checked = await run(commands.check, ROOT, { NEO4J_URI: '', PATH: process.env['PATH'] ?? '' }).ended;
    expect(checked).toMatchObject({
      code: 0,
      output: expect.stringContaining('All files are right.') as string,
    });
    const imported = await run(commands.import, ROOT, connection).ended;
    expect(imported).toMatchObject({
      code: 0,
      output: expect.stringContaining('Nothing changed:') as string,
    });
  }, 120_000);

  test('makes a token that the server takes, and lists it', async () => {
    const made = await run(commands.tokenCreate, ROOT, connection).ended;
    const [token = ''] = /rt_[0-9a-f]{12}_[\w-]{43}/.exec(made.output) ?? [];
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ __typename }"}',
    });
    expect([made.code, response.status]).toEqual([0, 200]);
    const listed = await run(commands.tokenList, ROOT, connection).ended;
    expect(listed).toMatchObject({ code: 0, output: expect.stringContaining('Ada Lovelace') as string });
    expect(listed.output).not.toContain(token.slice(16));
  }, 120_000);

  test('backs up beside the server, and restores', async () => {
    const place = await mkdtemp(join(tmpdir(), 'tracker-readme-'));
    const file = join(place, 'tracker.backup');
    try {
      const backup = commands.backup.replace('tracker.backup', file);
      expect(await run(backup, ROOT, connection).ended).toMatchObject({
        code: 0,
        output: expect.stringMatching(/^Backed up to .*, as of revision \d+/m) as string,
      });
      const restore = commands.restore
        .replace('tracker.backup', file)
        .replace('.data-restored', join(place, 'data'));
      expect(await run(restore, ROOT, { NEO4J_URI: '' }).ended).toMatchObject({
        code: 0,
        output: expect.stringMatching(/^Restored .*, as of revision \d+/m) as string,
      });
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  }, 300_000);

  test('exports what is on record and finds nothing new in it, and reads quotations in', async () => {
    const place = await mkdtemp(join(tmpdir(), 'tracker-readme-'));
    const there = (line: string) =>
      line
        .replaceAll('my-record', join(place, 'my-record'))
        .replace('quotes-2020.json', 'test/dataset/quotations/quotebank-quotes.jsonl');
    const said = async (line: string) => run(there(line), ROOT, connection).ended;
    expect(await said(commands.export)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Files written: \d+, the same already: 0\.$/m) as string,
    });
    expect(await said(commands.importRecords)).toMatchObject({
      code: 0,
      output: expect.stringContaining('Nothing changed:') as string,
    });
    const bulk = there(commands.bulk).replace('.data-large', join(place, 'data'));
    expect(await run(bulk, ROOT, { NEO4J_URI: '' }).ended).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Imported: created \d+, updated 0, unchanged 0\.$/m) as string,
    });
    expect(await said(commands.quotations)).toMatchObject({
      code: 0,
      output: expect.stringContaining('Printed quotations: 3 put on record') as string,
    });
    await rm(place, { recursive: true });
  }, 480_000);

  test('explains the commands', async () => {
    const { code, output } = await run(commands.help, ROOT).ended;
    expect(code).toBe(0);
    for (const name of ['serve', 'migrate', 'import', 'export', 'token', 'backup', 'restore', 'database'])
      expect(output).toContain(name);
  });

  test('names every setting that the server reads, and no other', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const table = readme.slice(readme.indexOf('## Settings'), readme.indexOf('### A Neo4j of your own'));
    const config = readFileSync(new URL('../../src/config.ts', import.meta.url), 'utf8');
    const read = [...config.matchAll(/^ {2}([A-Z][A-Z0-9_]+): z\b/gm)].map(([, name]) => name);
    const named = [...table.matchAll(/^\|(.+?)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual(read.sort());
  });
});
