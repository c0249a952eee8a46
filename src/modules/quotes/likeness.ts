import { diffArrays } from 'diff';
import { wordsAgree } from './folding.ts';

/**
 * How much two texts say in the same words and order. `score`: 0 to 1, of the shorter one's words, long ones weighing more; `words`: how many agree;
 * `run`: the longest row of them.
 */
export interface Likeness {
  readonly score: number;
  readonly words: number;
  readonly run: number;
}

// "We", "to" and "the" are in every sentence, "reimagining" is not; past eight letters a word says no more by being longer.
const LETTERS_THAT_COUNT = 8;

/** Of folded words. Two texts of which one is empty have nothing in common: 0. */
export function likenessOf(a: readonly string[], b: readonly string[]): Likeness {
  // Of several ways to line two texts up, one is taken: the same, whichever text comes first.
  if (a.join(' ') > b.join(' ')) return likenessOf(b, a);
  const common = diffArrays([...a], [...b], { comparator: wordsAgree })
    .filter(({ added, removed }) => !added && !removed)
    .map(({ value }) => value);
  const shorter = Math.min(weight(a), weight(b));
  return {
    score: shorter === 0 ? 0 : weight(common.flat()) / shorter,
    words: common.flat().length,
    run: Math.max(0, ...common.map(({ length }) => length)),
  };
}

/**
 * The most that `score` and `words` can be, from the words alone and not their order: cheap enough to ask of every pair. A masked word may be any word.
 */
export function likenessAtMost(a: readonly string[], b: readonly string[]): Omit<Likeness, 'run'> {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  const common = a.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0 || word.includes('*');
  });
  const masked = b.filter((word) => word.includes('*'));
  const shared = [...common, ...masked];
  return { score: weight(shared) / Math.max(1, Math.min(weight(a), weight(b))), words: shared.length };
}

function weight(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + Math.min(length, LETTERS_THAT_COUNT), 0);
}
