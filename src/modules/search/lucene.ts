/** What means something to Lucene's query parser. */
const SYNTAX = /[+\-!(){}[\]^"~*?:\\/|&<>=]/g;

/** More would cost more than it finds. */
const MOST_WORDS = 40;

/** The words of a text as they are written: letters and digits between whatever else there is. */
export function plainWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/**
 * A Lucene query for any of the words, longer ones also with a slip. Null where there is no word.
 * @param fuzzy from how many letters on one slip is forgiven; two from twice as many
 */
export function anyOf(words: readonly string[], fuzzy: number): string | null {
  if (words.length === 0) return null;
  return words
    .slice(0, MOST_WORDS)
    .map((word) => {
      const escaped = word.replace(SYNTAX, '\\$&');
      // AND, OR and NOT are words here.
      const plain = escaped.toLowerCase();
      if (word.length >= 2 * fuzzy) return `(${plain}^2 OR ${plain}~2)`;
      return word.length >= fuzzy ? `(${plain}^2 OR ${plain}~1)` : plain;
    })
    .join(' ');
}

/** The same, where every word must be found. */
export function allOf(words: readonly string[], fuzzy: number): string | null {
  if (words.length === 0) return null;
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `+${anyOf([word], fuzzy) ?? ''}`)
    .join(' ');
}
