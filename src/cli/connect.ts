import { assertNoUnfinishedRestore } from '../backup/unfinished.ts';
import { CACHE_DIR, type Config } from '../config.ts';
import { type Connection, type Database, openDatabase } from '../neo4j/database.ts';
import { startEmbedded } from '../neo4j/embedded/embedded.ts';
import { runningOn } from '../neo4j/embedded/running.ts';
import { DatabaseUnreachable, WrongPassword } from '../neo4j/errors.ts';
import type { Log } from '../neo4j/log.ts';
import { assertNoUnfinishedLoad } from './unfinished-load.ts';

/** A database that answers, and the way to let go of it. */
export interface Connected {
  readonly database: Database;
  /** To open another driver by. */
  readonly connection: Connection;
  /** Resolves if the embedded database ends by itself; never for a server that was there. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}

/**
 * The Neo4j that the configuration names, or else the embedded one, with a whole record in it or none. Throws DatabaseError or BackupRefused, whose message says
 * what to do.
 */
export async function connect(config: Config, log: Log): Promise<Connected> {
  return whole(await connectToAny(config, log));
}

/** The same, by way of the running one where another process has the embedded database. */
export async function connectBeside(config: Config, log: Log): Promise<Connected> {
  const running = config.neo4j ? null : await runningOn(config.dataDir);
  const there = running && (await connectTo(running).catch(nobodyOrAnother));
  return whole(there ?? (await connectToAny(config, log)));
}

/** The same, whatever is in it. */
export async function connectToAny(config: Config, log: Log): Promise<Connected> {
  if (config.neo4j) return connectTo(config.neo4j);
  await assertNoUnfinishedLoad(config.dataDir);
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
    connection: embedded,
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

async function connectTo(connection: Connection): Promise<Connected> {
  const database = openDatabase(connection);
  try {
    await database.verify();
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    database,
    connection,
    lost: new Promise(() => undefined),
    close: () => database.close(),
  };
}

/** The state file was a killed one's: its port is nobody's by now, or another Neo4j's. */
function nobodyOrAnother(error: unknown): null {
  if (error instanceof DatabaseUnreachable || error instanceof WrongPassword) return null;
  throw error;
}

async function whole(connected: Connected): Promise<Connected> {
  try {
    await assertNoUnfinishedRestore(connected.database);
    return connected;
  } catch (error) {
    await connected.close();
    throw error;
  }
}
