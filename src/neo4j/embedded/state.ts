import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the next start, and a person with a Bolt client, needs to know. */
export interface State {
  /** The Java process; null while none runs. */
  pid: number | null;
  /** The process that started it. */
  startedBy: number | null;
  port: number | null;
  password: string;
}

/** Null where there is none, or none that can be read as one. */
export async function readState(dataDir: string): Promise<State | null> {
  try {
    const state = JSON.parse(await readFile(join(dataDir, 'state.json'), 'utf8')) as Partial<State>;
    if (typeof state.password !== 'string' || state.password === '') return null;
    return {
      pid: state.pid ?? null,
      startedBy: state.startedBy ?? null,
      port: state.port ?? null,
      password: state.password,
    };
  } catch {
    return null;
  }
}

/** Whole or not at all, and for its owner's eyes only. */
export async function writeState(dataDir: string, state: State): Promise<void> {
  const partial = join(dataDir, `state.${randomBytes(4).toString('hex')}.partial`);
  await writeFile(partial, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  await rename(partial, join(dataDir, 'state.json'));
}
