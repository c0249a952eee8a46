import { countOwners, rootsOfChains, type Owner } from './chains.ts';

/** How we know where words come from. */
export type SourceBasis = 'STATED' | 'LINKED' | 'MATCHED' | 'INFERRED';

/**
 * An appearance of a quote, or one that such an appearance was taken from: a row of `Quote.traceRows`.
 * `printedOn` sorts by day and begins with the year; null, empty or year 0000 or 0001 where the day is unknown. `owners`: of the article's
 * publisher, the first counts. `parents`: appearances that it was taken from. `cited`: articles that its own article derives from and that
 * the outlet told published. `foreign`: 1 where it renders another quote: a translation, an altered copy.
 */
export type TraceRow = readonly [
  appearanceId: string,
  articleId: string,
  availability: string,
  printedOn: string | null,
  owners: readonly Owner[],
  parents: readonly (readonly [appearanceId: string, basis: SourceBasis])[],
  cited: readonly CitedArticle[],
  foreign: 0 | 1,
];

/** An article published by the outlet told; `toldOrgId`, `toldOrgName`: that outlet. */
export type CitedArticle = readonly [
  articleId: string,
  basis: SourceBasis,
  availability: string,
  toldOrgId: string | null,
  toldOrgName: string | null,
];

/** One step from a copy to what it was taken from; `toAppearanceId` is null where only the article is known. */
export interface TraceEdge {
  readonly fromId: string;
  readonly toAppearanceId: string | null;
  readonly toArticleId: string;
  readonly basis: SourceBasis;
}

/** Where a chain ends; `seen`: whether anybody has seen the words there. */
export interface TraceRoot {
  readonly articleId: string;
  readonly appearanceId: string | null;
  readonly seen: boolean;
}

export interface Trace {
  /** The earliest first, those without a date last; also those of other quotes that these were taken from. */
  readonly appearances: string[];
  readonly edges: TraceEdge[];
  readonly roots: TraceRoot[];
  /** Articles named as the original that nobody has seen. */
  readonly gaps: string[];
  /** `rootIds`: the articles in which the chains end. */
  readonly independentSources: {
    readonly count: number;
    readonly byOwner: number;
    readonly rootIds: string[];
    readonly circular: boolean;
  };
  readonly circular: boolean;
}

/**
 * Where the words of a quote come from. An appearance comes from those that it was taken from; where none is on record, from the articles
 * of the outlet told that its own article derives from; where there are none either, it is itself where its chain ends.
 */
export function traceOf(rows: readonly TraceRow[]): Trace {
  const sorted = [...rows].sort(earliestFirst);
  const appearances = new Map(sorted.map((row) => [row[0], row]));
  const printings = new Map<string, TraceRow[]>();
  for (const row of sorted) printings.set(row[1], [...(printings.get(row[1]) ?? []), row]);

  const edges = sorted.flatMap((row) => stepsFrom(row, appearances, printings));
  const parents = new Map<string, string[]>();
  for (const edge of edges) parents.set(edge.fromId, [...(parents.get(edge.fromId) ?? []), endOf(edge)]);
  // Every row may start a chain: a row that is no appearance of the quote stands on the chain of one that is.
  const { roots: ends, circular } = rootsOfChains(appearances.keys(), parents);

  const cited = new Map(sorted.flatMap((row) => row[6].map((article) => [article[0], article])));
  const roots = ends.map((end): TraceRoot => {
    const row = appearances.get(end);
    if (!row) return { articleId: end.slice(ARTICLE.length), appearanceId: null, seen: false };
    // Words on record in an article that nobody saw are known from others alone.
    const seen = row[2] !== 'CITED_ONLY';
    return { articleId: row[1], appearanceId: seen ? row[0] : null, seen };
  });
  const rootIds = [...new Set(roots.map((root) => root.articleId))]; // two pieces printed in one article are one source
  const owners = rootIds.map((id) => printings.get(id)?.[0]?.[4][0]?.[0] ?? cited.get(id)?.[3] ?? null);
  return {
    appearances: [...appearances.keys()],
    edges,
    roots,
    gaps: rootIds.filter((id) => (printings.get(id)?.[0]?.[2] ?? cited.get(id)?.[2]) === 'CITED_ONLY'),
    independentSources: { count: rootIds.length, byOwner: countOwners(owners), rootIds, circular },
    circular,
  };
}

function stepsFrom(
  row: TraceRow,
  appearances: ReadonlyMap<string, TraceRow>,
  printings: ReadonlyMap<string, readonly TraceRow[]>,
): TraceEdge[] {
  const [fromId, articleId, , , , parents, cited] = row;
  if (parents.length > 0) {
    // A parent without a row lies beyond the depth to which chains are read: the chain then ends here.
    return parents.flatMap(([parentId, basis]) => {
      const parent = appearances.get(parentId);
      return parent ? [{ fromId, toAppearanceId: parentId, toArticleId: parent[1], basis }] : [];
    });
  }
  return cited
    .filter(([toArticleId]) => toArticleId !== articleId) // the article is the one told: the words stand at their source
    .map(([toArticleId, basis]) => {
      const printed = printings.get(toArticleId) ?? [];
      const printing = printed.find(([, , , , , , , foreign]) => foreign === 0) ?? printed[0];
      return { fromId, toAppearanceId: printing?.[0] ?? null, toArticleId, basis };
    });
}

// An article is an end of its own where nobody has seen the words in it. Marked, so that no appearance can have the same key.
const ARTICLE = 'article ';

function endOf({ toAppearanceId, toArticleId }: TraceEdge): string {
  return toAppearanceId ?? ARTICLE + toArticleId;
}

function earliestFirst(a: TraceRow, b: TraceRow): number {
  return Number(isDated(b)) - Number(isDated(a)) || compare(a[3] ?? '', b[3] ?? '') || compare(a[0], b[0]);
}

function isDated([, , , printedOn]: TraceRow): boolean {
  return /^(?!000[01])\d{4}/.test(printedOn ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
