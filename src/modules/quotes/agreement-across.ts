import type { Compared, Disagreement, Judged, Suggestion } from './agreement.ts';
import { byKey, groups } from './groups.ts';
import { matchOf, type Verdict } from './matching.ts';

const RANKS: Readonly<Record<Verdict, number>> = { DIFFERENT: 0, POSSIBLE: 1, SAME: 2 };

/**
 * What the two say of each two quotes. For the rule speak the fullest printings: a fragment stands in every wording of what it is of, and would join them
 * all. A person joins all copies to the one that is
 * nearest to the original: that two copies may be one another's follows, and is no disagreement.
 */
export function acrossQuotes(
  printed: readonly Judged[],
  matches: readonly Compared[],
  suggestions: readonly Suggestion[],
  alike: number,
) {
  const fullest = fullestOf(printed);
  const across = matches.filter(({ a, b }) => a.quote !== b.quote);
  const best = new Map<string, Compared>();
  for (const [pair, each] of byKey(
    across.filter(({ a, b }) => fullest.has(a) && fullest.has(b)),
    ({ a, b }) => pairOf(a.quote, b.quote),
  ))
    best.set(pair, each.reduce(better));
  const said = new Map(suggestions.map(({ quotes, reason }) => [pairOf(...quotes), reason]));
  const counts = { both: 0, through: 0, onlyPerson: 0, onlyRule: 0 };
  const disagreements: Disagreement[] = [];
  const printings = byKey([...fullest], ({ quote }) => quote);

  for (const { quotes, reason } of suggestions) {
    const compared = best.get(pairOf(...quotes)) ?? likest(printings, quotes, alike);
    if (compared?.match.verdict === 'POSSIBLE') counts.both += 1;
    else counts.onlyPerson += 1;
    if (compared && compared.match.verdict !== 'POSSIBLE')
      disagreements.push({ ...sidesOf(compared), person: 'POSSIBLE', said: reason });
  }

  const neighbours = neighboursIn([...said.keys(), ...pairsThat('SAME', best)]);
  const joined = suggestions.filter(({ quotes }) => best.get(pairOf(...quotes))?.match.verdict === 'SAME');
  const known = joined.map(({ quotes }): [string, string] => [...quotes]);
  for (const [pair, compared] of best) {
    if (said.has(pair)) continue;
    const [one, other] = [compared.a.quote, compared.b.quote];
    if (compared.match.verdict === 'SAME') {
      // Of ten printings that the rule joins, nine pairs say so.
      const groupOf = groups(printings.keys(), known);
      if (groupOf.get(one) === groupOf.get(other)) continue;
      known.push([one, other]);
    } else if (sharesNeighbour(neighbours, one, other)) {
      counts.through += 1;
      continue;
    } else counts.onlyRule += 1;
    disagreements.push({ ...sidesOf(compared), person: 'DIFFERENT', said: null });
  }
  const same = across.filter(({ match }) => match.verdict === 'SAME');
  const inOne = same.filter(({ a, b }) => best.get(pairOf(a.quote, b.quote))?.match.verdict === 'SAME');
  return { counts, disagreements, samePrintings: inOne.length, fragments: same.length - inOne.length };
}

// Of each quote, the longest printing in each language, the speaker's words and a translator's apart.
function fullestOf(printed: readonly Judged[]): ReadonlySet<Judged> {
  const versions = byKey(
    printed,
    ({ quote, language, translated }) => `${quote} ${language} ${String(translated)}`,
  );
  return new Set(
    [...versions.values()].map((all) =>
      all.reduce((longest, each) => (each.exact.length > longest.exact.length ? each : longest)),
    ),
  );
}

function sidesOf({ a, b, match }: Compared): Pick<Disagreement, 'a' | 'b' | 'rule'> {
  return { a, b, rule: match };
}

function better(one: Compared, other: Compared): Compared {
  const rank = RANKS[other.match.verdict] - RANKS[one.match.verdict] || other.match.score - one.match.score;
  return rank > 0 ? other : one;
}

function likest(
  printings: ReadonlyMap<string, readonly Judged[]>,
  [one, other]: readonly [string, string],
  alike: number,
): Compared | null {
  const compared = (printings.get(one) ?? []).flatMap((a) =>
    (printings.get(other) ?? []).map((b) => ({ a, b, match: matchOf(a, b, alike) })),
  );
  return compared.length === 0 ? null : compared.reduce(better);
}

function pairsThat(verdict: Verdict, best: ReadonlyMap<string, Compared>): string[] {
  return [...best].filter(([, { match }]) => match.verdict === verdict).map(([pair]) => pair);
}

function neighboursIn(pairs: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const [one = '', other = ''] of pairs.map((pair) => pair.split(' '))) {
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
    neighbours.set(other, (neighbours.get(other) ?? new Set()).add(one));
  }
  return neighbours;
}

function sharesNeighbour(
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  one: string,
  other: string,
): boolean {
  const of = neighbours.get(other);
  return of !== undefined && [...(neighbours.get(one) ?? [])].some((quote) => of.has(quote));
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
