import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { emptyDataset } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { toYaml } from '../../src/dataset/to-yaml.ts';
import { takeLock } from '../../src/modules/put-on-record.ts';
import { statementsOf } from '../../src/modules/statements.ts';
import { exported, imported } from '../support/commands.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { FICTION } from '../support/fiction.ts';

// A cold database plans some fifty statements on its first import.
vi.setConfig({ testTimeout: 240_000 });

const database = testDatabase();
const place = mkdtempSync(join(tmpdir(), 'tracker export '));
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
  await rm(place, { recursive: true, force: true });
});

const nothingChanged = expect.stringMatching(
  /^Nothing changed: created 0, updated 0, unchanged \d+\.$/,
) as string;

async function filesIn(dir: string): Promise<Map<string, string>> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const)),
  );
}

/** Each graph counts its own revisions. */
function withoutVersions(jsonl: string): string {
  return jsonl.replaceAll(/"version":\d+,/g, '');
}

const to = (name: string) => join(place, name);

test('the fiction is exported, imported into an empty graph and exported again: byte for byte the same', async () => {
  const jsonl = to('one.jsonl');
  await emptyGraph(database);
  await imported(FICTION);
  expect(await exported(to('one'), { jsonl })).toMatch(/^Files written: \d+, the same already: 0\.$/m);
  const one = await filesIn(to('one'));
  expect([...one.keys()]).toEqual([...(await filesIn(FICTION)).keys()]);

  // What is on record is what was exported, in either form.
  expect(await imported(to('one'))).toEqual([nothingChanged]);
  expect(await imported(jsonl)).toEqual([nothingChanged]);

  for (const form of [to('one'), jsonl]) {
    await emptyGraph(database);
    await imported(form);
    await rm(to('two'), { recursive: true, force: true });
    await exported(to('two'), { jsonl: to('two.jsonl') });
    expect(await filesIn(to('two'))).toEqual(one);
    expect(withoutVersions(await readFile(to('two.jsonl'), 'utf8'))).toBe(
      withoutVersions(await readFile(jsonl, 'utf8')),
    );
  }
});

// One import of all of it takes as long as everything else here: that what is read becomes the same records in an empty graph, export.test.ts holds without one.
test('the whole seed is exported, and importing that changes nothing', async () => {
  await emptyGraph(database);
  await imported('seed');
  await exported(to('seed'), { jsonl: to('seed.jsonl') });
  const files = await filesIn(to('seed'));
  expect([...files.keys()]).toEqual([...(await filesIn('seed')).keys()]);
  expect(await imported(to('seed.jsonl'))).toEqual([nothingChanged]);
  const { dataset } = await loadDataset(to('seed'));
  const again = toYaml(dataset ?? emptyDataset());
  expect(new Map(again.map(({ file, text }) => [file, text]))).toEqual(files);
});

