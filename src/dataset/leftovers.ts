import { KINDS, type Kind, writerOf } from '../modules/records.ts';
import type { Database } from '../neo4j/database.ts';

/** Something on record that no file has. It was left alone. */
export interface Leftover {
  kind: Kind;
  id: string;
}

/** So many ids in one query. */
const PAGE = 20_000;

/** What is on record and is none of these. */
export async function leftoversIn(database: Database, has: (id: string) => boolean): Promise<Leftover[]> {
  const found: Leftover[] = [];
  for (const kind of KINDS) {
    for (let after = ''; ;) {
      // The label is one of the writers' own, no value from outside.
      const rows = await database.read(
        `MATCH (n:${writerOf(kind).label}) WHERE n.id > $after RETURN n.id ORDER BY n.id LIMIT ${String(PAGE)}`,
        { after },
      );
      for (const [id] of rows) if (!has(id as string)) found.push({ kind, id: id as string });
      if (rows.length < PAGE) break;
      after = rows.at(-1)?.[0] as string;
    }
  }
  return found;
}
