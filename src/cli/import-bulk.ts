import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CACHE_DIR, type Config } from '../config.ts';
import { finishTables } from '../dataset/bulk/finish-tables.ts';
import { type Segment, TABLE_ARGS } from '../dataset/bulk/table.ts';
import { type Tables, writeTables } from '../dataset/bulk/write-tables.ts';
import { sentencesOf } from '../dataset/report.ts';
import { openDatabase } from '../neo4j/database.ts';
import { runAdminTool } from '../neo4j/embedded/admin-tool.ts';
import { holdsData } from '../neo4j/embedded/data-directory.ts';
import { startEmbedded } from '../neo4j/embedded/embedded.ts';
import { ensureJars } from '../neo4j/embedded/jars.ts';
import { assertStopped } from '../neo4j/embedded/running.ts';
import { migrate, MIGRATIONS } from '../neo4j/migrate.ts';
import { finishMove, leavePlace, moveIn, takePlace, type BulkPlace } from './bulk-place.ts';
import { Cannot } from './cannot.ts';
import { connect } from './connect.ts';
import { logTo } from './log-to.ts';
import { openChecked } from './open-checked.ts';
import { showing } from './progress.ts';

type Print = (line: string) => void;

/** What an import may take beside its heap. */
const OFF_HEAP = '2g';

/** An index over a large graph fills for long. */
const MIGRATE_WITHIN_MS = 6 * 60 * 60_000;

/**
 * `renewal-tracker import --bulk`: a file of records into an empty embedded database, by Neo4j's own import. All is built beside the store and moved into its place when it is whole;
 * killed before, the next one begins again, killed while it is moved, the next one ends that. Throws DatasetFaulty, Cannot or a DatabaseError; nothing is on record then.
 */
export async function importBulk(config: Config, path: string, print: Print): Promise<void> {
  const file = resolve(path);
  const { dataDir } = config;
  if (config.neo4j)
    throw new Cannot(
      'Expected the embedded database beside --bulk, found that NEO4J_URI is set. Leave out --bulk: the import goes through that Neo4j, a part at a time.',
    );
  await assertStopped(dataDir);
  if (await finishMove(dataDir)) {
    print(
      'An earlier import had only to be moved into its place. That is done now: its records are on record.',
    );
    return;
  }
  const stood = await assertNothingThere(config);
  const clock = stopwatch();
  const source = await openChecked(path);
  const place = await takePlace(dataDir).catch(async (error: unknown) => {
    await source.close();
    throw error;
  });
  try {
    clock.lap('checked');
    const editing = { at: new Date(), by: 'import' };
    const tables = await showing('Writing tables', ({ at }) =>
      writeTables(source, place.tables, editing, at),
    );
    clock.lap('written as tables');
    await importTables(config, place, tables);
    clock.lap('imported by Neo4j');
    await rm(place.tables, { recursive: true, force: true });
    await finish(config, place, tables, clock);
    await moveIn(dataDir, place, file, stood);
    const created = source.records.length;
    for (const sentence of sentencesOf({
      created,
      updated: 0,
      deleted: 0,
      unchanged: 0,
      sequence: created,
      leftovers: [],
    }))
      print(sentence);
    print(sentenceOf(tables, clock));
  } catch (error) {
    await leavePlace(dataDir);
    throw error;
  } finally {
    await source.close();
  }
}

/** Whether there is a store, which is empty then. */
async function assertNothingThere(config: Config): Promise<boolean> {
  if (!(await holdsData(config.dataDir))) return false;
  const { database, close } = await connect(config, logTo(process.stderr));
  try {
    const [[nodes] = []] = await database.read('MATCH (n) WHERE NOT n:Migration RETURN count(n)', {});
    if (nodes === 0) return true;
    throw new Cannot(
      `Expected an empty database beside --bulk, found ${String(nodes)} nodes in ${config.dataDir}. Nothing was changed. Leave out --bulk, or set TRACKER_DATA to a directory that is not there yet.`,
    );
  } finally {
    await close();
  }
}

