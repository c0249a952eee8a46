import type { Config } from '../config.ts';
import { DatasetFaulty } from '../dataset/faults.ts';
import { importDataset, type ImportReport } from '../dataset/import.ts';
import { importRecords } from '../dataset/import-records.ts';
import { loadJsonl } from '../dataset/jsonl/load-jsonl.ts';
import type { RecordSource } from '../dataset/jsonl/record-source.ts';
import { type LoadedDataset, loadDataset } from '../dataset/load.ts';
import { mismatchesOf, sentencesOf, sentencesOfTexts } from '../dataset/report.ts';
import { type TextsReport, checkTexts } from '../dataset/texts.ts';
import type { Database } from '../neo4j/database.ts';
import { migrate, MIGRATIONS } from '../neo4j/migrate.ts';
import { Cannot } from './cannot.ts';
import { connect } from './connect.ts';
import { importBulk } from './import-bulk.ts';
import { logTo } from './log-to.ts';
import { openChecked } from './open-checked.ts';
import { showing } from './progress.ts';

export interface ImportOptions {
  /** A folder with the texts of articles, to try the selectors on. */
  readonly texts?: string;
  /** Check only. */
  readonly check?: boolean;
  /** Into an empty embedded database, by Neo4j's own import. */
  readonly bulk?: boolean;
}

type Print = (line: string) => void;

/**
 * `renewal-tracker import`, of a folder of YAML files or a file of records, `.jsonl`: everything is checked before the database is even asked for. Throws DatasetFaulty with every fault, or Cannot where a
 * selector does not stand where it says; nothing is written then.
 */
export async function importFiles(
  config: Config,
  path: string,
  { texts, check = false, bulk = false }: ImportOptions,
  print: Print,
): Promise<void> {
  const ofRecords = path.endsWith('.jsonl');
  if (bulk && (!ofRecords || check))
    throw new Cannot(
      'Expected --bulk beside a .jsonl file, as `renewal-tracker export --jsonl` writes it, and without --check. Name such a file, or leave out --bulk.',
    );
  if (ofRecords) {
    if (texts !== undefined) await datasetIn(await loadJsonl(path), texts, print);
    if (bulk) await importBulk(config, path, print);
    else if (check) await openChecked(path).then((source) => source.close());
    else await importRecordsOf(config, path, print);
  } else {
    const dataset = await datasetIn(await loadDataset(path), texts, print);
    if (!check)
      await withDatabase(config, print, (database) =>
        importDataset(database, dataset, { now: () => new Date() }),
      );
  }
  if (check) print('All files are right. Nothing was written.');
}

async function importRecordsOf(config: Config, path: string, print: Print): Promise<void> {
  const source: RecordSource = await openChecked(path);
  try {
    await withDatabase(config, print, (database) =>
      showing('Importing', ({ at }) =>
        importRecords(database, source, { now: () => new Date(), progress: at }),
      ),
    );
  } finally {
    await source.close();
  }
}

async function withDatabase(
  config: Config,
  print: Print,
  work: (database: Database) => Promise<ImportReport>,
): Promise<void> {
  const { database, close } = await connect(config, logTo(process.stderr));
  try {
    await migrate(database, MIGRATIONS, () => new Date());
    for (const sentence of sentencesOf(await work(database))) print(sentence);
  } finally {
    await close();
  }
}

/** What was loaded, if nothing is wrong with it, and its selectors where there are texts to try them on. */
async function datasetIn(loaded: LoadedDataset, texts: string | undefined, print: Print) {
  if (loaded.faults) {
    const { dataset, lineOf } = loaded.readable;
    if (texts !== undefined)
      for (const line of mismatchesOf(await checkTexts(dataset, texts, lineOf))) print(line);
    throw new DatasetFaulty(loaded.faults);
  }
  const { dataset, lineOf } = loaded;
  if (texts !== undefined) await tryTexts(() => checkTexts(dataset, texts, lineOf), print);
  return dataset;
}

async function tryTexts(check: () => Promise<TextsReport>, print: Print): Promise<void> {
  const report = await check();
  for (const sentence of sentencesOfTexts(report)) print(sentence);
  if (report.mismatches.length > 0) {
    throw new Cannot(
      `${String(report.mismatches.length)} selectors do not stand where they say, and nothing was written. Correct the files named above, or leave out --texts.`,
    );
  }
}
