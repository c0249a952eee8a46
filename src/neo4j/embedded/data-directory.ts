import { access, constants, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedNotStarted } from '../errors.ts';

/** Makes the directory with its `conf` and `logs`. Throws EmbeddedNotStarted where it cannot be written to. */
export async function prepareDataDirectory(dataDir: string): Promise<void> {
  try {
    for (const name of ['conf', 'logs']) await mkdir(join(dataDir, name), { recursive: true });
    await access(dataDir, constants.W_OK);
  } catch (cause) {
    throw new EmbeddedNotStarted(
      `Expected a data directory that can be written to, found that ${dataDir} cannot. ` +
        'Change its owner, or set TRACKER_DATA to another directory.',
      { cause },
    );
  }
}

export async function holdsData(dataDir: string): Promise<boolean> {
  return stat(join(dataDir, 'data', 'databases')).then(
    () => true,
    () => false,
  );
}

/** The last line of a log that says what went wrong; null where there is none. */
export async function lastProblem(logFile: string): Promise<string | null> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => /\S/.test(line) && !/^\s+at /.test(line));
  return lines.findLast((line) => /Caused by|Exception|Error|ERROR/.test(line)) ?? lines.at(-1) ?? null;
}
