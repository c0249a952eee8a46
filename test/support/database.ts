import { inject } from 'vitest';
import { type Call, type Database, openDatabase } from '../../src/neo4j/database.ts';

export interface TestDatabase extends Database {
  /** Every query that ended well, oldest first. Empty it with `calls.length = 0`. */
  readonly calls: Call[];
}

/** The run's database, which `global-setup.ts` started. Close it after the file's last test. */
export function testDatabase(): TestDatabase {
  const calls: Call[] = [];
  const database = openDatabase(inject('neo4j'), { observe: (call) => calls.push(call) });
  return { ...database, calls };
}

/** Back to a graph that has only its migrations. */
export async function emptyGraph(database: Database): Promise<void> {
  await database.write((tx) => tx.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'));
}
