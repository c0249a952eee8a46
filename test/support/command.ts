import { spawn } from 'node:child_process';

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** A command line run by the shell in its own process group, so that all that it started can be stopped. */
export function run(command: string, cwd: string, env: Record<string, string> = {}): Running {
  const child = spawn('bash', ['-c', command], {
    cwd,
    env: { ...process.env, NODE_ENV: '', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<Ran>((resolve) =>
    child.once('close', (code) => {
      resolve({ code, output });
    }),
  );
  return {
    ended,
    saying: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(output);
          if (match) resolve(match);
        };
        listeners.add(look);
        look();
        void ended.then(() => {
          reject(new Error(`Expected ${String(pattern)}, and the command ended with:\n${output}`));
        });
      }),
    kill: async () => {
      // The program alone, as an accident would: not what it started.
      if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
      return ended;
    },
    stop: async () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGTERM');
      return ended;
    },
  };
}

export interface Running {
  readonly ended: Promise<Ran>;
  /** Resolves when what was printed so far matches; rejects if the command ends without. */
  saying(pattern: RegExp): Promise<RegExpExecArray>;
  /** Kills the program with -9, and nothing that it started. */
  kill(): Promise<Ran>;
  /** Asks the whole group to stop, and waits until it has. */
  stop(): Promise<Ran>;
}
