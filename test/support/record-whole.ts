import { expect } from 'vitest';
import { importDataset } from '../../src/dataset/import.ts';
import { deriveSeasons } from '../../src/modules/seasons/season.commands.ts';
import { statementsOf } from '../../src/modules/statements.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { datasetOnRecord } from './on-record.ts';
import { NOW } from './tracker.ts';

/**
 * Everything that must hold whatever was done: revisions without holes, counters that equal a recount, no part without its whole, and an export whose import changes
 * nothing.
 */
export async function expectRecordWhole(database: Database): Promise<void> {
  const [[inOrder] = []] = await database.read(
    'MATCH (r:Revision) RETURN count(r) = max(r.sequence) AND count(DISTINCT r.sequence) = count(r)',
    {},
  );
  expect(inOrder, 'sequence without holes').toBe(true);
  const counters = () =>
    database.read('MATCH (s:Season) RETURN s.id, s.quoteCount, s.lastActivitySort ORDER BY s.id', {});
  const stored = await counters();
  const ids = stored.map(([id]) => id as string);
  expect(
    await database.read('MATCH (s:Season) RETURN s.id, COUNT { (s)<-[:ABOUT]-(:Quote) } ORDER BY s.id', {}),
    'counters equal a recount',
  ).toEqual(stored.map(([id, count]) => [id, count]));
  await database.write((tx) => deriveSeasons(statementsOf(tx), ids));
  expect(await counters(), 'what is derived anew is the same').toEqual(stored);
  const orphans = await database.read(
    `MATCH (n) WHERE (n:Appearance AND NOT (n)-[:RENDERS]->(:Quote)) OR (n:Edit AND NOT (n)<-[:HAS_EDIT]-(:Appearance))
       OR (n:Claim AND NOT (n)<-[:ASSERTS]-(:Article)) OR (n:StatusRecord AND NOT (n)<-[:HAS_STATUS]-(:Season))
       OR (n:Season AND NOT (n)<-[:HAS_SEASON]-(:Show)) OR (n:Quote AND NOT (n)<-[:RENDERS]-(:Appearance))
     RETURN n.id`,
    {},
  );
  expect(orphans, 'no orphans').toEqual([]);
  const dataset = await datasetOnRecord(database);
  const report = await importDataset(database, dataset, { now: () => NOW });
  expect(report, 'importing an export changes nothing').toMatchObject({ created: 0, updated: 0, deleted: 0 });
}
