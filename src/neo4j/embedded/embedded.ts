import { randomBytes } from 'node:crypto';
import { truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openDriver } from '../driver.ts';
import type { Log } from '../log.ts';
import { holdsData, prepareDataDirectory } from './data-directory.ts';
import { ensureJars } from './jars.ts';
import type { Environment } from './java-tools.ts';
import { type Exit, launch, type Launcher } from './launcher.ts';
import type { Terminal } from './maven-progress.ts';
import { heldByAnother, startFailed } from './refusals.ts';
import { type Mode, settingsFile } from './settings.ts';
import { readState, type State, writeState } from './state.ts';

const START_WITHIN_MS = 180_000;
/** A last checkpoint of a large store takes its time; a database that hangs must not take all night. */
const STOP_WITHIN_MS = 60_000;

export interface EmbeddedOptions {
  /** A Neo4j home (data, logs, conf) with `state.json` beside them. Made if need be. */
  dataDir: string;
  cacheDir: string;
  log: Log;
  /** `throwaway` starts and stops sooner, answers slower, and may lose what was written last. */
  mode: Mode;
  /** On 127.0.0.1; 0 or left out: a free one. */
  port?: number;
  /** For the Java processes: PATH and JAVA_HOME matter. */
  env: Environment;
  terminal?: Terminal;
}

export interface Embedded {
  uri: string;
  username: string;
  password: string;
  database: string;
  pid: number;
  /** Resolves when the Java process has ended, asked to or not. */
  exited: Promise<Exit>;
  stop(): Promise<void>;
}

/**
 * A Neo4j of our own in a child process, which lives no longer than this one, even after `kill -9`.
 * Resolves when it answers a query. Throws EmbeddedNotStarted: no Java, no Maven, directory in use or not writable,
 * port taken, or whatever its log says.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { log, mode, env, port = 0 } = options;
  const dataDir = resolve(options.dataDir);
  const classPath = await ensureJars(options);
  await prepareDataDirectory(dataDir);
  const logFile = join(dataDir, 'logs', 'launcher.log');
  const launcher = launch({ classPath, dataDir, mode, env, logFile });
  const timer = setTimeout(launcher.kill, START_WITHIN_MS);
  try {
    const state = await claim(launcher, dataDir, log, logFile);
    // From here on the directory is ours alone.
    await truncate(logFile);
    await writeFile(join(dataDir, 'conf', 'neo4j.conf'), settingsFile(mode, port));
    await writeState(dataDir, state);
    launcher.tell(state.password);
    const bolt = await launcher.nextLine();
    if (!bolt?.startsWith('BOLT '))
      throw await startFailed(dataDir, port, logFile, bolt?.replace('FAILED ', '') ?? null);
    const running = { ...state, port: Number(bolt.slice('BOLT '.length)) };
    await writeState(dataDir, running);
    const embedded = handle(launcher, dataDir, running);
    await answersQuery(embedded);
    return embedded;
  } catch (error) {
    launcher.kill();
    await launcher.exited;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for the launcher to hold the directory; the state as it will be, with the password kept or made. */
async function claim(launcher: Launcher, dataDir: string, log: Log, logFile: string): Promise<State> {
  const line = await launcher.nextLine();
  const known = await readState(dataDir);
  if (line === 'HELD') throw heldByAnother(dataDir, known);
  if (line !== 'LOCKED' || launcher.pid === undefined) throw await startFailed(dataDir, 0, logFile, null);
  if (known === null && (await holdsData(dataDir))) {
    log.warn(
      `Expected the database's password in ${join(dataDir, 'state.json')}, found none that can be read. A new one was set.`,
    );
  }
  const password = known?.password ?? randomBytes(24).toString('base64url');
  return { pid: launcher.pid, startedBy: process.pid, port: null, password };
}

function handle(launcher: Launcher, dataDir: string, state: State & { port: number }): Embedded {
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    launcher.tell('stop');
    const timer = setTimeout(launcher.kill, STOP_WITHIN_MS);
    await launcher.exited;
    clearTimeout(timer);
    // Unless the next one is running there already.
    if ((await readState(dataDir))?.pid !== state.pid) return;
    await writeState(dataDir, { ...state, pid: null, startedBy: null, port: null });
  };
  return {
    uri: `bolt://127.0.0.1:${String(state.port)}`,
    username: 'neo4j',
    password: state.password,
    database: 'neo4j',
    pid: launcher.pid ?? 0,
    exited: launcher.exited,
    stop: () => (stopping ??= stop()),
  };
}

async function answersQuery({ uri, username, password }: Embedded): Promise<void> {
  const driver = openDriver({ uri, username, password });
  try {
    const session = driver.session();
    await session.run('RETURN 1');
  } finally {
    await driver.close();
  }
}
