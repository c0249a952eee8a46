import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Environment, javaCommand } from './java-tools.ts';
import { javaFlags, type Mode } from './settings.ts';

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A running Launcher.java, whose head tells the protocol. */
export interface Launcher {
  /** Undefined where the process could not be started. */
  pid: number | undefined;
  exited: Promise<Exit>;
  /** Its next line; null once it has ended. */
  nextLine(): Promise<string | null>;
  tell(line: string): void;
  readonly kill: () => void;
}

export interface LauncherOptions {
  classPath: string;
  dataDir: string;
  mode: Mode;
  env: Environment;
  /** Takes what the virtual machine itself has to say, after what is there: another process may be writing to it. */
  logFile: string;
}

export function launch({ classPath, dataDir, mode, env, logFile }: LauncherOptions): Launcher {
  const log = openSync(logFile, 'a');
  const child = spawn(javaCommand(env), [...javaFlags(mode), '-cp', classPath, 'Launcher', dataDir, mode], {
    env,
    stdio: ['pipe', 'pipe', log],
    // Ctrl-C on a terminal reaches every process of the group: only the parent may act on it, and stop the database in order.
    detached: true,
    windowsHide: true,
  });
  closeSync(log);
  // Writing to a process that has just died is no news: `exited` tells.
  child.stdin?.on('error', () => undefined);
  const lines = linesOf(child);
  return {
    pid: child.pid,
    exited: new Promise((resolve) => {
      child.on('error', () => {
        resolve({ code: null, signal: null });
      });
      child.on('exit', (code, signal) => {
        resolve({ code, signal });
      });
    }),
    nextLine: lines,
    tell: (line) => {
      child.stdin?.write(`${line}\n`);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}

function linesOf(child: ChildProcess): () => Promise<string | null> {
  if (child.stdout === null) return () => Promise.resolve(null);
  const lines: AsyncIterator<string, undefined> = createInterface(child.stdout)[Symbol.asyncIterator]();
  return async () => {
    const { done, value } = await lines.next();
    return done === true ? null : value;
  };
}
