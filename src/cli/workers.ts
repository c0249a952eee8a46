import cluster, { type Worker } from 'node:cluster';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../neo4j/database.ts';
import type { Log } from '../neo4j/log.ts';
import type { Door } from './answering.ts';
import { Cannot } from './cannot.ts';

/** One that ended is not replaced at once: what ended it may end the next one too. */
const PAUSE_MS = 1_000;

/** What a worker tells whoever started it. */
interface Ready {
  readonly ready: string;
}

/** The number that `--workers` gives. Throws Cannot. */
export function workersOf(given: string): number {
  const workers = Number(given);
  if (Number.isInteger(workers) && workers >= 1 && workers <= 64) return workers;
  throw new Cannot(
    `Expected --workers to be a whole number from 1 to 64, found ${given}. One for each core is enough.`,
  );
}

/**
 * Starts processes that answer at one address by turns, with the database that this process keeps. One that ends by itself is replaced while the others go on. Resolves
 * once all of them answer; rejects where one ends before it ever did.
 */
export async function startWorkers(count: number, connection: Connection, log: Log): Promise<Door> {
  let stopping = false;
  const env = {
    NEO4J_URI: connection.uri,
    NEO4J_USERNAME: connection.username,
    NEO4J_PASSWORD: connection.password,
    ...(connection.database !== undefined && { NEO4J_DATABASE: connection.database }),
    TRACKER_SEED: 'none',
  };
  const start = async (): Promise<string> => {
    const worker = cluster.fork(env);
    const url = await readyUrl(worker);
    log.info(`worker ${String(worker.process.pid)} answers`);
    worker.once('exit', (code, signal: string | null) => {
      if (!stopping) void replace(`${String(worker.process.pid)} ended (${signal ?? String(code)})`);
    });
    return url;
  };
  const replace = async (what: string): Promise<void> => {
    log.warn(`Worker ${what}. Another one is started; the others answer.`);
    await sleep(PAUSE_MS, undefined, { ref: false });
    if (stopping) return;
    await start().catch((error: unknown) => replace(`did not start: ${String(error)}`));
  };
  const [url = ''] = await Promise.all(Array.from({ length: count }, start));
  return {
    url,
    stop: async () => {
      stopping = true;
      const running = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
      await Promise.all(running.map(ended));
    },
  };
}

/** In a worker: that it answers now. */
export function tellReady(url: string): void {
  const ready: Ready = { ready: url };
  process.send?.(ready);
}

function readyUrl(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once('message', (message: Ready) => {
      resolve(message.ready);
    });
    worker.once('exit', (code, signal: string | null) => {
      reject(
        new Cannot(
          `Expected a worker to answer, and it ended (${signal ?? String(code)}). What it printed says why.`,
        ),
      );
    });
  });
}

async function ended(worker: Worker): Promise<void> {
  const exited = new Promise((resolve) => worker.once('exit', resolve));
  worker.process.kill('SIGTERM');
  await exited;
}
