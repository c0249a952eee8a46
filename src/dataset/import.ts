import { putOnRecord, type Recorded } from '../modules/put-on-record.ts';
import { KINDS } from '../modules/records.ts';
import type { Database } from '../neo4j/database.ts';
import { checkDataset } from './check-dataset.ts';
import type { Dataset } from './dataset.ts';
import { DatasetFaulty } from './faults.ts';
import { type Leftover, leftoversIn } from './leftovers.ts';
import { toRecords } from './to-records.ts';

export interface ImportReport extends Recorded {
  leftovers: Leftover[];
}

export interface Importing {
  now: () => Date;
  /** Who is named in the revisions: `import` where left out. */
  by?: string;
}

/** A first import of a large dataset takes longer than a reader would be kept waiting. */
const TIMEOUT_MS = 10 * 60_000;

/**
 * Puts a dataset on record in one transaction: all of it or nothing. Importing the same again changes nothing. Throws DatasetFaulty where
 * the dataset is not right, before anything is written, and a DatabaseError where the graph refuses it.
 */
export async function importDataset(
  database: Database,
  dataset: Dataset,
  { now, by = 'import' }: Importing,
): Promise<ImportReport> {
  const findings = checkDataset(dataset);
  if (findings.length > 0) {
    throw new DatasetFaulty(findings.map(({ file, message }) => ({ file, line: 1, message })));
  }
  const records = toRecords(dataset);
  const at = now();
  const recorded = await database.write((tx) => putOnRecord(tx, records, { at, by }), {
    timeoutMs: TIMEOUT_MS,
  });
  const ids = new Set(KINDS.flatMap((kind) => records[kind].map(({ id }) => id)));
  return { ...recorded, leftovers: await leftoversIn(database, (id) => ids.has(id)) };
}
