import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One Neo4j serves the whole run, and Community holds one database: the files that use it take turns.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
