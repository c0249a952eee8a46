import { countOwners, rootsOfChains } from './chains.ts';
import { type SharedEdit, sharedEdits } from './shared-edits.ts';

/** How we know where words come from. */
export type SourceBasis = 'STATED' | 'LINKED' | 'MATCHED' | 'INFERRED';

/**
 * An appearance of a quote, or one that such an appearance was taken from. `printedOn` sorts by day and begins with the year; null, empty or year
 * 0000 or 0001 where the day is unknown. `parents`: appearances that it was taken from. `foreign`: 1 where it renders another quote: a translation, an
 * altered copy. `toldIds`: whom its quote was told to. `edits`: the changes declared in it.
 */
export type AppearanceRow = readonly [
  appearanceId: string,
  articleId: string,
  printedOn: string | null,
  parents: readonly (readonly [appearanceId: string, basis: SourceBasis])[],
  foreign: 0 | 1,
  toldIds: readonly string[],
  edits: readonly (readonly [kind: string, text: string | null])[],
];

/** An article that prints one of them, or that such an article derives from, however far. `ownerId`: of its publisher, at the top. */
export type ArticleRow = readonly [
  articleId: string,
  availability: string,
  publisherId: string | null,
  ownerId: string | null,
  derivedFrom: readonly (readonly [articleId: string, basis: SourceBasis, kind: string])[],
];

/** What `Quote.traceRows` fetches. */
export type TraceRows = readonly [appearances: readonly AppearanceRow[], articles: readonly ArticleRow[]];

/** One step from a copy to what it was taken from. An appearance is null where only the article is known. */
export interface TraceEdge {
  readonly fromAppearanceId: string | null;
  readonly fromArticleId: string;
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
  /** Articles on the chains that nobody has seen. */
  readonly gaps: string[];
  /** `rootIds`: the articles in which the chains end. */
  readonly independentSources: {
    readonly count: number;
    readonly byOwner: number;
    readonly rootIds: string[];
    /** Of each root in turn; null where nobody knows its owner. */
    readonly ownerIds: (string | null)[];
    readonly circular: boolean;
  };
  readonly circular: boolean;
  readonly sharedEdits: SharedEdit[];
}

/**
 * Where the words of a quote come from. An appearance comes from those that it was taken from; where none is on record, from the articles that its
 * own article derives from and that have to do with these words (see `concerns`); where there are none either, it is itself where its chain ends. An
 * article on the way that nobody has seen is a step of its own.
 */
export function traceOf([appearanceRows, articleRows]: TraceRows): Trace {
  const sorted = [...appearanceRows].sort(earliestFirst);
  const printings = new Map<string, AppearanceRow[]>();
  for (const row of sorted) printings.set(row[1], [...(printings.get(row[1]) ?? []), row]);
  const graph: Known = {
    appearances: new Map(sorted.map((row) => [row[0], row])),
    printings,
    articles: new Map(articleRows.map((row) => [row[0], row])),
    toldIds: new Set(sorted.flatMap(([, , , , , toldIds]) => toldIds)),
  };
  const edges = sorted.flatMap((row) => stepsFromAppearance(graph, row));
  // Articles without the words lead on from one to the next; a Map keeps its order and hands out what is added while it is walked.
  const passed = new Map<string, true>(edges.filter(isIntoUnseen).map((edge) => [edge.toArticleId, true]));
  for (const [articleId] of passed) {
    const further = stepsFromArticle(graph, articleId);
    edges.push(...further.map((step) => ({ fromAppearanceId: null, fromArticleId: articleId, ...step })));
    for (const step of further.filter(isIntoUnseen)) passed.set(step.toArticleId, true);
  }
  const parents = new Map<string, string[]>();
  for (const edge of edges) parents.set(startOf(edge), [...(parents.get(startOf(edge)) ?? []), endOf(edge)]);
  // Every row may start a chain: a row that is no appearance of the quote stands on the chain of one that is.
  const { roots: ends, circular } = rootsOfChains(graph.appearances.keys(), parents);

  const unseen = (articleId: string): boolean => graph.articles.get(articleId)?.[1] === 'CITED_ONLY';
  const roots = ends.map((end): TraceRoot => {
    const row = graph.appearances.get(end);
    if (!row) return { articleId: end.slice(ARTICLE.length), appearanceId: null, seen: false };
    // Words on record in an article that nobody saw are known from others alone.
    const seen = !unseen(row[1]);
    return { articleId: row[1], appearanceId: seen ? row[0] : null, seen };
  });
  const rootIds = [...new Set(roots.map((root) => root.articleId))]; // two pieces printed in one article are one source
  const ownerIds = rootIds.map((id) => graph.articles.get(id)?.[3] ?? null);
  const onTheWay = [...graph.printings.keys(), ...passed.keys()];
  return {
    appearances: [...graph.appearances.keys()],
    edges,
    roots,
    gaps: [...new Set([...rootIds, ...onTheWay])].filter(unseen),
    independentSources: {
      count: rootIds.length,
      byOwner: countOwners(ownerIds),
      rootIds,
      ownerIds,
      circular,
    },
    circular,
    sharedEdits: sharedEdits(
      sorted,
      roots.flatMap(({ appearanceId }) => appearanceId ?? []),
    ),
  };
}

