import type { Transaction } from 'neo4j-driver';
import type { Connection } from './database.ts';
import { openDriver } from './driver.ts';
import { type Row, rowOf } from './read.ts';
import { translateError } from './translate-error.ts';

/** Integers come and go as bigint, floats as number: nothing is rounded, and 1.0 stays a float. */
export interface ExactTransaction {
  run(cypher: string, params?: Record<string, unknown>): Promise<Row[]>;
  /** Row by row, fetched as they are taken: the memory does not grow with the answer. */
  stream(cypher: string): AsyncIterable<Row>;
}

/** For copying a graph, where what comes back must be what was there. Transactions have no deadline and are never repeated. */
export interface ExactDatabase {
  /** One transaction, rolled back in the end: what it locks stays locked for as long as `work` runs, and nothing is changed. */
  hold<T>(work: (tx: ExactTransaction) => Promise<T>): Promise<T>;
  /** One transaction, committed when `work` resolves. */
  write<T>(work: (tx: ExactTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function openExact(connection: Connection): ExactDatabase {
  const { uri, database } = connection;
  const driver = openDriver(connection, { exact: true });

  const within = async <T>(
    work: (tx: ExactTransaction) => Promise<T>,
    end: (tx: Transaction) => Promise<void>,
  ): Promise<T> => {
    const session = driver.session({ ...(database && { database }) });
    try {
      const tx = await session.beginTransaction({ timeout: 0 });
      const result = await work({
        run: async (cypher, params = {}) => (await tx.run(cypher, params)).records.map(rowOf),
        stream: (cypher) => streamed(tx, cypher),
      });
      await end(tx);
      return result;
    } catch (error) {
      throw translateError(error, uri, 0);
    } finally {
      // Rolls back what was not ended.
      await session.close();
    }
  };

  return {
    hold: (work) => within(work, (tx) => tx.rollback()),
    write: (work) => within(work, (tx) => tx.commit()),
    close: () => driver.close(),
  };
}

async function* streamed(tx: Transaction, cypher: string): AsyncGenerator<Row> {
  for await (const record of tx.run(cypher)) yield rowOf(record);
}
