import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/neo4j/database.ts';
import { type Running, run } from '../support/command.ts';
import { emptyGraph, testConnection } from '../support/database.ts';
import { FICTION } from '../support/fiction.ts';
import { listingOf } from '../support/listing.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const QUESTION = '{ season(id: "gravy-court-season-2") { status { status } } }';
const RENEWED = { data: { season: { status: { status: 'RENEWED' } } } };

let place: string;
let file: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tracker backup e2e '));
  file = join(place, 'a backup');
});
afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 5 }));

/** `data`: the name of a data directory. */
function tracker(args: string, data: string, env: Record<string, string> = {}): Running {
  return run(`exec node src/renewal-tracker.mjs ${args}`, ROOT, {
    PORT: '0',
    NEO4J_URI: '',
    TRACKER_DATA: join(place, data),
    TRACKER_SEED: 'none',
    ...env,
  });
}

async function says(ran: Running, code: number, sentence: RegExp): Promise<void> {
  const ended = await ran.ended;
  expect(ended.output).toMatch(sentence);
  expect(ended.code).toBe(code);
  expect(ended.output).not.toMatch(/^\s+at /m);
}

async function serving(
  data: string,
  env: Record<string, string> = {},
): Promise<{ running: Running; url: string }> {
  const running = tracker('serve', data, env);
  const [, url = ''] = await running.saying(/^ready (http:\/\/\S+)$/m);
  return { running, url };
}

async function ask(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  return response.json();
}

/** What a running embedded database holds. */
async function listing(data: string): Promise<string[]> {
  const { port, password } = JSON.parse(await readFile(join(place, data, 'state.json'), 'utf8')) as {
    port: number;
    password: string;
  };
  const database = openDatabase({ uri: `bolt://127.0.0.1:${String(port)}`, username: 'neo4j', password });
  try {
    return await listingOf(database);
  } finally {
    await database.close();
  }
}

test('backup beside a server, restore, dump and load: each time the same graph', async () => {
  const first = await serving('first', { TRACKER_SEED: FICTION });
  const before = await listing('first');
  const started = performance.now();
  const backup = tracker(`backup "${file}"`, 'first');
  expect(await ask(first.url)).toEqual(RENEWED);
  await says(
    backup,
    0,
    /^Backed up to .*a backup: \d+ nodes and \d+ relationships, as of revision \d+ \(\d/m,
  );
  console.log(`backup beside a server: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  expect(await readdir(place)).toEqual(['a backup', 'first']);
  await says(
    tracker(`backup "${file}"`, 'first'),
    1,
    /^Expected nothing at .* yet, found a file\. Choose another name/m,
  );
  await says(
    tracker('database check', 'first'),
    1,
    /^Expected the data directory .* to be free, found it in use by process \d+/m,
  );
  await says(
    tracker(`restore "${file}"`, 'first'),
    1,
    /^Expected the data directory .* to be free, found it in use/m,
  );
  expect(await ask(first.url)).toEqual(RENEWED);
  await first.running.stop();

  // Nothing runs: the database is started for it, and stopped.
  await says(tracker(`backup --force "${file}"`, 'first'), 0, /^Backed up to/m);
  await says(
    tracker(`restore "${file}"`, 'second'),
    0,
    /^Restored .*: \d+ nodes and \d+ relationships, as of revision \d+/m,
  );

  const dump = join(place, 'a dump');
  await says(tracker(`database dump "${dump}"`, 'second'), 0, /^Dumped to/m);
  await says(tracker('database check', 'second'), 0, /^The store in .* has no faults\.$/m);
  await says(tracker(`database load "${dump}"`, 'second'), 1, /^Expected no store in .* yet, found one\./m);
  await writeFile(join(place, 'cut'), (await readFile(dump)).subarray(0, 20_000));
  await says(
    tracker(`database load --force "${join(place, 'cut')}"`, 'second'),
    1,
    /^Expected a whole dump, found one that is cut off or damaged\./m,
  );
  await says(tracker(`database load "${dump}"`, 'third'), 0, /^Loaded .*a dump\./m);

  const { running, url } = await serving('third');
  expect(await listing('third')).toEqual(before);
  expect(await ask(url)).toEqual(RENEWED);
  await running.stop();
}, 900_000);

describe('on a Neo4j that runs already', () => {
  const connection = testConnection();
  const database = openDatabase(connection);
  const env = {
    NEO4J_URI: connection.uri,
    NEO4J_USERNAME: connection.username,
    NEO4J_PASSWORD: connection.password,
  };
  beforeAll(() => emptyGraph(database));
  afterAll(async () => {
    await emptyGraph(database);
    await database.close();
  });

  test('kill -9 in the middle of a restore: serve says what to do, and restore does it', async () => {
    const killed = tracker(`restore "${file}"`, 'none', env);
    const nodes = async (): Promise<unknown> =>
      (await database.read('MATCH (:UnfinishedRestore) RETURN COUNT { (n) }', {}))[0]?.[0] ?? 0;
    await expect.poll(nodes, { timeout: 120_000, interval: 20 }).toBeGreaterThan(0);
    await killed.kill();
    for (const command of ['serve', `backup "${join(place, 'part')}"`, `import ${FICTION}`])
      await says(
        tracker(command, 'none', env),
        1,
        /^Expected a whole record in the database, found a part of one: .* run `renewal-tracker restore .*a backup` again/m,
      );
    await says(
      tracker(`restore "${file}"`, 'none', env),
      0,
      /^An earlier restore did not come to its end\.[^]*^Restored /m,
    );
    await says(
      tracker(`restore "${file}"`, 'none', env),
      1,
      /^Expected an empty database to restore into, found \d+ nodes in it\. Nothing was changed\./m,
    );
    await says(tracker(`backup --force "${file}"`, 'none', env), 0, /^Backed up to/m);
  }, 300_000);
});

test.each([
  ['restore nowhere', /^Expected a backup at .*nowhere, found no file\./m],
  [
    'restore README.md',
    /^Expected a backup of `renewal-tracker backup` in .*README\.md, found something else\./m,
  ],
  ['backup nowhere/at/all', /^Expected a folder for the backup at .*nowhere\/at, found none\./m],
  ['backup /proc/none', /^Expected a database in .*none, found none\. Set TRACKER_DATA/m],
  ['database dump dump', /^Expected a store in .*none, found none\. Set TRACKER_DATA/m],
  [
    'database load README.md',
    /^Expected a dump of `renewal-tracker database dump` at .*README\.md, found something else\./m,
  ],
  ['database', /Usage: renewal-tracker database/],
])(
  'renewal-tracker %s is told in a sentence',
  async (args, sentence) => {
    await says(tracker(args, 'none'), 1, sentence);
  },
  60_000,
);

test('database is for the embedded one', async () => {
  const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
  await says(
    tracker('database check', 'none', env),
    1,
    /^Expected the embedded database, found that NEO4J_URI is set\./m,
  );
}, 60_000);
