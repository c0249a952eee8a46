import { textOf } from '../modules/statements.ts';
import type { Database } from '../neo4j/database.ts';

const RELATIONSHIPS = new URL('./cypher/clear-relationships.cypher', import.meta.url);
const NODES = new URL('./cypher/clear-nodes.cypher', import.meta.url);

/** Deletes what an unfinished restore left, in parts that fit into the database's memory. The mark and the migrations stay. */
export async function clearUnfinished(database: Database): Promise<void> {
  for (const part of [RELATIONSHIPS, NODES]) {
    for (let deleted = 1; deleted > 0;) {
      const [[count] = []] = await database.write((tx) => tx.run(textOf(part)));
      deleted = Number(count);
    }
  }
}
