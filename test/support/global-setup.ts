import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { type Connection, openDatabase } from '../../src/neo4j/database.ts';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { migrate, MIGRATIONS } from '../../src/neo4j/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated database for each worker. */
    neo4js: Connection[];
  }
}

const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url));
const log = {
  info: () => undefined,
  warn: (message: string) => {
    console.warn(message);
  },
};

/** Statements run a few times each: Java's optimising compiler would take a third of all the time, and never give it back. Also for the servers that tests start. */
const FAST_TO_START = '-XX:TieredStopAtLevel=1';

/** A throw-away Neo4j for each worker, for the whole run: Community holds one database, and starting it takes longer than most test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env['JAVA_TOOL_OPTIONS'] ??= FAST_TO_START;
  const workers = project.config.maxWorkers;
  // The first brings the jars in, should they not be there; two at once would fetch them twice.
  const started = [await start()];
  started.push(...(await Promise.all(Array.from({ length: workers - 1 }, start))));
  project.provide(
    'neo4js',
    started.map(({ connection }) => connection),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
}

async function start(): Promise<{ connection: Connection; stop: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tracker-test-'));
  const embedded = await startEmbedded({
    dataDir,
    cacheDir: CACHE,
    log,
    mode: 'throwaway',
    env: process.env,
  });
  const { uri, username, password } = embedded;
  const database = openDatabase(embedded);
  await migrate(database, MIGRATIONS, () => new Date());
  await database.close();
  return {
    connection: { uri, username, password },
    stop: async () => {
      await embedded.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
