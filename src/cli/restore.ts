import { resolve } from 'node:path';
import { checkBackup } from '../backup/check-backup.ts';
import type { Header } from '../backup/format.ts';
import { assertKnown } from '../backup/migrations-known.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import type { Config } from '../config.ts';
import { openExact } from '../neo4j/exact.ts';
import { MIGRATIONS } from '../neo4j/migrate.ts';
import { readMigrations } from '../neo4j/migration-files.ts';
import { connectToAny } from './connect.ts';
import { logTo } from './log-to.ts';
import { showing } from './progress.ts';

/**
 * `renewal-tracker restore`: the whole file is checked before the database is even asked for. Throws BackupRefused or a DatabaseError, which say whether something
 * was written.
 */
export async function restore(config: Config, path: string, print: (line: string) => void): Promise<void> {
  const file = resolve(path);
  const started = performance.now();
  const header = await showing('Checking', ({ at }) => checkBackup(file, at));
  assertKnown(header.migrations, await readMigrations(MIGRATIONS), 'the backup');
  const log = logTo(process.stderr);
  const { database, connection, close } = await connectToAny(config, log);
  const exact = openExact(connection);
  try {
    await showing('Restoring', ({ at }) =>
      restoreBackup(file, header, {
        database,
        exact,
        migrations: MIGRATIONS,
        now: () => new Date(),
        say: log.info,
        progress: at,
      }),
    );
  } finally {
    await exact.close();
    await close();
  }
  print(sentenceOf(file, header, performance.now() - started));
}

function sentenceOf(file: string, header: Header, milliseconds: number): string {
  return (
    `Restored ${file} of ${header.madeAt}: ${String(header.nodes)} nodes and ${String(header.relationships)} relationships, as of revision ${String(header.sequence)} ` +
    `(${(milliseconds / 1000).toFixed(1)} s).`
  );
}
