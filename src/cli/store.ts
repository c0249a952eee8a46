import { createReadStream } from 'node:fs';
import { open, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { assertWritable, writeWhole } from '../backup/whole-file.ts';
import { CACHE_DIR, type Config } from '../config.ts';
import { runAdminTool, type AdminTask } from '../neo4j/embedded/admin-tool.ts';
import { holdsData, prepareDataDirectory } from '../neo4j/embedded/data-directory.ts';
import { ensureJars } from '../neo4j/embedded/jars.ts';
import { assertStopped } from '../neo4j/embedded/running.ts';
import { settingsFile } from '../neo4j/embedded/settings.ts';
import { Cannot } from './cannot.ts';
import { logTo } from './log-to.ts';
import { progressOf } from './progress.ts';
import { assertNoUnfinishedLoad, markLoad } from './unfinished-load.ts';

type Print = (line: string) => void;

/** `renewal-tracker database dump`: the embedded store as it lies on the disk. Throws Cannot, BackupRefused or a DatabaseError; then there is no file. */
export async function dumpStore(config: Config, path: string, force: boolean, print: Print): Promise<void> {
  const file = resolve(path);
  await assertWritable(file, force);
  await assertStore(config);
  await assertNoUnfinishedLoad(config.dataDir);
  await writeWhole(file, force, (stdout) =>
    tool(config, 'Dumping', { args: ['dump', '--to-stdout'], stdout }),
  );
  print(`Dumped to ${file}. \`renewal-tracker database load\` puts it back.`);
}

/** `renewal-tracker database load`. Throws the same; a dump that is cut off or damaged is found out before the store is touched. */
export async function loadStore(config: Config, path: string, force: boolean, print: Print): Promise<void> {
  const file = resolve(path);
  const { dataDir } = config;
  assertEmbedded(config);
  await assertDump(file);
  await assertStopped(dataDir);
  if ((await holdsData(dataDir)) && !force) {
    throw new Cannot(
      `Expected no store in ${dataDir} yet, found one. Set TRACKER_DATA to another directory, or replace what is there with --force.`,
    );
  }
  await prepareHome(dataDir);
  await tryDump(config, file);
  const mark = await markLoad(dataDir, file);
  await loadInto(config, dataDir, 'Loading', file);
  await mark.takeAway();
  print(`Loaded ${file}. The next start brings it to the schema of this version.`);
}

/** `renewal-tracker database check`. Throws a DatabaseError where the store has faults. */
export async function checkStore(config: Config, print: Print): Promise<void> {
  await assertStore(config);
  await assertNoUnfinishedLoad(config.dataDir);
  await tool(config, 'Checking', { args: ['check', `--report-path=${join(config.dataDir, 'logs')}`] });
  print(`The store in ${config.dataDir} has no faults.`);
}

function assertEmbedded({ neo4j }: Config): void {
  if (!neo4j) return;
  throw new Cannot(
    "Expected the embedded database, found that NEO4J_URI is set. Use that Neo4j's own neo4j-admin, or `renewal-tracker backup`, which takes either.",
  );
}

async function assertStore(config: Config): Promise<void> {
  assertEmbedded(config);
  await assertStopped(config.dataDir);
  if (await holdsData(config.dataDir)) return;
  throw new Cannot(
    `Expected a store in ${config.dataDir}, found none. Set TRACKER_DATA to the directory that the server uses.`,
  );
}

async function prepareHome(home: string): Promise<void> {
  await prepareDataDirectory(home);
  await writeFile(join(home, 'conf', 'neo4j.conf'), settingsFile('durable', 0));
}

/** Loads it beside first: Neo4j finds a damaged dump out only when half of the old store is gone. */
async function tryDump(config: Config, file: string): Promise<void> {
  const home = join(config.dataDir, 'trying-load');
  await rm(home, { recursive: true, force: true });
  try {
    await prepareHome(home);
    await loadInto(config, home, 'Checking', file);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function loadInto(config: Config, home: string, what: string, file: string): Promise<void> {
  await tool({ ...config, dataDir: home }, what, {
    args: ['load', '--from-stdin', '--overwrite-destination=true'],
    stdin: createReadStream(file),
  });
}

async function tool(
  { dataDir, env }: Config,
  what: string,
  task: Pick<AdminTask, 'args' | 'stdin' | 'stdout'>,
): Promise<void> {
  const classPath = await ensureJars({ cacheDir: CACHE_DIR, env, log: logTo(process.stderr) });
  const progress = progressOf(what, process.stderr);
  try {
    await runAdminTool({
      ...task,
      classPath,
      dataDir,
      env,
      progress: (percent) => {
        progress.at(percent, 100);
      },
    });
  } finally {
    progress.end();
  }
}

/** What every dump of Neo4j 5 begins with: compressed by Zstandard, or by gzip. */
const DUMPS = ['DZV1', 'DGV1'];

async function assertDump(file: string): Promise<void> {
  const handle = await open(file).catch(() => null);
  if (!handle) throw new Cannot(`Expected a dump at ${file}, found no file to read. Is the path right?`);
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4).catch(() => ({ buffer: Buffer.alloc(0) }));
    if (DUMPS.includes(buffer.toString())) return;
  } finally {
    await handle.close();
  }
  throw new Cannot(
    `Expected a dump of \`renewal-tracker database dump\` at ${file}, found something else. What \`renewal-tracker backup\` wrote is put back by \`renewal-tracker restore\`.`,
  );
}
