import { inject } from 'vitest';
import { type Call, type Connection, type Database, openDatabase } from '../../src/neo4j/database.ts';

export interface TestDatabase extends Database {
  /** Every query that ended well, oldest first. Empty it with `calls.length = 0`. */
  readonly calls: Call[];
}

/** The Neo4j of this worker, which `global-setup.ts` started: nobody else touches it while a file runs. */
export function testConnection(): Connection {
  const worker = Number(process.env['VITEST_POOL_ID']);
  const connection = inject('neo4js')[worker - 1];
  if (!connection)
    throw new Error(
      `Expected a Neo4j for worker ${String(worker)}, found none. Does global-setup.ts start one for each?`,
    );
  return connection;
}

/** The same, open. Close it after the file's last test. */
export function testDatabase(): TestDatabase {
  const calls: Call[] = [];
  const database = openDatabase(testConnection(), { observe: (call) => calls.push(call) });
  return { ...database, calls };
}

/** Back to a graph that has only its migrations. */
export async function emptyGraph(database: Database): Promise<void> {
  await database.write((tx) => tx.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'));
}
