import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Header } from '../backup/format.ts';
import { assertWritable } from '../backup/whole-file.ts';
import { writeBackup } from '../backup/write-backup.ts';
import type { Config } from '../config.ts';
import { holdsData } from '../neo4j/embedded/data-directory.ts';
import { openExact } from '../neo4j/exact.ts';
import { Cannot } from './cannot.ts';
import { connectBeside } from './connect.ts';
import { logTo } from './log-to.ts';
import { progressOf } from './progress.ts';
import { stopSignal } from './stop-signal.ts';

/**
 * `renewal-tracker backup`, beside a server that runs, or by itself. Throws BackupRefused, Cannot or a DatabaseError; then there is no file that was not there before.
 */
export async function backup(
  config: Config,
  path: string,
  { force = false, madeBy }: { force?: boolean; madeBy: string },
  print: (line: string) => void,
): Promise<void> {
  const file = resolve(path);
  await assertWritable(file, force);
  await assertSomethingThere(config);
  const log = logTo(process.stderr);
  const stop = stopSignal();
  const { connection, close } = await connectBeside(config, log);
  const exact = openExact(connection);
  const progress = progressOf('Backing up', process.stderr);
  const started = performance.now();
  // Rather a word than silence: a large import may be under way.
  const waiting = setTimeout(() => {
    log.info('Waiting for a change that is under way.');
  }, 2_000);
  try {
    const header = await writeBackup(exact, file, {
      force,
      madeBy,
      now: () => new Date(),
      signal: stop.signal,
      held: () => {
        clearTimeout(waiting);
      },
      progress: progress.at,
    });
    progress.end();
    print(await sentenceOf(file, header, performance.now() - started));
  } catch (error) {
    if (stop.signal.aborted) throw new Cannot('The backup was stopped. No file was kept.');
    throw error;
  } finally {
    clearTimeout(waiting);
    progress.end();
    stop.dispose();
    await exact.close();
    await close();
  }
}

/** Nobody who mistyped TRACKER_DATA should get a backup of nothing. */
async function assertSomethingThere({ neo4j, dataDir }: Config): Promise<void> {
  if (neo4j || (await holdsData(dataDir))) return;
  throw new Cannot(
    `Expected a database in ${dataDir}, found none. Set TRACKER_DATA to the directory that the server uses, or NEO4J_URI.`,
  );
}

async function sentenceOf(file: string, header: Header, milliseconds: number): Promise<string> {
  const { size } = await stat(file);
  return (
    `Backed up to ${file}: ${String(header.nodes)} nodes and ${String(header.relationships)} relationships, as of revision ${String(header.sequence)} ` +
    `(${(size / 1e6).toFixed(1)} MB, ${(milliseconds / 1000).toFixed(1)} s).`
  );
}
