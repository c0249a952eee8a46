import { deriveAll } from '../../modules/derive-all.ts';
import type { Database } from '../../neo4j/database.ts';
import type { Tables } from './write-tables.ts';

/** So many nodes in one transaction. */
const PAGE = 10_000;

/** Puts into a graph that tables became what they cannot say: lists that are empty, and everything derived. Only the indexes of ids need to be there. */
export async function finishTables(
  database: Database,
  { nodes }: Tables,
  progress: (done: number, total: number) => void,
): Promise<void> {
  for (const { labels, emptyLists } of nodes) {
    for (const list of emptyLists) await fillEmptyLists(database, labels, list);
  }
  await deriveAll(database, progress);
}

async function fillEmptyLists(database: Database, labels: readonly string[], list: string): Promise<void> {
  // Label and property are the writers' own, no value from outside.
  const [label = ''] = labels;
  for (let after = ''; ;) {
    const [[last, count] = []] = await database.write((tx) =>
      tx.run(
        `MATCH (n:${label}) WHERE n.id > $after
         WITH n ORDER BY n.id LIMIT ${String(PAGE)}
         SET n.${list} = coalesce(n.${list}, [])
         RETURN max(n.id), count(n)`,
        { after },
      ),
    );
    if ((count as number) < PAGE) return;
    after = last as string;
  }
}
