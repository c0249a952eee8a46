import { textOf } from '../modules/statements.ts';
import type { Database } from '../neo4j/database.ts';
import type { MigrationFile } from '../neo4j/migration-files.ts';
import type { MigrationOnRecord } from './format.ts';
import { BackupRefused } from './refused.ts';

const READ_MIGRATIONS = new URL('./cypher/read-migrations.cypher', import.meta.url);

/** What has brought this graph to its schema. */
export async function migrationsOn(database: Database): Promise<MigrationOnRecord[]> {
  return migrationsIn(await database.read(textOf(READ_MIGRATIONS), {}));
}

/** The same from rows of read-migrations.cypher, integers of either kind. */
export function migrationsIn(rows: readonly (readonly unknown[])[]): MigrationOnRecord[] {
  return rows.map(([number, name, checksum]) => ({
    number: Number(number),
    name: name as string,
    checksum: checksum as string,
  }));
}

/** Throws BackupRefused unless each was applied from a file that is still here, unchanged. `whose`: `the backup`. */
export function assertKnown(
  applied: readonly MigrationOnRecord[],
  files: readonly MigrationFile[],
  whose: string,
): void {
  for (const { number, name, checksum } of applied) {
    const file = files[number - 1];
    if (file?.checksum === checksum) continue;
    throw new BackupRefused(
      file === undefined
        ? `Expected a schema that this version knows (up to ${files.at(-1)?.name ?? 'none'}), found that ${whose} has ${name}. Restore with the version of the tracker that made it, or a newer one.`
        : `Expected ${file.name} in ${whose} as it is in this version (sha256 ${file.checksum.slice(0, 12)}), found ${name} (sha256 ${checksum.slice(0, 12)}). Restore with the version of the tracker that made it.`,
    );
  }
}
