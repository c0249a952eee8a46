import { textOf } from '../modules/statements.ts';
import type { Database } from '../neo4j/database.ts';
import { BackupRefused } from './refused.ts';

const FIND = new URL('./cypher/find-unfinished.cypher', import.meta.url);

/** Throws BackupRefused where a restore began and has not come to its end: what is there is a part of a record. */
export async function assertNoUnfinishedRestore(database: Database): Promise<void> {
  const [row] = await database.read(textOf(FIND), {});
  if (!row) return;
  const [file, startedAt] = row as [string, string];
  throw new BackupRefused(
    `Expected a whole record in the database, found a part of one: the restore of ${file}, begun at ${startedAt}, has not come to its end. ` +
      `If it is not running any more, run \`renewal-tracker restore ${file}\` again, which clears away what it left.`,
  );
}
