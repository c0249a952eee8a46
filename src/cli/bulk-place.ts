import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holdsData, prepareDataDirectory } from '../neo4j/embedded/data-directory.ts';
import { assertStopped, isAlive } from '../neo4j/embedded/running.ts';
import { settingsFile } from '../neo4j/embedded/settings.ts';
import { Cannot } from './cannot.ts';
import { assertNoUnfinishedLoad, markLoad } from './unfinished-load.ts';

/** Where a store is built beside the one that it takes the place of, on the same disk, so that it is moved at once. */
export interface BulkPlace {
  /** A Neo4j home. */
  readonly home: string;
  /** The folder of the tables. */
  readonly tables: string;
}

const rootOf = (dataDir: string): string => join(dataDir, 'bulk-import');

/** Who is at work. */
const OWNER = 'owner';
/** Which home has a store that is whole, and of which file. */
const WHOLE = 'whole';

/** Makes the place, and clears away what an import left there that was killed. Throws Cannot where another one is at work. */
export async function takePlace(dataDir: string): Promise<BulkPlace> {
  const root = rootOf(dataDir);
  const owner = Number(await readFile(join(root, OWNER), 'utf8').catch(() => '0'));
  if (owner > 0 && owner !== process.pid && isAlive(owner))
    throw new Cannot(
      `Expected no other import into ${dataDir}, found one at work (process ${String(owner)}). Wait for it, or stop it.`,
    );
  await leavePlace(dataDir);
  // A home of its own: Neo4j's tool outlives whoever is killed by a while, and still writes to the one that it was given.
  const home = join(root, randomBytes(6).toString('hex'));
  const tables = join(home, 'import');
  await prepareDataDirectory(home);
  await prepareDataDirectory(tables);
  await writeFile(join(root, OWNER), String(process.pid));
  await writeFile(join(home, 'conf', 'neo4j.conf'), settingsFile('durable', 0));
  return { home, tables };
}

export async function leavePlace(dataDir: string): Promise<void> {
  // Whatever a tool that nobody waits for writes meanwhile, the next import clears away.
  await rm(rootOf(dataDir), { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}

/**
 * Puts the store that was built, which is whole and stopped, in the place of an empty one or of none. `stood`: there was an empty one when the import began. Cut short, `finishMove`
 * goes on with it.
 */
export async function moveIn(
  dataDir: string,
  { home }: BulkPlace,
  file: string,
  stood: boolean,
): Promise<void> {
  await assertStopped(dataDir);
  if (!stood && (await holdsData(dataDir)))
    throw new Cannot(
      `Expected no store in ${dataDir}, as when the import began, found one. Was a server started meanwhile? Set TRACKER_DATA to another directory, and run it again.`,
    );
  await writeFile(join(rootOf(dataDir), WHOLE), `${home}\n${file}\n`);
  await finishMove(dataDir);
}

/** Whether an import was cut short when its store was built already and only had to be moved; now it is. Throws Cannot where another load was cut short. */
export async function finishMove(dataDir: string): Promise<boolean> {
  const whole = await readFile(join(rootOf(dataDir), WHOLE), 'utf8').catch(() => null);
  if (whole === null) {
    await assertNoUnfinishedLoad(dataDir);
    return false;
  }
  await assertStopped(dataDir);
  const [home = '', file = ''] = whole.split('\n');
  // From here on no server takes the directory for an empty one.
  const mark = await markLoad(dataDir, file, `import --bulk ${file}`);
  for (const name of ['data', 'state.json']) {
    if (!(await exists(join(home, name)))) continue;
    await rm(join(dataDir, name), { recursive: true, force: true });
    await rename(join(home, name), join(dataDir, name));
  }
  await mark.takeAway();
  await leavePlace(dataDir);
  return true;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
