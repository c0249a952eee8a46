import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/neo4j/database.ts';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { migrate, MIGRATIONS } from '../../src/neo4j/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The run's one database, migrated. */
    neo4j: { uri: string; username: string; password: string };
  }
}

const CACHE = new URL('../../.cache', import.meta.url).pathname;
const log = {
  info: () => undefined,
  warn: (message: string) => {
    console.warn(message);
  },
};

/** One throw-away Neo4j for the whole run: starting it takes longer than most test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
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
  project.provide('neo4j', { uri, username, password });
  return async () => {
    await embedded.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
