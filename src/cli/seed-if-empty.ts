import { importDataset } from '../dataset/import.ts';
import { loadDataset } from '../dataset/load.ts';
import { DatasetFaulty } from '../dataset/faults.ts';
import { sentencesOf } from '../dataset/report.ts';
import type { Database } from '../neo4j/database.ts';
import type { Log } from '../neo4j/log.ts';

/** Loads the dataset into a graph that holds nothing yet; leaves any other as it is. Throws DatasetFaulty. */
export async function seedIfEmpty(database: Database, directory: string, log: Log): Promise<void> {
  const [row] = await database.read('RETURN EXISTS { (:Revision) }', {});
  if (row?.[0] === true) return;
  const { dataset, faults } = await loadDataset(directory);
  if (faults) throw new DatasetFaulty(faults);
  const report = await importDataset(database, dataset, { now: () => new Date() });
  for (const sentence of sentencesOf(report)) log.info(sentence);
}
