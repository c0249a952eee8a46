import type { ReadDatabase, WriteTransaction } from '../neo4j/database.ts';
import { prefixOfKind } from './on-record.ts';
import { KINDS, type Kind, type Records, writerOf } from './records.ts';

/** So many records in one query. */
const PAGE = 5_000;

type Run = WriteTransaction['run'];

/** Everything on record, kind by kind, each kind by id. Read while nobody writes, where it must be of one moment. */
export async function allRecords(run: Run): Promise<Records> {
  const records = Object.fromEntries(KINDS.map((kind) => [kind, [] as unknown[]])) as Record<Kind, unknown[]>;
  for (const kind of KINDS) {
    let after = prefixOfKind(kind) as string;
    for (;;) {
      // The label is one of the writers' own, no value from outside.
      const rows = await run(
        `MATCH (n:${writerOf(kind).label}) WHERE n.id > $after
         WITH n ORDER BY n.id LIMIT ${String(PAGE)}
         MATCH (revision:Revision {sequence: n.version})
         RETURN n.id, revision.after ORDER BY n.id`,
        { after },
      );
      for (const [, json] of rows) records[kind].push(JSON.parse(json as string));
      if (rows.length < PAGE) break;
      after = rows.at(-1)?.[0] as string;
    }
  }
  return records as unknown as Records;
}

/** The same over a database of which only reads are asked. */
export function readRun(database: ReadDatabase): Run {
  return (cypher, params = {}) => database.read(cypher, params);
}
