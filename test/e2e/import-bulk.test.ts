import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { importBulk } from '../../src/cli/import-bulk.ts';
import { CACHE_DIR, type Config, readConfig } from '../../src/config.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { importDataset } from '../../src/dataset/import.ts';
import { type Database, openDatabase } from '../../src/neo4j/database.ts';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { imported } from '../support/commands.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { fiction } from '../support/fiction.ts';
import { listingOf } from '../support/listing.ts';
import { writeRecords } from '../support/record-file.ts';
import { run } from '../support/command.ts';

// A cold database plans every statement anew, and two are compared.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 60_000 });

const online = testDatabase();
let place: string;
let file: string;
let whole: Dataset;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tracker bulk '));
  file = join(place, 'fiction.jsonl');
  whole = await fiction();
  await writeRecords(whole, file);
});
afterAll(async () => {
  await emptyGraph(online);
  await online.close();
  await rm(place, { recursive: true, force: true, maxRetries: 5 });
});

const configOf = (name: string): Config =>
  readConfig({
    PATH: process.env['PATH'] ?? '',
    JAVA_HOME: process.env['JAVA_HOME'] ?? '',
    TRACKER_DATA: join(place, name),
  });

/** The database of a data directory, while `work` runs. */
async function withStore<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const embedded = await startEmbedded({
    dataDir: join(place, name),
    cacheDir: CACHE_DIR,
    log: { info: () => undefined, warn: () => undefined },
    mode: 'throwaway',
    env: process.env,
  });
  const database = openDatabase(embedded);
  try {
    return await work(database);
  } finally {
    await database.close();
    await embedded.stop();
  }
}

/** All of a graph and of its schema, without the moments at which it was written and the name of its state. */
async function allOf(database: Database): Promise<string[]> {
  const schema = [
    await database.read(
      'SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, options, state',
      {},
    ),
    await database.read('SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties', {}),
    await database.read(
      `MATCH (m:Migration)
       UNWIND keys(m) AS key
       WITH m, key ORDER BY key
       RETURN m.number, m.name, m.checksum, collect([key, valueType(m[key])])`,
      {},
    ),
  ].flatMap((rows) => rows.map((row) => JSON.stringify(row)).sort());
  const moment = /(\[\\*"(?:at|recordedAt)\\*",\\*"ZONED DATETIME NOT NULL\\*",\\*")[^"\\]+/g;
  const state = /(\[\\*"state\\*",\\*"STRING NOT NULL\\*",\\*")[^"\\]+/g;
  const alike = (line: string): string => line.replaceAll(moment, '$1then').replaceAll(state, '$1any');
  return [...schema, ...(await listingOf(database)).map(alike)].sort();
}

test('a bulk import makes the graph that a transaction makes, and an edit finds it so', async () => {
  const said: string[] = [];
  await importBulk(configOf('equal'), file, (line) => said.push(line));
  expect(said[0]).toMatch(/^Imported: created \d+, updated 0, unchanged 0\.$/);
  expect(said[1]).toMatch(/^\d+ nodes and \d+ relationships: checked in .+ Neo4j's import took \d+ a second/);
  expect((await readdir(join(place, 'equal'))).sort()).toEqual(['data', 'state.json']);

  await emptyGraph(online);
  expect(await imported(file)).toEqual([said[0]]);

  // Words, a speaker and a place in the order of things are changed, in each of the two.
  const changed: Dataset = {
    ...whole,
    articles: whole.articles.map((article) => ({
      ...article,
      value: {
        ...article.value,
        publishedOn: article.value.publishedOn && {
          ...article.value.publishedOn,
          edtf: '2019-01-02',
          earliest: '2019-01-02',
          latest: '2019-01-02',
        },
        quotes: article.value.quotes.map((quote) => ({
          ...quote,
          saidOn: null,
          saidOnUnknownBecause: 'NOT_STATED' as const,
          note: 'Changed.',
        })),
      },
    })),
  };
  const now = () => new Date('2026-11-25T01:02:03Z');
  const [first, edited] = await withStore('equal', async (database) => {
    const before = await allOf(database);
    await importDataset(database, changed, { now });
    return [before, await allOf(database)];
  });
  expect(first).toEqual(await allOf(online));
  expect(first.length).toBeGreaterThan(1_500);
  await importDataset(online, changed, { now });
  expect(edited).toEqual(await allOf(online));
  expect(edited).not.toEqual(first);

  await expect(importBulk(configOf('equal'), file, () => undefined)).rejects.toThrow(
    /^Expected an empty database beside --bulk, found \d+ nodes in .* Nothing was changed\./,
  );
});

const tracker = (args: string, name: string, env: Record<string, string> = {}) =>
  run(`exec node src/renewal-tracker.mjs ${args}`, process.cwd(), {
    NEO4J_URI: '',
    TRACKER_DATA: join(place, name),
    TRACKER_SEED: 'none',
    ...env,
  });

test('a bulk import that was killed leaves no record, and the next one begins again', async () => {
  const killed = tracker(`import --bulk "${file}"`, 'killed');
  await killed.saying(/^Neo4j's jars are in/m);
  await killed.kill();
  expect(await readdir(join(place, 'killed'))).toEqual(['bulk-import']);
  const { code, output } = await tracker(`import --bulk "${file}"`, 'killed').ended;
  expect(output).toMatch(/^Imported: created \d+, updated 0, unchanged 0\.$/m);
  expect(code).toBe(0);
  expect((await readdir(join(place, 'killed'))).sort()).toEqual(['data', 'state.json']);
});

test.each([
  [
    'with NEO4J_URI',
    'import --bulk FILE',
    { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
    'found that NEO4J_URI is set. Leave out --bulk',
  ],
  ['of a folder', 'import --bulk seed', {}, 'Expected --bulk beside a .jsonl file'],
  ['of no file', 'import --bulk nowhere.jsonl', {}, 'Expected a file with one record a line, found none.'],
])('a bulk import %s is refused in a sentence', async (_, args, env, sentence) => {
  const { code, output } = await tracker(args.replace('FILE', `"${file}"`), 'none', env).ended;
  expect(output).toContain(sentence);
  expect(output).not.toContain('    at ');
  expect(code).toBe(1);
});
