import { createHash } from 'node:crypto';
import { putOnRecord, refuseMerged } from '../modules/put-on-record.ts';
import { KINDS, type Kind, type Records, writerOf } from '../modules/records.ts';
import { refuseRemovedWords } from '../modules/redactions.ts';
import type { Recordable } from '../modules/revisions/revision.ts';
import type { Database } from '../neo4j/database.ts';
import type { ImportReport, Importing } from './import.ts';
import type { RecordSource } from './jsonl/record-source.ts';
import { transactionsOf } from './jsonl/transactions.ts';
import { leftoversIn } from './leftovers.ts';

/** One transaction of a large file on a busy machine. */
const TIMEOUT_MS = 10 * 60_000;

export interface ImportingRecords extends Importing {
  progress?: (done: number, total: number) => void;
  /** So many in one transaction; see transactions.ts. */
  sizes?: { wholeUpTo?: number; atOnce?: number };
}

/** A large import ended on the way, and what went before it stays: each transaction leaves a record that is whole. */
export class EndedOnTheWay extends Error {
  override readonly name = 'EndedOnTheWay';

  constructor(done: number, total: number, cause: unknown) {
    super(
      `${cause instanceof Error ? cause.message : String(cause)} Of ${String(total)} records ${String(done)} are on record by now. Run the import again: it goes on where it ended.`,
      { cause },
    );
  }
}

interface Read {
  readonly kind: Kind;
  readonly record: Recordable;
  readonly hash: string;
}

/**
 * Puts a file of records on record: one that is not large in one transaction, all of it or nothing; a large one in several, each of which leaves a record that is whole. Importing the
 * same again changes nothing, and goes on with what was cut short. Throws what `putOnRecord` throws, or EndedOnTheWay.
 */
export async function importRecords(
  database: Database,
  source: RecordSource,
  { now, by = 'import', progress, sizes }: ImportingRecords,
): Promise<ImportReport> {
  const total = source.records.length;
  const sum = { created: 0, updated: 0, deleted: 0, unchanged: 0, sequence: 0 };
  let [done, transactions] = [0, 0];
  for (const numbers of transactionsOf(source, sizes)) {
    const read = await Promise.all(numbers.map((number) => readRecord(source, number)));
    if (transactions === 0 && numbers.length < total) await refuseBefore(database, source);
    const differing = await thatDiffer(database, read);
    sum.unchanged += read.length - differing.length;
    // Also where nothing differs, but only once: whoever asks wants to know the latest revision.
    if (differing.length > 0 || transactions === 0) {
      const at = now();
      try {
        const put = await database.write((tx) => putOnRecord(tx, grouped(differing), { at, by }), {
          timeoutMs: TIMEOUT_MS,
        });
        for (const count of ['created', 'updated', 'deleted', 'unchanged'] as const) sum[count] += put[count];
        sum.sequence = put.sequence;
      } catch (error) {
        if (transactions === 0) throw error;
        throw new EndedOnTheWay(done, total, error);
      }
    }
    transactions += 1;
    done += read.length;
    progress?.(done, total);
  }
  return { ...sum, leftovers: await leftoversIn(database, (id) => source.has(id)) };
}

async function readRecord(source: RecordSource, number: number): Promise<Read> {
  const { kind, record, json } = await source.read(number);
  return { kind, record, hash: createHash('sha256').update(json).digest('hex') };
}

function grouped(read: readonly Read[]): Partial<Records> {
  const records: Partial<Record<Kind, Recordable[]>> = {};
  for (const { kind, record } of read) (records[kind] ??= []).push(record);
  return records as Partial<Records>;
}

/** What is not on record as it is read. */
async function thatDiffer(database: Database, read: readonly Read[]): Promise<Read[]> {
  const standing = new Map<string, string>();
  for (const kind of KINDS) {
    const ids = read.filter((each) => each.kind === kind).map(({ record }) => record.id);
    if (ids.length === 0) continue;
    // The label is one of the writers' own, no value from outside.
    const rows = await database.read(
      `UNWIND $ids AS id
       MATCH (n:${writerOf(kind).label} {id: id})
       WHERE EXISTS { MATCH (:Revision {sequence: n.version}) }
       RETURN n.id, n.recordHash`,
      { ids },
    );
    for (const [id, hash] of rows) standing.set(id as string, hash as string);
  }
  return read.filter(({ record, hash }) => standing.get(record.id) !== hash);
}

/** Before the first of several transactions: what one of them would be refused for, all of them are. */
async function refuseBefore(database: Database, source: RecordSource): Promise<void> {
  const rows = await database.read('MATCH (merged:Merged) RETURN merged.name', {});
  const merged = rows.map(([name]) => name as string).filter((name) => source.has(name));
  const [[redacted] = []] = await database.read('RETURN EXISTS { (:Redaction) }', {});
  if (merged.length === 0 && redacted !== true) return;
  await database.write(async (tx) => {
    await refuseMerged(tx, merged);
    if (redacted !== true) return;
    for (const number of source.records) await refuseRemovedWords(tx, [(await source.read(number)).record]);
  });
}
