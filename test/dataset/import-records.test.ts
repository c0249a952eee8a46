import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { EndedOnTheWay, importRecords } from '../../src/dataset/import-records.ts';
import { openRecords, type RecordSource } from '../../src/dataset/jsonl/record-source.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { fiction } from '../support/fiction.ts';
import { filesOnRecord } from '../support/on-record.ts';
import { writeRecords } from '../support/record-file.ts';

// A cold database plans every statement anew.
vi.setConfig({ testTimeout: 900_000 });

const database = testDatabase();
const now = () => new Date('2026-11-25T01:02:03Z');
const sizes = { wholeUpTo: 0, atOnce: 40 };
let place: string;
let source: RecordSource;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tracker records '));
  await writeRecords(await fiction(), join(place, 'fiction.jsonl'));
  const opened = await openRecords(join(place, 'fiction.jsonl'));
  if (!opened.source) throw new Error(JSON.stringify(opened.faults));
  source = opened.source;
});
afterAll(async () => {
  await source.close();
  await emptyGraph(database);
  await database.close();
  await rm(place, { recursive: true, force: true });
});

/** What is derived, of everything that has something derived. */
const derived = () =>
  database.read(
    `MATCH (n:Quote|Appearance|Claim|StatusRecord|Season)
     RETURN n.id, n.saidOnSort, n.authority, n.printedOnSort, n.publishedOnSort, n.precedence, toString(n.knownFromEarliest), n.quoteCount, n.lastActivitySort ORDER BY n.id`,
    {},
  );

test('an import in several transactions that is cut short goes on, and ends as one that was not', async () => {
  await emptyGraph(database);
  await importRecords(database, source, { now });
  const atOnce = await derived();
  const files = await filesOnRecord(database);
  await emptyGraph(database);

  let transactions = 0;
  const failing: Database = {
    ...database,
    write: (work, options) => {
      transactions += 1;
      if (transactions > 3) return Promise.reject(new Error('The database is gone.'));
      return database.write(work, options);
    },
  };
  const cut = importRecords(failing, source, { now, sizes });
  await expect(cut).rejects.toThrow(EndedOnTheWay);
  await expect(cut).rejects.toThrow(
    /^The database is gone\. Of \d+ records 1\d\d are on record by now\. Run the import again: it goes on where it ended\.$/,
  );

  const [[before] = []] = await database.read('MATCH (r:Revision) RETURN count(r)', {});
  const rest = await importRecords(database, source, { now, sizes });
  expect(rest.unchanged).toBe(before);
  expect(rest.created).toBe(source.records.length - (before as number));
  expect(rest.leftovers).toEqual([]);
  expect(await derived()).toEqual(atOnce);
  expect(await filesOnRecord(database)).toEqual(files);

  const again = await importRecords(database, source, { now, sizes });
  expect(again).toMatchObject({ created: 0, updated: 0, unchanged: source.records.length });
});
