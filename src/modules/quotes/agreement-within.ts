import type { Compared, Disagreement, Judged } from './agreement.ts';
import { byKey, groups } from './groups.ts';
import { languageOf, matchOf } from './matching.ts';

/**
 * SAME, of the printings of each quote. Two pieces of one utterance share no word: a third printing that holds both joins them. What the rule leaves out is
 * listed once for each part of the quote, by its likest pair.
 */
export function withinQuotes(printed: readonly Judged[], matches: readonly Compared[]) {
  const same = matches.filter(
    ({ a, b, match }) => match.verdict === 'SAME' && a.quote === b.quote && comparable(a, b),
  );
  const partOf = groups(
    printed,
    same.map(({ a, b }): [Judged, Judged] => [a, b]),
  );
  const counts = { joined: 0, onlyPerson: 0 };
  const disagreements: Disagreement[] = [];
  let [declared, declaredInOneLanguage] = [0, 0];
  for (const printings of byKey(printed, ({ quote }) => quote).values()) {
    for (const [at, a] of printings.entries()) {
      for (const b of printings.slice(at + 1)) {
        if (comparable(a, b)) counts[partOf.get(a) === partOf.get(b) ? 'joined' : 'onlyPerson'] += 1;
        else declared += 1;
        if (!comparable(a, b) && languageOf(a) === languageOf(b)) declaredInOneLanguage += 1;
      }
    }
    disagreements.push(...leftOut([...byKey(printings, (each) => partOf.get(each)).values()]));
  }
  const { joined, onlyPerson } = counts;
  return {
    counts: { both: same.length, through: joined - same.length, onlyPerson },
    declared,
    declaredInOneLanguage,
    disagreements,
  };
}

/** Words of one language, and both the speaker's or both a translator's. */
function comparable(a: Judged, b: Judged): boolean {
  return languageOf(a) === languageOf(b) && a.translated === b.translated;
}

function leftOut(parts: Judged[][]): Disagreement[] {
  const [largest, ...others] = [...parts].sort((one, other) => other.length - one.length);
  return others.flatMap((part, at): Disagreement[] => {
    const before = [...(largest ?? []), ...others.slice(0, at).flat()];
    const likest = before
      .flatMap((a) => part.filter((b) => comparable(a, b)).map((b) => ({ a, b, rule: matchOf(a, b) })))
      .reduce<Omit<Disagreement, 'person' | 'said'> | null>(
        (best, pair) => (best && best.rule.score >= pair.rule.score ? best : pair),
        null,
      );
    return likest ? [{ ...likest, person: 'SAME', said: null }] : [];
  });
}
