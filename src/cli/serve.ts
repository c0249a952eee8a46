import cluster from 'node:cluster';
import { stat } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { loggerOf } from '../http/logger.ts';
import { migrate, MIGRATIONS } from '../neo4j/migrate.ts';
import { answering, buildPlayground } from './answering.ts';
import { Cannot } from './cannot.ts';
import { connect } from './connect.ts';
import { assertPortFree } from './listen.ts';
import { seedIfEmpty } from './seed-if-empty.ts';
import { startWorkers, tellReady } from './workers.ts';

export interface Serving {
  readonly url: string;
  /** Resolves with a sentence if what it stands on is lost. */
  readonly lost: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts everything, prints `ready http://HOST:PORT`, and resolves with the way to stop it once all of it answers.
 * @param workers processes that answer; with more than one, this process only keeps the database and them
 */
export async function serve(config: Config, print: (line: string) => void, workers = 1): Promise<Serving> {
  const log = loggerOf(config.logLevel, process.stdout.isTTY);
  if (cluster.isWorker) {
    // Port, seed and migrations are settled: whoever started this one has seen to them.
    const connected = await connect(config, log);
    const door = await answering(config, connected.database, log);
    tellReady(door.url);
    return { url: door.url, lost: connected.lost, stop: () => both(door.stop, connected.close) };
  }
  await assertPortFree(config);
  await assertSeedThere(config);
  const playground = buildPlayground(log);
  const connected = await connect(config, log);
  try {
    const { applied } = await migrate(connected.database, MIGRATIONS, () => new Date());
    if (applied.length > 0) log.info(`migrations applied: ${applied.join(', ')}`);
    if (config.seedDir !== null) await seedIfEmpty(connected.database, config.seedDir, log);
    await playground;
    const door =
      workers === 1
        ? await answering(config, connected.database, log)
        : await startWorkers(workers, connected.connection, log);
    print(`ready ${door.url}`);
    return { url: door.url, lost: connected.lost, stop: () => both(door.stop, connected.close) };
  } catch (error) {
    await connected.close();
    throw error;
  }
}

async function both(first: () => Promise<void>, then: () => Promise<void>): Promise<void> {
  await first();
  await then();
}

/** Asked before the database starts, like the port. Whether its files are right is asked when they are needed. */
async function assertSeedThere({ seedDir }: Config): Promise<void> {
  if (seedDir === null || (await stat(seedDir).catch(() => null))?.isDirectory()) return;
  throw new Cannot(
    `Expected TRACKER_SEED to be a folder of YAML files, found none at ${seedDir}. Correct the path, or set TRACKER_SEED=none.`,
  );
}
