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

const placeOf = (dataDir: string): BulkPlace => {
  const home = join(dataDir, 'bulk-import');
  return { home, tables: join(home, 'import') };
};

const OWNER = 'owner';
const WHOLE = 'whole';

/** Makes the place, and clears away what an import left there that was killed. Throws Cannot where another one is at work. */
export async function takePlace(dataDir: string): Promise<BulkPlace> {
  const place = placeOf(dataDir);
  const owner = Number(await readFile(join(place.home, OWNER), 'utf8').catch(() => '0'));
  if (owner > 0 && owner !== process.pid && isAlive(owner))
    throw new Cannot(
      `Expected no other import into ${dataDir}, found one at work (process ${String(owner)}). Wait for it, or stop it.`,
    );
  await rm(place.home, { recursive: true, force: true });
  await prepareDataDirectory(place.home);
  await prepareDataDirectory(place.tables);
  await writeFile(join(place.home, OWNER), String(process.pid));
  await writeFile(join(place.home, 'conf', 'neo4j.conf'), settingsFile('durable', 0));
  return place;
}

export async function leavePlace(dataDir: string): Promise<void> {
  await rm(placeOf(dataDir).home, { recursive: true, force: true });
}

/** Puts the store that was built, which is whole and stopped, in the place of an empty one or of none. Cut short, `finishMove` goes on with it. */
export async function moveIn(dataDir: string, file: string, stood: boolean): Promise<void> {
  const { home } = placeOf(dataDir);
  await assertStopped(dataDir);
  if (!stood && (await holdsData(dataDir)))
    throw new Cannot(
      `Expected no store in ${dataDir}, as when the import began, found one. Was a server started meanwhile? Set TRACKER_DATA to another directory, and run it again.`,
    );
  await writeFile(join(home, WHOLE), `${file}\n`);
  await markLoad(dataDir, file, `import --bulk ${file}`);
  await finishMove(dataDir);
}

/** Whether an import was cut short when its store was built already, and only had to be moved; now it is. */
export async function finishMove(dataDir: string): Promise<boolean> {
  const { home } = placeOf(dataDir);
  if (!(await exists(join(home, WHOLE)))) {
    await assertNoUnfinishedLoad(dataDir);
    return false;
  }
  await assertStopped(dataDir);
  const mark = await markLoad(dataDir, home, 'import --bulk FILE');
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
