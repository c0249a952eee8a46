import type { ReadDatabase, WriteTransaction } from '../neo4j/database.ts';
import { prefixOfKind } from './on-record.ts';
import { KINDS, type Kind, type Records, writerOf } from './records.ts';

/** So many records in one query. */
const PAGE = 5_000;

type Run = WriteTransaction['run'];

/** A record as it is kept. `version`: the sequence of the revision that made it so. `json`: canonical. */
export interface StoredRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly version: number;
  readonly json: string;
}

/** Everything on record, kind by kind, each kind by id. Read while nobody writes, where it must be of one moment. */
export async function* storedRecords(run: Run): AsyncGenerator<StoredRecord> {
  for (const kind of KINDS) {
    let after = prefixOfKind(kind) as string;
    for (;;) {
      // The label is one of the writers' own, no value from outside.
      const rows = await run(
        `MATCH (n:${writerOf(kind).label}) WHERE n.id > $after
         WITH n ORDER BY n.id LIMIT ${String(PAGE)}
         MATCH (revision:Revision {sequence: n.version}) USING INDEX revision:Revision(sequence)
         RETURN n.id, n.version, revision.after ORDER BY n.id`,
        { after },
      );
      for (const [id, version, json] of rows)
        yield { kind, id: id as string, version: version as number, json: json as string };
      if (rows.length < PAGE) break;
      after = rows.at(-1)?.[0] as string;
    }
  }
}

/** What is stored, read. */
export function recordsIn(stored: readonly StoredRecord[]): Records {
  const records = Object.fromEntries(KINDS.map((kind) => [kind, [] as unknown[]])) as Record<Kind, unknown[]>;
  for (const { kind, json } of stored) records[kind].push(JSON.parse(json));
  return records as unknown as Records;
}

/** The same over a database of which only reads are asked. */
export function readRun(database: ReadDatabase): Run {
  return (cypher, params = {}) => database.read(cypher, params);
}
