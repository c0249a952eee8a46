import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Cannot } from './cannot.ts';

const MARK = 'unfinished-load';

/** From here on the directory's store counts as a part of one, until `takeAway` is called. `again`: the command that begins or ends it anew. */
export async function markLoad(
  dataDir: string,
  file: string,
  again = `database load ${file} --force`,
): Promise<{ takeAway: () => Promise<void> }> {
  await writeFile(join(dataDir, MARK), `${file}\n${again}\n`);
  return { takeAway: () => rm(join(dataDir, MARK), { force: true }) };
}

/** Throws Cannot where loading a store began and has not come to its end. */
export async function assertNoUnfinishedLoad(dataDir: string): Promise<void> {
  const text = await readFile(join(dataDir, MARK), 'utf8').catch(() => null);
  if (text === null) return;
  const [file = '', again = `database load ${file} --force`] = text.split('\n').filter((line) => line !== '');
  throw new Cannot(
    `Expected a whole store in ${dataDir}, found a part of one: the load of ${file} has not come to its end. ` +
      `Run \`renewal-tracker ${again}\` again, or set TRACKER_DATA to another directory.`,
  );
}
