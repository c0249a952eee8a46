import type { Database } from '../../neo4j/database.ts';
import type { ArticleFile } from '../definitions/article.ts';
import { aboutNamed, articlesByUrl, peopleByName } from './about.ts';
import { type Batched, putBatch } from './batch.ts';
import { type Common, entryOf } from './entry.ts';
import type { Format } from './printing.ts';
import { type Row, rowsOf } from './rows.ts';

/** What became of a file of quotations. */
export interface QuotationsReport extends Batched {
  rows: number;
  /** Rows of which something was left out. */
  incomplete: number;
}

export interface ImportingQuotations {
  readonly format: Format;
  /** The slug of a season or a show. */
  readonly about: string;
  /** Of words whose row does not say; the format's own where left out. */
  readonly language?: string | undefined;
  readonly now: () => Date;
  /** Told of each thing left out, as it is met: the row's line and a sentence. */
  readonly leftOut: (line: number, sentence: string) => void;
  /** Told now and then how many bytes of the file are read. */
  readonly progress?: (bytes: number) => void;
  /** So many printings a transaction, or the one row that has more. */
  readonly batch?: number;
}

/** Nothing on record has this slug. */
export class NothingToBeAbout extends Error {
  override readonly name = 'NothingToBeAbout';
}

const PRINTINGS = 1_000;

/**
 * Reads a file of quotations in, row by row, a transaction for some thousand records: whoever stops it half way has whole batches on record, and the next run
 * goes on from there. A row that cannot be taken is told and left out. Throws NothingToBeAbout and UnreadableFile.
 */
export async function importQuotations(
  database: Database,
  file: string,
  importing: ImportingQuotations,
): Promise<QuotationsReport> {
  const { format, now, leftOut, progress, batch = PRINTINGS } = importing;
  const about = await aboutNamed(database, importing.about);
  if (!about)
    throw new NothingToBeAbout(
      `Expected the slug of a season or a show on record after --about, found "${importing.about}". Put it on record first, or correct it.`,
    );
  const common: Common = {
    about: about.reference,
    language: importing.language ?? format.language,
    people: await peopleByName(database),
    articles: await articlesByUrl(database),
  };
  const report: QuotationsReport = { rows: 0, incomplete: 0, taken: 0, already: 0, joined: 0, possible: 0 };
  let waiting: ArticleFile[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const editing = { at: now(), by: 'import', reason: `Read in from ${format.name}.` };
    const done = await putBatch(database, waiting, { about: importing.about, show: about.show, editing });
    for (const count of ['taken', 'already', 'joined', 'possible'] as const) report[count] += done[count];
    waiting = [];
  };
  for await (const row of rowsOf(file)) {
    report.rows += 1;
    const { entries, refused } = entriesOf(row, format, common);
    for (const sentence of refused) leftOut(row.line, sentence);
    if (refused.length > 0) report.incomplete += 1;
    waiting.push(...entries);
    if (waiting.length >= batch) await flush();
    progress?.(row.bytes);
  }
  await flush();
  return report;
}

/** What a row gives, and what of it is left out and why, each reason once. */
function entriesOf(
  { value }: Row,
  format: Format,
  common: Common,
): { entries: ArticleFile[]; refused: string[] } {
  if (value === undefined)
    return {
      entries: [],
      refused: ['Expected one JSON object a line, found something else. Was the line cut off?'],
    };
  const { printings, refused } = format.read(value);
  const read = printings.map((printing) => entryOf(printing, common));
  return {
    entries: read.filter((entry) => typeof entry !== 'string'),
    refused: [...new Set([...refused, ...read.filter((entry) => typeof entry === 'string')])],
  };
}
