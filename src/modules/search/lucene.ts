import { fold, wordsOf } from '../quotes/folding.ts';

/** What means something to Lucene's query parser. */
const SYNTAX = /[+\-!(){}[\]^"~*?:\\/|&<>=]/g;

/** More would cost more than it finds. */
const MOST_WORDS = 40;

// As Lucene's standard tokenizer cuts them: "she's" is one word, "Leroy-Beaulieu" two.
const PLAIN_WORD = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;

/** What the analyzer `standard-folding` leaves out: Lucene's English stop words. A query that demands one finds nothing. */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** The words of a text as the index `foldedWords` holds them, commonest ones and all. */
export function foldedWords(text: string): string[] {
  return wordsOf(fold(text).text);
}

/** The words as the indexes of names and titles hold them. All of them where there are only stop words. */
export function plainWords(text: string): string[] {
  const words = text.replace(/[’‘]/g, "'").toLowerCase().match(PLAIN_WORD) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * A Lucene query for any of the words, longer ones also with a slip. Null where there is no word.
 * @param fuzzy from how many letters on one slip is forgiven; two from twice as many
 */
export function anyOf(words: readonly string[], fuzzy: number): string | null {
  return words.length === 0 ? null : termsOf(words, fuzzy).join(' ');
}

/** The same, where every word must be found. */
export function allOf(words: readonly string[], fuzzy: number): string | null {
  return words.length === 0
    ? null
    : termsOf(words, fuzzy)
        .map((term) => `+${term}`)
        .join(' ');
}

function termsOf(words: readonly string[], fuzzy: number): string[] {
  return words.slice(0, MOST_WORDS).map((word) => {
    // AND, OR and NOT are words here.
    const plain = word.replace(SYNTAX, '\\$&').toLowerCase();
    if (word.length < fuzzy) return plain;
    return `(${plain}^2 OR ${plain}~${word.length >= 2 * fuzzy ? '2' : '1'})`;
  });
}
