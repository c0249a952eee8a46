import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where builds are kept unless told otherwise: git-ignored, and outlives a restart of the server. */
export const PLAYGROUND_CACHE = join(root, '.cache');

export interface BuildOptions {
  /** The folder that holds one subfolder a build. Default: PLAYGROUND_CACHE. */
  cacheDir?: string;
  /** Told one line when there was something to build. */
  log?: (line: string) => void;
}

/**
 * The folder with the built playground: index.html and assets/. Instant when it has been built before.
 *
 * Safe to call from two processes at once: each builds aside and the first to finish wins.
 * Throws PlaygroundNotBuildable where the packages it is made of are not installed.
 */
export async function ensureBuilt({
  cacheDir = PLAYGROUND_CACHE,
  log = () => {},
}: BuildOptions = {}): Promise<string> {
  const sources = [join(here, 'app'), join(here, 'bundle.ts')];
  const directory = join(
    cacheDir,
    `playground-${await fingerprint(sources, join(root, 'package-lock.json'))}`,
  );
  if (await exists(directory)) return directory;
  assertBuildable();

  const started = performance.now();
  const aside = `${directory}.${String(process.pid)}-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(aside, { recursive: true });
    // Loaded here and not above: a server that finds its build pays nothing for the bundler.
    const { bundle } = await import('./bundle.ts');
    const { files, bytes } = await bundle(join(here, 'app'), aside);
    await rename(aside, directory).catch(async (error: unknown) => {
      if (!(await exists(directory))) throw error;
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log(`playground built in ${seconds} s: ${String(files)} files, ${(bytes / 1e6).toFixed(1)} MB`);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return directory;
}

/** The playground's packages are development dependencies, and they are not here. */
export class PlaygroundNotBuildable extends Error {
  override name = 'PlaygroundNotBuildable';
}

function assertBuildable(): void {
  const { resolve } = createRequire(import.meta.url);
  for (const name of ['graphiql/package.json', 'react/package.json', 'esbuild']) {
    try {
      resolve(name);
    } catch {
      throw new PlaygroundNotBuildable(
        `Expected the package "${name.replace('/package.json', '')}" to build the playground from, found none: ` +
          'development dependencies are not installed. Run `npm ci`, or go without the playground.',
      );
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
