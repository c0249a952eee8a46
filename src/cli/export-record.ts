import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import type { Config } from '../config.ts';
import { fromRecords } from '../dataset/from-records.ts';
import { toJsonl } from '../dataset/jsonl/to-jsonl.ts';
import { sentencesOfFiles } from '../dataset/report.ts';
import { type Snapshot, takeSnapshot } from '../dataset/snapshot.ts';
import { toYaml } from '../dataset/to-yaml.ts';
import { told, writeAtOnce, writeFiles } from '../dataset/write-files.ts';
import { recordsIn } from '../modules/all-records.ts';
import { migrate, MIGRATIONS } from '../neo4j/migrate.ts';
import { Cannot } from './cannot.ts';
import { connect } from './connect.ts';
import { logTo } from './log-to.ts';

export interface ExportOptions {
  /** A file for one line a record; `-` for standard output. */
  readonly jsonl?: string;
  /** Delete YAML files of what is no longer on record. */
  readonly prune?: boolean;
}

/** `renewal-tracker export`: everything on record at one moment, as the files that `import` reads. Throws Cannot and BadTarget. */
export async function exportRecord(
  config: Config,
  dir: string | undefined,
  { jsonl, prune = false }: ExportOptions,
  output: Writable,
): Promise<void> {
  if (dir === undefined && jsonl === undefined)
    throw new Cannot('Expected a folder to write to, or --jsonl with a file, found neither. Name one.');
  if (dir === undefined && prune)
    throw new Cannot('Expected a folder beside --prune, found none. Name the folder, or leave out --prune.');
  const snapshot = await read(config);
  if (prune && snapshot.stored.length === 0)
    throw new Cannot(
      'Expected something on record beside --prune, found nothing: every file would go. Is NEO4J_URI or TRACKER_DATA right? Nothing was deleted.',
    );
  // The records have standard output to themselves where they go there.
  const say = (jsonl === '-' ? logTo(process.stderr) : logTo(output)).info;
  if (dir !== undefined) {
    const report = await writeFiles(dir, toYaml(fromRecords(recordsIn(snapshot.stored))), prune);
    for (const sentence of sentencesOfFiles(report, prune)) say(sentence);
  }
  if (jsonl === '-') await write(output, snapshot);
  else if (jsonl !== undefined)
    await told(jsonl, () => writeAtOnce(jsonl, Readable.from(toJsonl(snapshot.stored))));
  if (jsonl !== undefined)
    say(
      `Written to ${jsonl === '-' ? 'standard output' : jsonl}: ${String(snapshot.stored.length)} records.`,
    );
  say(snapshot.sequence === 0 ? 'Nothing is on record yet.' : `As of revision ${String(snapshot.sequence)}.`);
}

async function read(config: Config): Promise<Snapshot> {
  const { database, close } = await connect(config, logTo(process.stderr));
  try {
    await migrate(database, MIGRATIONS, () => new Date());
    return await takeSnapshot(database);
  } finally {
    await close();
  }
}

async function write(output: Writable, { stored }: Snapshot): Promise<void> {
  for (const line of toJsonl(stored)) if (!output.write(line)) await once(output, 'drain');
  // A pipe takes its time, and the program ends right after this.
  await new Promise<void>((resolve) =>
    output.write('', () => {
      resolve();
    }),
  );
}
