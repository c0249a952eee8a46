import { fileURLToPath } from 'node:url';
import type { Database, WriteTransaction } from './database.ts';
import { MigrationRefused } from './errors.ts';
import { type MigrationFile, readMigrations } from './migration-files.ts';

/** The migrations that come with this folder. */
export const MIGRATIONS = fileURLToPath(new URL('migrations/', import.meta.url));

/** Long enough for a constraint over every node of a large graph. */
const MIGRATE_WITHIN_MS = 600_000;

export interface Migrated {
  /** Names of the files applied by this call, in order. */
  applied: string[];
  /** How many had been applied before it. */
  already: number;
}

/**
 * Applies the numbered files of `directory` that the graph has not seen, each once, however many servers start at the same moment.
 * `clock`: now, for `appliedAt`. `upTo`: the number of the last one to apply, all where left out. `withinMs`: for each statement, and for the indexes to fill. Throws MigrationRefused where a file changed
 * after it was applied, or was applied and is gone.
 */
export async function migrate(
  database: Database,
  directory: string,
  clock: () => Date,
  { upTo, withinMs = MIGRATE_WITHIN_MS }: { upTo?: number; withinMs?: number } = {},
): Promise<Migrated> {
  const files = (await readMigrations(directory)).slice(0, upTo);
  // Asked first without the lock: every start but the first after an update ends here.
  await database.write((tx) =>
    tx.run('CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (m:Migration) REQUIRE m.number IS UNIQUE'),
  );
  const before = await pending(database, files);
  if (before.length === 0) return { applied: [], already: files.length };
  const applied = await database.write(
    async (lock) => {
      await takeLock(lock);
      return applyAll(database, await pending(database, files), clock, withinMs);
    },
    { timeoutMs: withinMs },
  );
  return { applied, already: files.length - applied.length };
}

/**
 * Writes to migration 0, which is nobody's file: its write lock makes other servers wait until this transaction ends, and ends
 * with this process should it die. Schema changes cannot share a transaction with data, so they run beside it.
 */
async function takeLock(tx: WriteTransaction): Promise<void> {
  await tx.run("MERGE (lock:Migration {number: 0}) SET lock.name = 'lock', lock.takenAt = timestamp()");
}

async function applyAll(
  database: Database,
  files: MigrationFile[],
  clock: () => Date,
  withinMs: number,
): Promise<string[]> {
  for (const { number, name, checksum, statements } of files) {
    for (const statement of statements) {
      await database.write((tx) => tx.run(statement), { timeoutMs: withinMs });
    }
    await database.write((tx) =>
      tx.run(
        'CREATE (:Migration {number: $number, name: $name, checksum: $checksum, appliedAt: datetime($appliedAt)})',
        {
          number,
          name,
          checksum,
          appliedAt: clock().toISOString(),
        },
      ),
    );
  }
  // A new index fills in the background; a query before that would scan.
  await database.read('CALL db.awaitIndexes($seconds)', { seconds: Math.ceil(withinMs / 1000) });
  return files.map((file) => file.name);
}

/** Files not yet applied, in order. Throws MigrationRefused where the graph and the files disagree about the others. */
async function pending(database: Database, files: MigrationFile[]): Promise<MigrationFile[]> {
  const rows = await database.read(
    'MATCH (m:Migration) WHERE m.number > 0 RETURN m.number, m.name, m.checksum ORDER BY m.number',
    {},
  );
  for (const [number, name, checksum] of rows as [number, string, string][]) {
    const file = files[number - 1];
    if (file === undefined) {
      throw new MigrationRefused(
        `Expected a file for migration ${name}, which this graph has had applied, found none. Is this an older version of the tracker than the graph's?`,
      );
    }
    if (file.checksum !== checksum) {
      throw new MigrationRefused(
        `Expected ${file.name} as it was when this graph had it applied (${name}, sha256 ${checksum.slice(0, 12)}), ` +
          `found it changed (sha256 ${file.checksum.slice(0, 12)}). Restore it, and write the change as a new migration.`,
      );
    }
  }
  return files.filter((file) => !rows.some(([number]) => number === file.number));
}
