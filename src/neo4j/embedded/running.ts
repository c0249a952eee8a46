import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../database.ts';
import { heldByAnother } from './refusals.ts';
import { readState } from './state.ts';

/** A start or a stop that is under way has ended within this time, or never will. */
const SETTLED_WITHIN_MS = 60_000;

/**
 * The database that another process runs on this data directory, as its state file has it; null where none does. Waits for one that is just starting, and for
 * the end of one whose parent was killed. Whether it answers is for the caller to ask: the number may be another process's by now.
 */
export async function runningOn(dataDir: string): Promise<Connection | null> {
  const giveUpAt = performance.now() + SETTLED_WITHIN_MS;
  while (performance.now() < giveUpAt) {
    const state = await readState(dataDir);
    if (!state || !isAlive(state.pid)) return null;
    if (state.port !== null && isAlive(state.startedBy))
      return {
        uri: `bolt://127.0.0.1:${String(state.port)}`,
        username: 'neo4j',
        password: state.password,
        database: 'neo4j',
      };
    await sleep(250);
  }
  return null;
}

/** Throws EmbeddedNotStarted where another process has the directory, be it still starting. */
export async function assertStopped(dataDir: string): Promise<void> {
  const state = await readState(dataDir);
  if (state && isAlive(state.pid)) throw heldByAnother(dataDir, state);
}

/** Whether there is a process of this number. */
export function isAlive(pid: number | null): boolean {
  if (pid === null) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, and lives.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
