import { CACHE_DIR } from '../../../src/config.ts';
import { type Database, openDatabase } from '../../../src/neo4j/database.ts';
import { startEmbedded } from '../../../src/neo4j/embedded/embedded.ts';
import { TARGETS, type Target, type TargetName } from '../operations/targets.ts';
import { startServer, type Started } from '../servers/started.ts';

/** One embedded database as in production, and all servers over it. */
export interface Stage {
  readonly database: Database;
  readonly javaPid: number;
  server(name: TargetName): Started;
  /** Ends everything that was started. */
  clear(): Promise<void>;
}

/** Throws where one of them does not come up; then none runs. */
export async function setStage(dataDir: string, say: (line: string) => void): Promise<Stage> {
  const embedded = await startEmbedded({
    dataDir,
    cacheDir: CACHE_DIR,
    log: { info: say, warn: say },
    mode: 'durable',
    env: process.env,
  });
  const database = openDatabase(embedded);
  const started: Started[] = [];
  const clear = async (): Promise<void> => {
    await Promise.all(started.map((server) => server.stop()));
    await database.close();
    await embedded.stop();
  };
  try {
    for (const { name } of TARGETS) started.push(await startServer(name, embedded));
  } catch (error) {
    await clear();
    throw error;
  }
  return {
    database,
    javaPid: embedded.pid,
    server: (name) => found(started, name),
    clear,
  };
}

export function targetNamed(name: TargetName): Target {
  return found(TARGETS, name);
}

function found<Named extends { readonly name: TargetName }>(all: readonly Named[], name: TargetName): Named {
  const one = all.find((each) => each.name === name);
  if (!one) throw new Error(`Expected a server called ${name}, found none.`);
  return one;
}