describe('export', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await imported(FICTION);
  });

  test('leaves files alone that are the same, and says as of which revision it is', async () => {
    const dir = join(place, 'again');
    await exported(dir);
    const before = await stat(join(dir, 'people/prudence-oblong.yaml'));
    await writeFile(join(dir, 'people/zebedee-wobbleton.yaml'), 'slug: somebody-else\n');
    const [[sequence] = []] = await database.read('MATCH (r:Revision) RETURN max(r.sequence)', {});

    const [files = '', revision] = (await exported(dir)).split('\n');
    expect(files).toMatch(/^Files written: 1, the same already: \d+\.$/);
    expect(revision).toBe(`As of revision ${String(sequence)}.`);
    expect((await stat(join(dir, 'people/prudence-oblong.yaml'))).mtimeMs).toBe(before.mtimeMs);
    expect((await readdir(dir)).sort()).toEqual(['articles', 'organizations', 'people', 'shows']);
    expect((await readdir(join(dir, 'people'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('names files of what is no longer on record, and deletes them where it is told to', async () => {
    const dir = join(place, 'strays');
    await exported(dir);
    await writeFile(join(dir, 'people/gone.yaml'), 'slug: gone\n');
    await writeFile(join(dir, 'NOTES.md'), 'Fictional notes.\n');
    expect(await exported(dir)).toContain(
      'No longer on record, and left: people/gone.yaml. --prune deletes them.',
    );
    expect(await exported(dir, { prune: true })).toContain(
      'Deleted, because they are no longer on record: people/gone.yaml.',
    );
    expect(await readdir(dir)).toContain('NOTES.md');
    expect(await exported(dir, { prune: true })).toMatch(/^Files written: 0, .+\nAs of revision \d+\.\n$/);
  });

  test('writes records to standard output, kind by kind and by id, each with its revision', async () => {
    const lines = (await exported(undefined, { jsonl: '-' })).trimEnd().split('\n');
    const records = lines.map(
      (line) => JSON.parse(line) as Record<'kind' | 'id', string> & { version: number },
    );
    expect(Object.keys(records[0] ?? {})).toEqual(['kind', 'id', 'version', 'record']);
    expect(records.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1])).toEqual([
      ...[
        'organizations',
        'people',
        'unnamedSources',
        'shows',
        'characters',
        'coverage',
        'seasons',
        'articles',
      ],
      ...['topics', 'quotes', 'appearances', 'claims', 'announcements', 'statuses', 'corrections'],
    ]);
    for (const [at, { kind, id }] of records.entries()) {
      const next = records[at + 1];
      if (next?.kind === kind) expect(id < next.id).toBe(true);
    }
    expect(new Set(records.map(({ version }) => version)).size).toBe(records.length);
  });

  test('it waits for a writer, as writers wait for it, and readers wait for neither', async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let taken: () => void = () => {};
    const locked = new Promise<void>((resolve) => (taken = resolve));
    const writing = database.write(async (tx) => {
      await takeLock(statementsOf(tx));
      taken();
      await held;
    });
    await locked;
    const done = vi.fn();
    const exporting = exported(join(place, 'waits')).then(done);
    try {
      await database.read('MATCH (q:Quote) RETURN count(q)', {});
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(done).not.toHaveBeenCalled();
    } finally {
      release();
    }
    await Promise.all([writing, exporting]);
    expect(done).toHaveBeenCalled();
  });

  test.each([
    ['a file', 'README.md', 'Expected a folder to write to, found README.md, which is a file.'],
    [
      'a folder of something else',
      'src',
      /^Expected an empty folder, or one with nothing but .+ found src with \S+, \S+, \S+ and others\. Nothing was written\./,
    ],
    [
      'a folder below a file',
      'README.md/below',
      'of which a part is a file, not a folder. Is the path right?',
    ],
  ])('refuses %s in a sentence', async (_, dir, sentence) => {
    await expect(exported(dir)).rejects.toThrow(sentence);
  });

  test('refuses what makes no sense, and a place for records that is none', async () => {
    await expect(exported(undefined)).rejects.toThrow(
      'Expected a folder to write to, or --jsonl with a file',
    );
    await expect(exported(undefined, { jsonl: '-', prune: true })).rejects.toThrow(
      'Expected a folder beside --prune',
    );
    await expect(exported(undefined, { jsonl: join(place, 'no/such.jsonl') })).rejects.toThrow(
      'whose folder is not there',
    );
    await expect(exported(undefined, { jsonl: place })).rejects.toThrow('which is a folder. Name a file.');
  });

  test('deletes nothing for the sake of an empty graph', async () => {
    const dir = join(place, 'kept');
    await exported(dir);
    await emptyGraph(database);
    await expect(exported(dir, { prune: true })).rejects.toThrow('found nothing: every file would go.');
    expect((await filesIn(dir)).size).toBeGreaterThan(50);
    expect(await exported(join(place, 'empty'))).toBe(
      'Files written: 0, the same already: 0.\nNothing is on record yet.\n',
    );
  });
});
