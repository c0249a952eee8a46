import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CACHE_DIR, ROOT } from '../../../src/config.ts';
import type { Connection } from '../../../src/neo4j/database.ts';
import type { TargetName } from '../operations/targets.ts';

/** A server that answers, in a process of its own. */
export interface Started {
  readonly name: TargetName;
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 120_000;

/** Starts one of the servers over a Neo4j that runs, as in production. Its output goes to a file, as a service's does. Throws with the end of that where it does not come up. */
export async function startServer(name: TargetName, connection: Connection): Promise<Started> {
  const logs = join(CACHE_DIR, 'bench', 'logs');
  await mkdir(logs, { recursive: true });
  const logFile = join(logs, `${name}.log`);
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, commandOf(name), {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      NEO4J_URI: connection.uri,
      NEO4J_USERNAME: connection.username,
      NEO4J_PASSWORD: connection.password,
      NEO4J_DATABASE: connection.database ?? '',
      TRACKER_SEED: 'none',
    },
    stdio: ['ignore', log, log],
  });
  const exited = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const giveUpAt = performance.now() + READY_WITHIN_MS;
  for (;;) {
    const said = await readFile(logFile, 'utf8');
    const [, url] = /^ready (http\S+)$/m.exec(said) ?? [];
    if (url !== undefined && child.pid !== undefined)
      return {
        name,
        url,
        pid: child.pid,
        stop: async () => {
          child.kill('SIGTERM');
          await exited;
        },
      };
    if (child.exitCode !== null || performance.now() > giveUpAt) {
      child.kill('SIGKILL');
      throw new Error(`Expected ${name} to say that it is ready, found:\n${said.slice(-2_000)}`);
    }
    await sleep(100);
  }
}

function commandOf(name: TargetName): string[] {
  return name === 'tracker' || name === 'tracker-again'
    ? ['src/renewal-tracker.mjs', 'serve']
    : ['--import', 'tsx', 'test/bench/servers/peer-process.ts', name];
}
