import { seededId } from '../../modules/ids.ts';
import { type OnRecord, recordIn, recordsOf } from '../../modules/on-record.ts';
import { putOnRecord, takeLock } from '../../modules/put-on-record.ts';
import { fold } from '../../modules/quotes/folding.ts';
import type { QuoteToRecord } from '../../modules/quotes/quote.commands.ts';
import type { Records } from '../../modules/records.ts';
import type { Editing, RunStatement } from '../../modules/revisions/revision.ts';
import { statementsOf } from '../../modules/statements.ts';
import type { Database, WriteTransaction } from '../../neo4j/database.ts';
import { checkDataset } from '../check-dataset.ts';
import { emptyDataset } from '../dataset.ts';
import type { ArticleFile } from '../definitions/article.ts';
import type { AppearanceEntry, QuoteEntry } from '../definitions/quote.ts';
import { DatasetFaulty } from '../faults.ts';
import { toRecords } from '../to-records.ts';
import { Known, type KnownQuote } from './same-words.ts';

/** What became of some entries. */
export interface Batched {
  /** Printings that are new on record. */
  taken: number;
  already: number;
  /** New printings of words that are known under another name: one quote with that one. */
  joined: number;
  /** New quotes that may be another one. */
  possible: number;
}

export interface Batching {
  /** The id of the show that all of it is about. */
  readonly show: string;
  /** The slug of what it is about. */
  readonly about: string;
  readonly editing: Editing;
}

const statement = (name: string): URL =>
  new URL(`../../modules/quotes/cypher/${name}.cypher`, import.meta.url);
const id = (prefix: 'art' | 'quo' | 'app' | 'per') => (name: string) => seededId(prefix, name);
const [articleId, quoteId, appearanceId, personId] = [id('art'), id('quo'), id('app'), id('per')];

const TIMEOUT_MS = 10 * 60_000;

/**
 * Puts what is new among entries on record, in one transaction. What is on record stays as it is, whoever put it there: an article keeps what people wrote about it,
 * a quote its speaker. Each entry is an article with one quote and one appearance.
 */
export function putBatch(
  database: Database,
  entries: readonly ArticleFile[],
  batching: Batching,
): Promise<Batched> {
  return database.write(
    async (tx) => {
      const run = statementsOf(tx);
      // First, as all writing does: what is not there when it is looked for must not come to be before it is written.
      await takeLock(run);
      const standing = await standingOf(tx, entries);
      const fresh = freshAmong(entries, standing);
      const known = await knownWords(tx, run, fresh, batching.show);
      const { files, batched, named } = put(fresh, standing, known);
      const records = newAmong(files, standing, new Set([batching.about, ...named]));
      await countOn(run, records);
      await putOnRecord(tx, records, batching.editing);
      return { ...batched, already: entries.length - fresh.length };
    },
    { timeoutMs: TIMEOUT_MS },
  );
}

type Standing = ReadonlyMap<string, OnRecord>;

interface Single {
  readonly article: ArticleFile;
  readonly quote: QuoteEntry;
  readonly appearance: AppearanceEntry;
}

function standingOf(tx: WriteTransaction, entries: readonly ArticleFile[]): Promise<Standing> {
  return recordsOf(
    tx,
    entries.flatMap(({ slug, quotes, appearances }) => [
      articleId(slug),
      ...quotes.map(({ key }) => quoteId(key)),
      ...appearances.map(({ key }) => appearanceId(key)),
    ]),
  );
}

/** The entries whose printing is not on record, each once. */
function freshAmong(entries: readonly ArticleFile[], standing: Standing): Single[] {
  const seen = new Set<string>();
  return entries.flatMap((article): Single[] => {
    const [[quote], [appearance]] = [article.quotes, article.appearances];
    if (!quote || !appearance || standing.has(appearanceId(appearance.key)) || seen.has(appearance.key))
      return [];
    seen.add(appearance.key);
    return [{ article, quote, appearance }];
  });
}

