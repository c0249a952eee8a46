import { join } from 'node:path';
import { EmbeddedNotStarted } from '../errors.ts';
import { lastProblem } from './data-directory.ts';
import type { State } from './state.ts';

const ELSEWHERE = 'or set TRACKER_DATA to another directory';

/** Another process holds the directory. `state`: what it wrote down about itself. */
export function heldByAnother(dataDir: string, state: State | null): EmbeddedNotStarted {
  const who =
    state?.pid == null
      ? 'another process'
      : `process ${String(state.pid)} (started by process ${String(state.startedBy)})`;
  return new EmbeddedNotStarted(
    `Expected the data directory ${dataDir} to be free, found it in use by ${who}. Stop that one, ${ELSEWHERE}.`,
  );
}

/** `reason`: the launcher's chain of exceptions, or null where the process ended without one. */
export async function startFailed(
  dataDir: string,
  port: number,
  logFile: string,
  reason: string | null,
): Promise<EmbeddedNotStarted> {
  if (reason !== null && /BindException|already in use/.test(reason)) {
    return new EmbeddedNotStarted(
      `Expected port ${String(port)} of 127.0.0.1 to be free for the database, found it taken. Choose another, or 0 for any.`,
    );
  }
  if (reason !== null && /FileLockException|StoreLockException|LockException/.test(reason)) {
    return new EmbeddedNotStarted(
      `Expected the store in ${join(dataDir, 'data')} to be free, found it in use by another Neo4j or one of its tools. Stop that one, ${ELSEWHERE}.`,
    );
  }
  const line =
    reason ??
    (await lastProblem(logFile)) ??
    (await lastProblem(join(dataDir, 'logs', 'debug.log'))) ??
    'it said nothing';
  return new EmbeddedNotStarted(
    `The database did not start: ${line.trim().slice(0, 500)}. More is in ${logFile} and in ${join(dataDir, 'logs', 'debug.log')}.`,
  );
}
