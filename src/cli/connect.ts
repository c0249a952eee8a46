import { CACHE_DIR, type Config } from '../config.ts';
import { type Database, openDatabase } from '../neo4j/database.ts';
import { startEmbedded } from '../neo4j/embedded/embedded.ts';
import type { Log } from '../neo4j/log.ts';

/** A database that answers, and the way to let go of it. */
export interface Connected {
  readonly database: Database;
  /** Resolves if the embedded database ends by itself; never for a server that was there. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}

/** The Neo4j that the configuration names, or else the embedded one. Throws DatabaseError, whose message says what to do. */
export async function connect(config: Config, log: Log): Promise<Connected> {
  if (config.neo4j) {
    const database = openDatabase(config.neo4j);
    try {
      await database.verify();
    } catch (error) {
      await database.close();
      throw error;
    }
    return { database, lost: new Promise(() => undefined), close: () => database.close() };
  }
  const embedded = await startEmbedded({
    dataDir: config.dataDir,
    cacheDir: CACHE_DIR,
    log,
    mode: 'durable',
    env: config.env,
    terminal: process.stderr,
  });
  const database = openDatabase(embedded);
  let closing = false;
  return {
    database,
    lost: embedded.exited.then(() =>
      closing
        ? new Promise<never>(() => undefined)
        : 'The embedded Neo4j ended by itself. Its log lies in the data directory, under logs.',
    ),
    close: async () => {
      closing = true;
      await database.close();
      await embedded.stop();
    },
  };
}