/** Quotes about the show that have the words of new ones. */
async function knownWords(
  tx: WriteTransaction,
  run: RunStatement,
  fresh: readonly Single[],
  show: string,
): Promise<Known> {
  const words = [...new Set(fresh.map(({ quote }) => fold(quote.text).text))];
  const rows = await run(statement('same-words'), { show, words });
  const records = await recordsOf(
    tx,
    rows.map(([quote]) => quote as string),
  );
  const known = new Known();
  for (const [quote] of rows) {
    const record = records.get(quote as string);
    if (record) known.add(knownQuote(recordIn(record) as QuoteToRecord));
  }
  return known;
}

function knownQuote({ key, text, language, venue, saidBy }: QuoteToRecord): KnownQuote {
  const speakers = saidBy.filter(({ rank }) => rank !== 'DEPRECATED').map((said) => said.id);
  return { key, text, language, venue, speakers };
}

/** The entries as files of what is new, each quote under the name that it goes by. */
function put(fresh: readonly Single[], standing: Standing, known: Known) {
  const files = new Map<string, ArticleFile>();
  const speakersOf = new Map<string, readonly string[]>();
  const goesBy = new Map<string, string>();
  const named = new Set<string>();
  const batched = { taken: fresh.length, joined: 0, possible: 0 };
  for (const { article, quote, appearance } of fresh) {
    const file = files.get(article.slug) ?? { ...article, quotes: [], appearances: [] };
    files.set(article.slug, file);
    const onRecord = standing.get(quoteId(quote.key));
    if (onRecord) {
      goesBy.set(quote.key, quote.key);
      speakersOf.set(quote.key, knownQuote(recordIn(onRecord) as QuoteToRecord).speakers);
    } else if (!goesBy.has(quote.key)) {
      const asKnown = { ...quote, speakers: quote.saidBy.map(({ person = '' }) => personId(person)) };
      const { sameAs, possibly } = known.decide(asKnown);
      goesBy.set(quote.key, sameAs ?? quote.key);
      speakersOf.set(quote.key, asKnown.speakers);
      if (sameAs === null) {
        known.add(asKnown);
        file.quotes.push({
          ...quote,
          possibleSameAs: possibly ? [{ ...possibly, differentBecause: null }] : [],
        });
      }
      if (possibly) batched.possible += 1;
      for (const { person = '' } of quote.saidBy) named.add(person);
      if (possibly) named.add(possibly.quote);
    }
    const of = goesBy.get(quote.key) ?? quote.key;
    if (of !== quote.key) batched.joined += 1;
    named.add(of);
    const speakers = speakersOf.get(quote.key) ?? [];
    file.appearances.push({
      ...appearance,
      of,
      attributedTo: appearance.attributedTo.filter(({ person = '' }) => speakers.includes(personId(person))),
    });
    for (const { person = '' } of appearance.attributedTo) named.add(person);
  }
  return { files: [...files.values()], batched, named };
}

function newAmong(files: readonly ArticleFile[], standing: Standing, named: ReadonlySet<string>): Records {
  const dataset = {
    ...emptyDataset(),
    articles: files.map((value) => ({ file: `articles/${value.slug}.yaml`, value })),
  };
  const findings = checkDataset(dataset, named);
  if (findings.length > 0)
    throw new DatasetFaulty(findings.map(({ file, message }) => ({ file, line: 1, message })));
  const records = toRecords(dataset);
  return { ...records, articles: records.articles.filter((article) => !standing.has(article.id)) };
}

/** Appearances come after those that stand with their article. */
async function countOn(run: RunStatement, { appearances }: Records): Promise<void> {
  const articles = [...new Set(appearances.map(({ article }) => article))];
  const counts = new Map(
    (await run(statement('count-printed'), { articles })).map(([article, count]) => [
      article as string,
      count as number,
    ]),
  );
  for (const appearance of appearances) appearance.position += counts.get(appearance.article) ?? 0;
}
