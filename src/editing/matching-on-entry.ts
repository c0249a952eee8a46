import type { WriteTransaction } from '../neo4j/database.ts';
import { judgedOf } from '../dataset/judged.ts';
import type { ArticleFile } from '../dataset/definitions/article.ts';
import { idOfNamed } from '../dataset/to-records.ts';
import { ofArticles } from '../dataset/walk.ts';
import { recordIn, recordsOf } from '../modules/on-record.ts';
import type { QuoteToRecord } from '../modules/quotes/quote.commands.ts';
import type { Judged } from '../modules/quotes/agreement.ts';
import { type Match, matchPrepared, prepare } from '../modules/quotes/matching.ts';
import { anyOf, foldedWords } from '../modules/search/lucene.ts';
import type { FilePatch, Laid } from './lay.ts';
import { laidOver } from './lay.ts';
import type { Fields } from './merge-patch.ts';
import { neighbourhoodOf, type Neighbourhood } from './neighbourhood.ts';
import { textOf } from '../modules/statements.ts';

/** New words that turned out to be known ones. */
export interface Joined {
  /** Key of the appearance. */
  readonly appearance: string;
  /** Id of the quote on record that it renders. */
  readonly quote: string;
  readonly reason: string;
  /** Whether somebody else is credited with them than before. */
  readonly contested: boolean;
}

export interface OnEntry {
  readonly patches: readonly FilePatch[];
  readonly joined: readonly Joined[];
}

/**
 * Looks on record for the words of new quotes. Where the rule says that they are a known utterance, what prints them joins that quote; where it says
 * that they may be, the new quote carries the suggestion, for an editor to decide. Whoever is credited and was not before makes the known one CONTESTED.
 */
export async function joinKnownQuotes(tx: WriteTransaction, laid: readonly Laid[]): Promise<OnEntry> {
  const patches: FilePatch[] = [];
  const joined: Joined[] = [];
  for (const each of laid) {
    const found = each.patch.folder === 'articles' && each.shaped.file ? await onEntry(tx, each) : null;
    patches.push(...(found?.patches ?? [each.patch]));
    joined.push(...(found?.joined ?? []));
  }
  return { patches, joined };
}

async function onEntry(tx: WriteTransaction, laid: Laid): Promise<OnEntry> {
  const article = laid.shaped.file as ArticleFile;
  const ids = new Map(article.quotes.map(({ key }) => [key, idOfNamed('quote', key)]));
  const known = await recordsOf(tx, ids.values());
  const fresh = new Set([...ids].flatMap(([key, id]) => (known.has(id) ? [] : [key])));
  const printed = article.appearances.filter(({ of }) => fresh.has(of));
  if (printed.length === 0) return { patches: [laid.patch], joined: [] };

  const around = await likelyQuotes(
    tx,
    printed.map(({ exact }) => exact),
    article,
  );
  const judged = judgedOf(laidOver(around.dataset, [laid])).printed;
  const standing = judged.filter(({ quote }) => around.records.has(idOfNamed('quote', quote)));
  const matches = printed.flatMap(({ key }): Found[] => {
    const own = judged.find((each) => each.key === key);
    return own ? bestMatches(own, standing) : [];
  });
  return applied(laid, matches, around);
}

interface Found {
  readonly own: Judged;
  readonly other: Judged;
  readonly match: Match;
}

/** The one utterance that it is; else those that it may be, one printing of each. */
function bestMatches(own: Judged, standing: readonly Judged[]): Found[] {
  const prepared = prepare(own);
  const found = standing
    .map((other) => ({ own, other, match: matchPrepared(prepared, prepare(other)) }))
    .filter(({ match }) => match.verdict !== 'DIFFERENT')
    .sort((a, b) => b.match.score - a.match.score);
  const same = found.find(({ match }) => match.verdict === 'SAME');
  if (same) return [same];
  return found.filter((each, at) => found.findIndex(({ other }) => other.quote === each.other.quote) === at);
}

/** So many of the longest words, and so many quotes that have some of them: what is the same utterance has nearly all. */
const TELLING = 12;
const MOST_QUOTES = 20;

const LIKELY = new URL('./cypher/likely-quotes.cypher', import.meta.url);

async function likelyQuotes(
  tx: WriteTransaction,
  texts: readonly string[],
  article: ArticleFile,
): Promise<Neighbourhood> {
  const ids = new Set<string>();
  for (const text of texts) {
    const words = [...new Set(foldedWords(text))].sort((a, b) => b.length - a.length).slice(0, TELLING);
    const query = anyOf(words, Infinity);
    if (query === null) continue;
    for (const [id] of await tx.run(textOf(LIKELY), { words: query, most: MOST_QUOTES }))
      ids.add(id as string);
  }
  const quotes = await recordsOf(tx, ids);
  const about = [...quotes.values()].flatMap((record) => (recordIn(record) as QuoteToRecord).about);
  const own = article.quotes.flatMap(({ about }) =>
    about.flatMap(({ season, show }) => [
      ...(season === undefined ? [] : [idOfNamed('season', season)]),
      ...(show === undefined ? [] : [idOfNamed('show', show)]),
    ]),
  );
  return neighbourhoodOf(tx, [...ids, ...about, ...own]);
}

