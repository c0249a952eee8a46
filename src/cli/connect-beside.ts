import type { Config } from '../config.ts';
import { type Database, openDatabase } from '../neo4j/database.ts';
import { DatabaseError } from '../neo4j/errors.ts';
import { runningOn } from '../neo4j/embedded/running.ts';
import type { Log } from '../neo4j/log.ts';
import { connect } from './connect.ts';

/**
 * The database of a server that runs, or else one that is started for this command alone. Only for what may be done while others write. Throws
 * DatabaseError.
 */
export async function connectBeside(
  config: Config,
  log: Log,
): Promise<{ database: Database; close(): Promise<void> }> {
  const running = config.neo4j ? null : await runningOn(config.dataDir);
  if (!running) return connect(config, log);
  const database = openDatabase(running);
  try {
    await database.verify();
    return { database, close: () => database.close() };
  } catch (error) {
    await database.close();
    // Its process number is somebody else's by now: the state file was left behind by a kill.
    if (error instanceof DatabaseError && ['DATABASE_UNREACHABLE', 'WRONG_PASSWORD'].includes(error.code))
      return connect(config, log);
    throw error;
  }
}
