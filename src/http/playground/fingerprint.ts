import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What the browser app is bundled from, and with. Their dependencies are followed in the lockfile. */
export const BUNDLED_PACKAGES = [
  '@graphiql/plugin-doc-explorer',
  '@graphiql/plugin-explorer',
  '@graphiql/react',
  'esbuild',
  'graphiql',
  'graphql',
  'react',
  'react-dom',
];

interface Lockfile {
  packages: Record<
    string,
    {
      version?: string;
      dependencies?: Record<string, string>;
      peerDependencies?: Record<string, string>;
    }
  >;
}

/**
 * Sixteen hex digits that change whenever the built playground would: with a source of the app, with the way it
 * is built, or with the version of a package that ends up in it.
 *
 * @param sources folders and files, read whole
 * @param lockfile the path of package-lock.json
 */
export async function fingerprint(sources: string[], lockfile: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const path of await filesUnder(source))
      hash.update(path.slice(source.length)).update(await readFile(path));
  }
  const lock = JSON.parse(await readFile(lockfile, 'utf8')) as Lockfile;
  for (const line of versionsOf(BUNDLED_PACKAGES, lock)) hash.update(line);
  return hash.digest('hex').slice(0, 16);
}

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  });
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** `name@version` of the named packages and of all that they need, sorted. */
export function versionsOf(names: string[], lock: Lockfile): string[] {
  const seen = new Map<string, string>();
  const visit = (name: string, from: string): void => {
    const place = resolve(name, from, lock);
    // Optional peers and packages for other platforms are in nobody's bundle.
    if (place === null || seen.has(place)) return;
    const entry = lock.packages[place] ?? {};
    seen.set(place, `${name}@${entry.version ?? '?'}`);
    for (const next of Object.keys({ ...entry.dependencies, ...entry.peerDependencies })) visit(next, place);
  };
  for (const name of names) visit(name, '');
  return [...seen.values()].sort();
}

/** Node's own look-up: the nearest node_modules above `from` that holds the package. */
function resolve(name: string, from: string, lock: Lockfile): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (place in lock.packages) return place;
    if (at === '') return null;
    if (!at.includes('/node_modules/')) at = '';
  }
}
