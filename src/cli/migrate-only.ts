import type { Config } from '../config.ts';
import { migrate, MIGRATIONS } from '../neo4j/migrate.ts';
import { connect } from './connect.ts';
import { logTo } from './log-to.ts';

/** `renewal-tracker migrate`. */
export async function migrateOnly(config: Config, print: (line: string) => void): Promise<void> {
  const { database, close } = await connect(config, logTo(process.stderr));
  try {
    const { applied, already } = await migrate(database, MIGRATIONS, () => new Date());
    print(
      applied.length === 0
        ? `nothing to apply: all ${String(already)} migrations are in`
        : `applied ${applied.join(', ')}`,
    );
  } finally {
    await close();
  }
}
