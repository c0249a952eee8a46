import { fold, wordsOf } from './folding.ts';
import { namesAndNumbers } from './across-languages.ts';
import { ALIKE, type Match, type Printed, matchPrepared, prepare } from './matching.ts';

// Of each printing, its rarest words lead to the others: words that few texts have, so that the lists are short.
const RAREST = 6;

/** Two printings that are one utterance, or may be. `a`, `b`: places in the list, the earlier first. */
export interface Matched {
  readonly a: number;
  readonly b: number;
  readonly match: Match;
}

/** All pairs of a list that match, in its order. `alike`: as in matching. */
export function matchesAmong(printed: readonly Printed[], alike = ALIKE): Matched[] {
  const prepared = printed.map(prepare);
  return candidatePairs(printed).flatMap(([a, b]): Matched[] => {
    const [left, right] = [prepared[a], prepared[b]];
    if (!left || !right) return [];
    const match = matchPrepared(left, right, alike);
    return match.verdict === 'DIFFERENT' ? [] : [{ a, b, match }];
  });
}

/**
 * The pairs worth comparing, as places in the list: those of one language that share one of the rarest words of either, and those of two that share a
 * name or a number. A fragment shares all its words with the text that it is of, so that it is found by its rarest.
 */
export function candidatePairs(printed: readonly Printed[]): [number, number][] {
  const texts = printed.map(({ exact, language }) => ({
    language: language.split('-')[0],
    words: [...new Set(wordsOf(fold(exact).text))],
    names: [...namesAndNumbers(exact)],
  }));
  const byWord = placesOf(
    texts.map(({ language, words }) => words.map((word) => `${language ?? ''} ${word}`)),
  );
  const byName = placesOf(texts.map(({ names }) => names));
  const pairs = new Map<number, [number, number]>();
  texts.forEach(({ language, words, names }, at) => {
    const sharing = words.map((word) => byWord.get(`${language ?? ''} ${word}`) ?? []);
    const rarest = sharing.sort((one, other) => one.length - other.length).slice(0, RAREST);
    const abroad = names
      .flatMap((name) => byName.get(name) ?? [])
      .filter((other) => texts[other]?.language !== language);
    for (const other of [...rarest.flat(), ...abroad]) {
      const [a, b] = at < other ? [at, other] : [other, at];
      if (a !== b) pairs.set(a * texts.length + b, [a, b]);
    }
  });
  return [...pairs.entries()].sort(([one], [other]) => one - other).map(([, pair]) => pair);
}

function placesOf(texts: readonly (readonly string[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((words, at) => {
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    }
  });
  return places;
}
