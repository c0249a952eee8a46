import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ensureBuilt } from '../../../src/http/playground/build.ts';
import { versionsOf } from '../../../src/http/playground/fingerprint.ts';

const made: string[] = [];
afterEach(async () => {
  for (const directory of made.splice(0)) await rm(directory, { recursive: true });
});

test(
  'two that build at once make one playground, and a third finds it without building',
  { timeout: 120_000 },
  async () => {
    const cacheDir = await mkdtemp(join(tmpdir(), 'playground-'));
    made.push(cacheDir);
    const said: string[] = [];
    const log = (line: string): void => void said.push(line);
    const [one, other] = await Promise.all([ensureBuilt({ cacheDir, log }), ensureBuilt({ cacheDir, log })]);
    expect(other).toBe(one);
    expect(await readdir(cacheDir)).toHaveLength(1);
    expect(await readdir(one)).toEqual(['assets', 'index.html']);

    said.length = 0;
    const started = performance.now();
    expect(await ensureBuilt({ cacheDir, log })).toBe(one);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(said).toEqual([]);
  },
);

test('a build is known by the versions of all that ends up in it, nested ones included', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/graphiql': { version: '5.0.0', dependencies: { compiler: '^1', react: '^19' } },
      'node_modules/graphiql/node_modules/compiler': { version: '1.1.0', dependencies: { react: '^19' } },
      'node_modules/compiler': { version: '2.0.0' },
      'node_modules/react': { version: '19.0.0' },
      'node_modules/unrelated': { version: '1.0.0' },
    },
  };
  expect(versionsOf(['graphiql'], lock)).toEqual(['compiler@1.1.0', 'graphiql@5.0.0', 'react@19.0.0']);
});