function applied(laid: Laid, matches: readonly Found[], around: Neighbourhood): OnEntry {
  const { patch } = laid;
  const quotes = (patch.value['quotes'] as Fields[] | undefined) ?? [];
  let appearances = (patch.value['appearances'] as Fields[] | undefined) ?? [];
  const gone = new Set<unknown>();
  const suggested = new Map<unknown, Fields[]>();
  const more = new Map<string, FilePatch>();
  const joined: Joined[] = [];

  for (const { own, other, match } of matches) {
    if (match.verdict === 'POSSIBLE') {
      const alike = { quote: other.quote, score: rounded(match.score), reason: match.reason };
      suggested.set(own.quote, [...(suggested.get(own.quote) ?? []), alike]);
      continue;
    }
    gone.add(own.quote);
    const edits = match.edits.map(({ kind, a, b }) => ({
      kind,
      text: a === '' ? null : a,
      original: b === '' ? null : b,
      madeBy: 'UNKNOWN',
    }));
    appearances = appearances.map((each) =>
      each['of'] !== own.quote
        ? each
        : {
            ...each,
            of: other.quote,
            ...(each['key'] === own.key && edits.length > 0
              ? { edits: [...((each['edits'] as Fields[] | undefined) ?? []), ...edits] }
              : {}),
          },
    );
    const contest = contestOf(laid, own, other, around);
    if (contest) more.set(other.quote, contest);
    joined.push({
      appearance: own.key,
      quote: idOfNamed('quote', other.quote),
      reason: match.reason,
      contested: contest !== null,
    });
  }
  const kept = quotes.map((_, at) => at).filter((at) => !gone.has(quotes[at]?.['key']));
  const value = {
    ...patch.value,
    appearances,
    quotes: kept.map((at) => {
      const quote = quotes[at] as Fields;
      const alike = suggested.get(quote['key']);
      return alike
        ? {
            ...quote,
            possibleSameAs: [...((quote['possibleSameAs'] as Fields[] | undefined) ?? []), ...alike],
          }
        : quote;
    }),
  };
  return {
    joined,
    patches: [
      {
        ...patch,
        value,
        placeInInput: ([first, second, ...rest]) =>
          patch.placeInInput(
            first === 'quotes' && typeof second === 'number'
              ? [first, kept[second] ?? second, ...rest]
              : [first, second, ...rest].filter((step) => step !== undefined),
          ),
      },
      ...more.values(),
    ],
  };
}

/** The known quote with whoever is credited now beside those who were; null where nobody is new. */
function contestOf(laid: Laid, own: Judged, other: Judged, around: Neighbourhood): FilePatch | null {
  const article = laid.shaped.file as ArticleFile;
  const held = ofArticles(around.dataset, 'quotes').find(({ value }) => value.key === other.quote);
  if (!held) return null;
  const nameOf = (speaker: Partial<Record<string, unknown>>): string =>
    JSON.stringify([speaker['person'], speaker['organization'], speaker['unnamedSource']]);
  const known = new Set(held.value.saidBy.map(nameOf));
  const said = article.quotes.find(({ key }) => key === own.quote)?.saidBy ?? [];
  const credited = article.appearances.find(({ key }) => key === own.key)?.attributedTo ?? [];
  const speakers = [
    ...said.map(({ person, organization, unnamedSource }) => ({ person, organization, unnamedSource })),
    ...credited.map(({ person, organization, unnamedSource }) => ({ person, organization, unnamedSource })),
  ];
  const others = [...new Map(speakers.map((speaker) => [nameOf(speaker), speaker])).values()].filter(
    (speaker) => !known.has(nameOf(speaker)),
  );
  if (others.length === 0) return null;
  const record = around.records.get(idOfNamed('quote', other.quote));
  const bare = (speaker: object): Fields =>
    Object.fromEntries(Object.entries(speaker).filter(([, value]) => value !== undefined && value !== null));
  return {
    folder: 'articles',
    value: {
      slug: held.article.slug,
      quotes: [
        {
          key: other.quote,
          version: record?.version,
          verification: 'CONTESTED',
          speakerUnknownBecause: null,
          saidBy: [...held.value.saidBy.map(bare), ...others.map(bare)],
        },
      ],
    },
    placeInInput: () => laid.placeInInput([]),
  };
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
