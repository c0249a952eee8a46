import { type StoredRecord, storedRecords } from '../modules/all-records.ts';
import { takeLock } from '../modules/put-on-record.ts';
import { KINDS, writerOf } from '../modules/records.ts';
import { statementsOf } from '../modules/statements.ts';
import type { Database, WriteTransaction } from '../neo4j/database.ts';

/** Everything on record at one moment: right after the revision with this sequence; 0 before the first. */
export interface Snapshot {
  readonly sequence: number;
  readonly stored: readonly StoredRecord[];
}

/** Writers wait for as long as this takes. */
const TIMEOUT_MS = 10 * 60_000;

/**
 * Reads everything on record, while nobody writes: the lock that all writing takes first is held until the last record is read. Readers go on.
 * Throws where a record's own revision does not hold it.
 */
export function takeSnapshot(database: Database): Promise<Snapshot> {
  return database.write(
    async (tx) => {
      const sequence = await takeLock(statementsOf(tx));
      const stored: StoredRecord[] = [];
      for await (const record of storedRecords(tx.run)) stored.push(record);
      await expectAll(tx, stored.length);
      return { sequence, stored };
    },
    { timeoutMs: TIMEOUT_MS },
  );
}

/** A record is read by way of its revision: one without would be missing from an export, and nobody would know. */
async function expectAll(tx: WriteTransaction, found: number): Promise<void> {
  let expected = 0;
  for (const kind of KINDS) {
    // The label is one of the writers' own, no value from outside.
    const [[count] = []] = await tx.run(`MATCH (n:${writerOf(kind).label}) RETURN count(n)`);
    expected += count as number;
  }
  if (found === expected) return;
  throw new UnreadableRecords(
    `Expected a revision for each of ${String(expected)} records, found ${String(found)}. ` +
      'Records of an earlier version of this program are made readable by importing their files once more.',
  );
}

/** Some records cannot be read back as they were written. */
export class UnreadableRecords extends Error {
  override readonly name = 'UnreadableRecords';
}
