import type { Connection } from '../database.ts';
import { readState, type State } from './state.ts';
import { setTimeout as sleep } from 'node:timers/promises';

/** A start that is under way has its port within this time, or fails. */
const STARTED_WITHIN_MS = 60_000;

/**
 * The database that another process runs on this data directory, as its state file has it; null where none does. Waits for one that is just starting.
 * Whether it answers is for the caller to ask: a state file may have been left behind.
 */
export async function runningOn(dataDir: string): Promise<Connection | null> {
  const giveUpAt = performance.now() + STARTED_WITHIN_MS;
  for (;;) {
    const state = await readState(dataDir);
    if (!state || !isAlive(state)) return null;
    if (state.port !== null)
      return {
        uri: `bolt://127.0.0.1:${String(state.port)}`,
        username: 'neo4j',
        password: state.password,
        database: 'neo4j',
      };
    if (performance.now() > giveUpAt) return null;
    await sleep(250);
  }
}

function isAlive({ pid }: State): boolean {
  if (pid === null) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    // Of another user's process one may not ask; that user's state file could not be read either.
    return false;
  }
}
