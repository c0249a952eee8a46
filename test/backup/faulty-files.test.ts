import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBackup } from '../../src/backup/check-backup.ts';
import { assertKnown } from '../../src/backup/migrations-known.ts';
import { assertWritable } from '../../src/backup/whole-file.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import { openExact } from '../../src/neo4j/exact.ts';
import { MIGRATIONS } from '../../src/neo4j/migrate.ts';
import { readMigrations } from '../../src/neo4j/migration-files.ts';
import { testConnection } from '../support/database.ts';
import { recordFiction } from '../support/fiction.ts';
import { NOW, testTracker } from '../support/tracker.ts';

const tracker = testTracker();
let place: string;
let whole: Buffer;
let lines: string[];

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tracker faulty '));
  await recordFiction(tracker);
  const exact = openExact(testConnection());
  await writeBackup(exact, join(place, 'whole'), { force: false, madeBy: '0.1.0', now: () => NOW });
  await exact.close();
  whole = await readFile(join(place, 'whole'));
  lines = gunzipSync(whole).toString().trimEnd().split('\n');
});
afterAll(async () => {
  await tracker.close();
  await rm(place, { recursive: true, force: true });
});

/** Lines as a file, with an end that fits them. */
function ended(body: string[], counts: { nodes: number; relationships: number }): Buffer {
  const text = `${body.join('\n')}\n`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return gzipSync(`${text}${JSON.stringify({ end: { ...counts, sha256 } })}\n`);
}

const header = (): { nodes: number; relationships: number } => JSON.parse(lines[0]!) as never;
const changed = (change: object): Buffer =>
  gzipSync([JSON.stringify({ ...header(), ...change }), ...lines.slice(1)].join('\n'));

function flipped(): Buffer {
  const bytes = Buffer.from(whole);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = bytes[middle]! ^ 0xff;
  return bytes;
}

describe('restore takes a whole backup or none', () => {
  test('a whole one', async () => {
    expect(await checkBackup(join(place, 'whole'))).toEqual(header());
  });

  test.each<[string, () => Buffer, RegExp]>([
    [
      'one that is cut',
      () => whole.subarray(0, whole.length / 2),
      /^Expected a whole backup in .*, found that it is cut off before its end\. Nothing was restored\. Use another copy/,
    ],
    ['one that lost its last byte', () => whole.subarray(0, -1), /cut off before its end/],
    ['one whose last line is gone', () => gzipSync(lines.slice(0, -1).join('\n')), /cut off before its end/],
    ['one with a byte that changed', flipped, /the file was changed or damaged\. Nothing was restored\./],
    [
      'one in which somebody changed a word',
      () =>
        gzipSync(
          lines.map((line, at) => (at > 0 ? line.replace('fictional', 'fictitious') : line)).join('\n'),
        ),
      /^Expected the checksum \w+ in .*, found \w+: the file was changed/,
    ],
    [
      'one that lost a node',
      () => ended(lines.slice(0, -2), { ...header(), relationships: header().relationships - 1 }),
      /^Expected \d+ relationships in .*, found \d+:/,
    ],
    [
      'one whose relationship leads nowhere',
      () =>
        ended([...lines.slice(0, -1), '{"relationship":"X","from":0,"to":999999,"properties":{}}'], header()),
      /^Expected node \d+, which a relationship leads to/,
    ],
    [
      'one with a node twice',
      () => ended([lines[0]!, lines[1]!, lines[1]!], { nodes: 2, relationships: 0 }),
      /node \d+ twice/,
    ],
    [
      'one with a line of something else',
      () => gzipSync([lines[0], '{"nodes": 3}'].join('\n')),
      /^Expected a node or a relationship in/,
    ],
    [
      'one with a type of value that nobody knows',
      () => gzipSync([lines[0], '{"node":1,"labels":[],"properties":{"a":{"vector":[1]}}}'].join('\n')),
      /^Expected the value of a property, found \{"vector":\[1\]\}/,
    ],
    [
      'one with more after its end',
      () => gzipSync([...lines, lines[1]].join('\n')),
      /^Expected the end in .*, found more after it/,
    ],
    [
      'one of another version',
      () => changed({ version: 2, madeBy: '9.0.0' }),
      /^Expected a backup of version 1 in .*, found version 2\. Restore it with the version of the tracker that made it \(9\.0\.0\)\.$/,
    ],
    [
      'a text',
      () => Buffer.from('shows: []\n'),
      /^Expected a backup of `renewal-tracker backup` in .*, found something else\. Is it the right file\?/,
    ],
    ['a compressed text', () => gzipSync('shows: []\n'), /^Expected a backup of `renewal-tracker backup`/],
    ['an empty file', () => Buffer.alloc(0), /cut off before its end/],
  ])('not %s', async (name, bytes, sentence) => {
    const path = join(place, name);
    await writeFile(path, bytes());
    await expect(checkBackup(path)).rejects.toThrow(sentence);
  });

  test('nor one that is not there, or a folder', async () => {
    await expect(checkBackup(join(place, 'nowhere'))).rejects.toThrow(
      /^Expected a backup at .*nowhere, found no file\. Is the path right\?$/,
    );
    await expect(checkBackup(place)).rejects.toThrow(/^Expected a backup at .*, found a folder\./);
  });

  test('nor one of a newer or another schema', async () => {
    const files = await readMigrations(MIGRATIONS);
    const [first] = files;
    const newer = { number: files.length + 1, name: '099-newer.cypher', checksum: 'ab' };
    expect(() => {
      assertKnown([newer], files, 'the backup');
    }).toThrow(
      /found that the backup has 099-newer\.cypher\. Restore with the version of the tracker that made it, or a newer one\.$/,
    );
    expect(() => {
      assertKnown([{ ...first!, checksum: 'ab' }], files, 'the backup');
    }).toThrow(/^Expected 001-identity\.cypher in the backup as it is in this version/);
    assertKnown(files.slice(0, 2), files, 'the backup');
  });
});

describe('backup writes only where it may', () => {
  test('a file that is there stays, unless it is to be replaced', async () => {
    await expect(assertWritable(join(place, 'whole'), false)).rejects.toThrow(
      /^Expected nothing at .*whole yet, found a file\. Choose another name, or replace it with --force\.$/,
    );
    await assertWritable(join(place, 'whole'), true);
  });

  test('a folder that is not there, or a folder in place of the file', async () => {
    await expect(assertWritable(join(place, 'none', 'file'), false)).rejects.toThrow(
      /^Expected a folder for the backup at .*none, found none\./,
    );
    await expect(assertWritable(place, true)).rejects.toThrow(/^Expected a file or nothing at/);
  });

  test('a folder that takes no file', async () => {
    const exact = openExact(testConnection());
    await expect(
      writeBackup(exact, '/proc/tracker.backup', { force: false, madeBy: '', now: () => NOW }),
    ).rejects.toThrow(/^Expected to be allowed to write in \/proc, and was refused \(\w+\)\./);
    await exact.close();
  });
});