interface Known {
  readonly appearances: ReadonlyMap<string, AppearanceRow>;
  /** By article. */
  readonly printings: ReadonlyMap<string, readonly AppearanceRow[]>;
  readonly articles: ReadonlyMap<string, ArticleRow>;
  readonly toldIds: ReadonlySet<string>;
}

type Step = Pick<TraceEdge, 'toAppearanceId' | 'toArticleId' | 'basis'>;

function stepsFromAppearance(graph: Known, [id, articleId, , parents]: AppearanceRow): TraceEdge[] {
  const from = { fromAppearanceId: id, fromArticleId: articleId };
  const derived = stepsFromArticle(graph, articleId);
  if (parents.length === 0) return derived.map((step) => ({ ...from, ...step }));
  // A parent without a row lies beyond the depth to which chains are read: the chain then ends here.
  const taken = parents.flatMap(([toAppearanceId, basis]): Step[] => {
    const parent = graph.appearances.get(toAppearanceId);
    return parent ? [{ toAppearanceId, toArticleId: parent[1], basis }] : [];
  });
  // A copy that lies between and that nobody has seen is shown where it leads on; it is no end beside one that is known.
  const between = derived.filter(
    (step) => isIntoUnseen(step) && stepsFromArticle(graph, step.toArticleId).length > 0,
  );
  return [...taken, ...between].map((step) => ({ ...from, ...step }));
}

function stepsFromArticle(graph: Known, articleId: string): Step[] {
  return (graph.articles.get(articleId)?.[4] ?? [])
    .filter(
      ([toArticleId, , kind]) => toArticleId !== articleId && concerns(graph, articleId, toArticleId, kind),
    )
    .map(([toArticleId, basis]) => {
      const printed = graph.printings.get(toArticleId) ?? [];
      const printing = printed.find(([, , , , foreign]) => foreign === 0) ?? printed[0];
      return { toAppearanceId: printing?.[0] ?? null, toArticleId, basis };
    });
}

/**
 * Whether what an article derives from has to do with these words. A whole that is printed again, translated or gathered has; an article that is only
 * cited has where it prints them, or where it is of the outlet told, unless the words stand at that outlet already.
 */
function concerns(graph: Known, fromId: string, toId: string, kind: string): boolean {
  if (kind !== 'CITED' || graph.printings.has(toId)) return true;
  const publisher = graph.articles.get(toId)?.[2] ?? null;
  return publisher !== null && graph.toldIds.has(publisher) && graph.articles.get(fromId)?.[2] !== publisher;
}

function isIntoUnseen({ toAppearanceId }: Step): boolean {
  return toAppearanceId === null;
}

// An article is an end of its own where nobody has seen the words in it. Marked, so that no appearance can have the same key.
const ARTICLE = 'article ';

function startOf({ fromAppearanceId, fromArticleId }: TraceEdge): string {
  return fromAppearanceId ?? ARTICLE + fromArticleId;
}

function endOf({ toAppearanceId, toArticleId }: TraceEdge): string {
  return toAppearanceId ?? ARTICLE + toArticleId;
}

function earliestFirst(a: AppearanceRow, b: AppearanceRow): number {
  return Number(isDated(b)) - Number(isDated(a)) || compare(a[2] ?? '', b[2] ?? '') || compare(a[0], b[0]);
}

function isDated([, , printedOn]: AppearanceRow): boolean {
  return /^(?!000[01])\d{4}/.test(printedOn ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
