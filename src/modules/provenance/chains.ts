/** Where chains end. `circular`: some chain runs in a circle, whether or not others end. */
export interface ChainEnds {
  /** Ids without a parent, in the order in which the chains come to them. */
  readonly roots: string[];
  readonly circular: boolean;
}

/**
 * Follows each chain from `startIds` to its ends. `parents`: for an id, the ids that it was taken from; an id that the map lacks has none.
 *
 * Members of a circle have parents, so that they are no roots and count for nothing; a branch that leaves the circle still ends where it
 * ends. Linear in ids and steps, and never recursive: chains of 10^5 are fine.
 */
export function rootsOfChains(
  startIds: Iterable<string>,
  parents: ReadonlyMap<string, readonly string[]>,
): ChainEnds {
  const reached = new Set(startIds);
  const roots: string[] = [];
  const children = new Map<string, string[]>();
  const parentsLeft = new Map<string, number>();
  // A Set keeps its order and hands out what is added while it is walked.
  for (const id of reached) {
    const taken = new Set(parents.get(id) ?? []);
    parentsLeft.set(id, taken.size);
    if (taken.size === 0) roots.push(id);
    for (const parent of taken) {
      reached.add(parent);
      const copies = children.get(parent);
      if (copies) copies.push(id);
      else children.set(parent, [id]);
    }
  }
  // Take the ends away again and again, then what ended in them; what a circle holds is never an end, and is left over.
  const ended = [...roots];
  for (const id of ended) {
    for (const child of children.get(id) ?? []) {
      const left = (parentsLeft.get(child) ?? 0) - 1;
      parentsLeft.set(child, left);
      if (left === 0) ended.push(child);
    }
  }
  return { roots, circular: ended.length < reached.size };
}

/** Who owns a publisher, at the top: id and name. Nulls where that is not known. */
export type Owner = readonly [id: string | null, name: string | null];

/**
 * An article or announcement behind a status: a row of `StatusRecord.sourceRows`. `kind` is the article's availability, or ANNOUNCEMENT.
 * Of the owners the first counts; none where the publisher is unknown.
 */
export type SourceRow = readonly [
  id: string,
  kind: string,
  owners: readonly Owner[],
  parentIds: readonly string[],
];

/** `count`: how many roots; `byOwner`: how many different owners they have, a root without a known one counting as one of its own. */
export interface IndependentSources {
  readonly count: number;
  readonly byOwner: number;
  readonly roots: { readonly id: string; readonly isAnnouncement: boolean }[];
  readonly circular: boolean;
}

/** Where the chain of a quote ends, article by article, as its trace has it. An owner is null where nobody knows it. */
export interface QuoteSources {
  readonly rootIds: readonly string[];
  readonly ownerIds: readonly (string | null)[];
  readonly circular: boolean;
}

/**
 * How many sources stand behind a status that do not copy each other: ten copies of one interview are one.
 *
 * The rows are the evidence and all that it was taken from. So every row may start a chain: one that is not evidence stands on the chain of
 * one that is, and adds neither root nor circle. Starting at rows that nobody copies would lose a circle that is all there is. A quote comes with the
 * ends of its own chain: what its articles cite for something else is no source of it.
 */
export function independentSources(
  rows: readonly SourceRow[],
  quotes: readonly QuoteSources[] = [],
): IndependentSources {
  const byId = new Map(rows.map((row) => [row[0], row]));
  // A parent without a row lies beyond the depth to which chains are read: the chain then ends at the last row that was.
  const parents = new Map(
    rows.map(([id, , , parentIds]) => [id, parentIds.filter((parent) => byId.has(parent))]),
  );
  const { roots, circular } = rootsOfChains(byId.keys(), parents);
  const owners = new Map(roots.map((id) => [id, byId.get(id)?.[2][0]?.[0] ?? null]));
  for (const { rootIds, ownerIds } of quotes) {
    rootIds.forEach((id, index) => {
      // An article further up a chain of the rows has been counted where that chain ends.
      if (!byId.has(id)) owners.set(id, ownerIds[index] ?? null);
    });
  }
  return {
    count: owners.size,
    byOwner: countOwners([...owners.values()]),
    // By id: the rows come as the database found them, and two answers to one question must be one answer.
    roots: [...owners.keys()]
      .sort()
      .map((id) => ({ id, isAnnouncement: byId.get(id)?.[1] === 'ANNOUNCEMENT' })),
    circular: circular || quotes.some((quote) => quote.circular),
  };
}

/** How many different owners, each null being one of its own: nobody knows that two unknown publishers are one. */
export function countOwners(ownerIds: readonly (string | null)[]): number {
  const known = ownerIds.filter((id) => id !== null);
  return new Set(known).size + (ownerIds.length - known.length);
}
