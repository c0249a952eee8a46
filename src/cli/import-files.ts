import type { Config } from '../config.ts';
import { DatasetFaulty } from '../dataset/faults.ts';
import { importDataset } from '../dataset/import.ts';
import { loadJsonl } from '../dataset/jsonl/load-jsonl.ts';
import { loadDataset } from '../dataset/load.ts';
import { mismatchesOf, sentencesOf, sentencesOfTexts } from '../dataset/report.ts';
import { type TextsReport, checkTexts } from '../dataset/texts.ts';
import { migrate, MIGRATIONS } from '../neo4j/migrate.ts';
import { Cannot } from './cannot.ts';
import { connect } from './connect.ts';
import { logTo } from './log-to.ts';

export interface ImportOptions {
  /** A folder with the texts of articles, to try the selectors on. */
  readonly texts?: string;
  /** Check only. */
  readonly check?: boolean;
}

/**
 * `renewal-tracker import`, of a folder of YAML files or a file of records, `.jsonl`: everything is checked before the database is even asked for. Throws DatasetFaulty with every fault, or Cannot where a
 * selector does not stand where it says; nothing is written then.
 */
export async function importFiles(
  config: Config,
  path: string,
  { texts, check = false }: ImportOptions,
  print: (line: string) => void,
): Promise<void> {
  const loaded = await (path.endsWith('.jsonl') ? loadJsonl(path) : loadDataset(path));
  if (loaded.faults) {
    const { dataset, lineOf } = loaded.readable;
    if (texts !== undefined)
      for (const line of mismatchesOf(await checkTexts(dataset, texts, lineOf))) print(line);
    throw new DatasetFaulty(loaded.faults);
  }
  const { dataset, lineOf } = loaded;
  if (texts !== undefined) await tryTexts(() => checkTexts(dataset, texts, lineOf), print);
  if (check) {
    print('All files are right. Nothing was written.');
    return;
  }
  const { database, close } = await connect(config, logTo(process.stderr));
  try {
    await migrate(database, MIGRATIONS, () => new Date());
    const report = await importDataset(database, dataset, { now: () => new Date() });
    for (const sentence of sentencesOf(report)) print(sentence);
  } finally {
    await close();
  }
}

async function tryTexts(check: () => Promise<TextsReport>, print: (line: string) => void): Promise<void> {
  const report = await check();
  for (const sentence of sentencesOfTexts(report)) print(sentence);
  if (report.mismatches.length > 0) {
    throw new Cannot(
      `${String(report.mismatches.length)} selectors do not stand where they say, and nothing was written. Correct the files named above, or leave out --texts.`,
    );
  }
}
