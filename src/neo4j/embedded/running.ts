import type { Connection } from '../database.ts';
import { heldByAnother } from './refusals.ts';
import { readState } from './state.ts';

/**
 * The embedded database that another process runs in this directory, as its state file has it; null where none does. After `kill -9` its number may by now be
 * another program's: whoever connects must be ready to find nobody.
 */
export async function findRunning(dataDir: string): Promise<Connection | null> {
  const state = await readState(dataDir);
  if (state?.pid == null || state.port === null || !runs(state.pid)) return null;
  return {
    uri: `bolt://127.0.0.1:${String(state.port)}`,
    username: 'neo4j',
    password: state.password,
    database: 'neo4j',
  };
}

/** Throws EmbeddedNotStarted where another process has the directory, be it still starting. */
export async function assertStopped(dataDir: string): Promise<void> {
  const state = await readState(dataDir);
  if (state?.pid != null && runs(state.pid)) throw heldByAnother(dataDir, state);
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process runs as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
