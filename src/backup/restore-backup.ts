import { randomUUID } from 'node:crypto';
import { textOf } from '../modules/statements.ts';
import type { Database } from '../neo4j/database.ts';
import type { ExactDatabase } from '../neo4j/exact.ts';
import { migrate } from '../neo4j/migrate.ts';
import { readMigrations } from '../neo4j/migration-files.ts';
import { clearUnfinished } from './clear-unfinished.ts';
import type { Header } from './format.ts';
import { assertKnown, migrationsOn } from './migrations-known.ts';
import { BackupRefused } from './refused.ts';
import { writeEntries } from './write-entries.ts';

export interface Restoring {
  database: Database;
  /** The same database. */
  exact: ExactDatabase;
  /** The folder of the migrations. */
  migrations: string;
  now: () => Date;
  say: (sentence: string) => void;
  progress?: (done: number, total: number) => void;
}

const HOLD_MIGRATIONS = new URL('./cypher/hold-migrations.cypher', import.meta.url);
const LOOK = new URL('./cypher/look-before-restore.cypher', import.meta.url);
const MARK = new URL('./cypher/mark-restore.cypher', import.meta.url);
const FORGET_MIGRATIONS = new URL('./cypher/forget-migrations.cypher', import.meta.url);
const COUNT = new URL('./cypher/count-restored.cypher', import.meta.url);
const UNMARK = new URL('./cypher/unmark-restore.cypher', import.meta.url);

/**
 * Puts a backup that was checked into an empty graph. From before the first write until after the last the graph is marked, so that whatever ends it on the way
 * leaves nothing that passes for a record; the next restore clears that away. Throws BackupRefused where the graph is not empty, or somebody else
 * writes to it.
 */
export async function restoreBackup(file: string, header: Header, restoring: Restoring): Promise<void> {
  const { database, exact, migrations, now, say, progress } = restoring;
  const applied = await migrationsOn(database);
  assertKnown(applied, await readMigrations(migrations), 'the database');
  assertEmpty(await database.read(textOf(LOOK), {}));
  // The data first meets the schema that it had, and is then brought on together with it.
  const upTo = header.migrations.length;
  if (applied.length <= upTo) await migrate(database, migrations, now, { upTo });
  const id = randomUUID();
  if (await mark(database, { id, file, at: now().toISOString() })) {
    say('An earlier restore did not come to its end. What it left is cleared away first.');
    await clearUnfinished(database);
  }
  await database.write((tx) => tx.run(textOf(FORGET_MIGRATIONS), { after: upTo }));
  await migrate(database, migrations, now, { upTo });
  await writeEntries(exact, file, progress);
  await assertWhole(database, id, header);
  await migrate(database, migrations, now);
  const [[unmarked] = []] = await database.write((tx) => tx.run(textOf(UNMARK), { id }));
  if (unmarked !== 1) throw disturbed();
}

/** Whether an earlier restore was under way. Two that come at once, or a server that fills the graph meanwhile: one of them is refused. */
async function mark(database: Database, mark: { id: string; file: string; at: string }): Promise<boolean> {
  return database.write(async (tx) => {
    await tx.run(textOf(HOLD_MIGRATIONS), { since: mark.at });
    const unfinished = assertEmpty(await tx.run(textOf(LOOK)));
    await tx.run(textOf(MARK), mark);
    return unfinished;
  });
}

function assertEmpty([row]: readonly (readonly unknown[])[]): boolean {
  const [unfinished, nodes] = (row ?? []) as [boolean, number];
  if (unfinished || nodes === 0) return unfinished;
  throw new BackupRefused(
    `Expected an empty database to restore into, found ${String(nodes)} nodes in it. Nothing was changed. ` +
      'Set TRACKER_DATA to a directory that is not there yet, or NEO4J_URI to an empty Neo4j; what is on record is never written over.',
  );
}

async function assertWhole(database: Database, id: string, header: Header): Promise<void> {
  const [row] = await database.read(textOf(COUNT), { id });
  if (row?.[0] !== header.nodes || row[1] !== header.relationships) throw disturbed();
}

function disturbed(): BackupRefused {
  return new BackupRefused(
    'Expected in the database what the backup holds and nothing else, found a difference: another server or restore wrote to it. Stop that one.',
  );
}