async function importTables({ env }: Config, place: BulkPlace, tables: Tables): Promise<void> {
  const { home, tables: folder } = place;
  const named = (path: string): string => path.slice(folder.length + 1);
  const files = ({ header, rows }: Segment): string => [header, ...rows].map(named).join(',');
  const multiline = [...tables.nodes, ...tables.relationships].flatMap((table) => table.multiline);
  const classPath = await ensureJars({ cacheDir: CACHE_DIR, env, log: logTo(process.stderr) });
  await mkdir(join(home, 'logs'), { recursive: true });
  await showing('Importing', ({ at }) =>
    runAdminTool({
      args: [
        'import',
        'full',
        ...TABLE_ARGS,
        `--max-off-heap-memory=${OFF_HEAP}`,
        `--report-file=${join(home, 'logs', 'import.report')}`,
        ...(multiline.length > 0
          ? ['--multiline-fields-format=v2', `--multiline-fields=${multiline.map(named).join(',')}`]
          : []),
        ...tables.nodes.flatMap(({ labels, segments }) =>
          segments.map((segment) => `--nodes=${labels.join(':')}=${files(segment)}`),
        ),
        ...tables.relationships.flatMap(({ type, segments }) =>
          segments.map((segment) => `--relationships=${type}=${files(segment)}`),
        ),
        '--',
      ],
      classPath,
      dataDir: home,
      env,
      cwd: folder,
      progress: (percent) => {
        at(percent, 100);
      },
    }),
  );
}

/** Everything that the tables do not say, on the database that they became; it is stopped in the end. */
async function finish({ env }: Config, { home }: BulkPlace, tables: Tables, clock: Stopwatch): Promise<void> {
  const embedded = await startEmbedded({
    dataDir: home,
    cacheDir: CACHE_DIR,
    log: { info: () => undefined, warn: () => undefined },
    mode: 'durable',
    env,
    terminal: process.stderr,
  });
  const database = openDatabase(embedded);
  const now = (): Date => new Date();
  try {
    // Ids first, by which everything is found; the other indexes fill faster when nothing changes any more.
    await migrate(database, MIGRATIONS, now, { upTo: 1, withinMs: MIGRATE_WITHIN_MS });
    clock.lap('ids indexed');
    await showing('Deriving', ({ at }) => finishTables(database, tables, at));
    clock.lap('derived');
    await migrate(database, MIGRATIONS, now, { withinMs: MIGRATE_WITHIN_MS });
    clock.lap('indexed');
  } finally {
    await database.close();
    await embedded.stop();
  }
}

interface Stopwatch {
  lap(what: string): void;
  /** Seconds of each lap. */
  readonly laps: ReadonlyMap<string, number>;
}

function stopwatch(): Stopwatch {
  const laps = new Map<string, number>();
  let last = performance.now();
  return {
    laps,
    lap: (what) => {
      const now = performance.now();
      laps.set(what, (now - last) / 1000);
      last = now;
    },
  };
}

function sentenceOf({ nodes, relationships }: Tables, { laps }: Stopwatch): string {
  const count = (tables: readonly { count: number }[]): number =>
    tables.reduce((sum, table) => sum + table.count, 0);
  const rows = count(nodes) + count(relationships);
  const all = [...laps.values()].reduce((sum, seconds) => sum + seconds, 0);
  const each = [...laps].map(([what, seconds]) => `${what} in ${seconds.toFixed(1)} s`).join(', ');
  const rate = (seconds: number): string => `${String(Math.round(rows / seconds))} a second`;
  return (
    `${String(count(nodes))} nodes and ${String(count(relationships))} relationships: ${each}. ` +
    `Neo4j's import took ${rate(laps.get('imported by Neo4j') ?? 0)}, all of it ${rate(all)}.`
  );
}
