import { distance } from 'fastest-levenshtein';
import { findFolded, fold, wordsAgree, wordsOf } from '../quotes/folding.ts';

/** How words that somebody looks for stand in a text. See `Anchoring` in schema.graphql. */
export interface Match {
  readonly matchedAs: 'EXACT' | 'FOLDED' | 'MOVED' | 'ORPHANED';
  /** The words as the text has them; null where it does not have them. */
  readonly found: string | null;
  /** The one word that differs; null where none does. */
  readonly slip: string | null;
  /** How much of the text the words are, 0 to 1. */
  readonly share: number;
}

/** What the words are looked for in: `prefix` and `suffix` stand around it in its article. */
export interface Text {
  readonly text: string;
  readonly prefix?: string | null;
  readonly suffix?: string | null;
}

/** What is looked for; `prefix` and `suffix` are what the reader remembers around it. */
export interface Sought {
  readonly words: string;
  readonly prefix?: string | null | undefined;
  readonly suffix?: string | null | undefined;
}

/** A slip may be forgiven in no fewer words: in three, one other word is another sentence. */
const FEWEST_FOR_A_SLIP = 4;

/** Texts with fewer words in common are not even similar. */
const SIMILAR = 0.6;

const CUT = /\[\s*(?:\.{3,}|…)\s*\]|\(\s*(?:\.{3,}|…)\s*\)|\.{3,}|…/gu;

/**
 * How the words stand in the text: character for character, after folding, in pieces between cuts, or with one slip. Where they are only similar they are
 * ORPHANED, which is no match: "Deux is always better than un" is not what was looked for with "Deux is better than un". Null where they are not even that.
 */
export function matchOf(text: Text, sought: Sought): Match | null {
  const folded = fold(text.text);
  const needle = fold(sought.words);
  const count = wordsOf(folded.text).length;
  if (needle.text === '') return null;
  const share = Math.min(1, wordsOf(needle.text).length / Math.max(1, count));
  const placed = (found: string, exact: boolean, slip: string | null = null): Match => ({
    matchedAs: !surroundingsAgree(text, found, sought) ? 'MOVED' : exact ? 'EXACT' : 'FOLDED',
    found,
    slip,
    share,
  });
  const words = sought.words.trim();
  if (standsWhole(text.text, words)) return placed(words, true);
  const [span] = findFolded(folded, needle);
  if (span) return placed(text.text.slice(span.start, span.end), false);
  const pieces = inPieces(text.text, sought.words);
  if (pieces !== null) return placed(pieces, false);
  const slip = withOneSlip(text.text, wordsOf(needle.text));
  if (slip) return placed(slip.found, false, slip.word);
  const common = commonShare(wordsOf(needle.text), wordsOf(folded.text));
  return common >= SIMILAR ? { matchedAs: 'ORPHANED', found: null, slip: null, share: common } : null;
}

/** The best first: a match before none, the whole before a part, then as they come. */
export function bestFirst(a: Match, b: Match): number {
  return (
    RANK[a.matchedAs] - RANK[b.matchedAs] ||
    Number(a.slip !== null) - Number(b.slip !== null) ||
    b.share - a.share
  );
}

// Whether the marks were remembered says little; how much of the quote the words are says more.
const RANK = { EXACT: 0, FOLDED: 0, MOVED: 1, ORPHANED: 2 };

function standsWhole(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at === -1) return false;
  const [before, after] = [text.slice(0, at).at(-1) ?? ' ', text.charAt(at + words.length) || ' '];
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** Cuts in what was remembered, or in what is printed: the pieces must stand in order. */
function inPieces(text: string, words: string): string | null {
  const pieces = words.split(CUT).filter((piece) => fold(piece).text !== '');
  if (pieces.length < 2) return null;
  let from = 0;
  let start: number | null = null;
  for (const piece of pieces) {
    const [span] = findFolded(fold(text.slice(from)), fold(piece));
    if (!span) return null;
    start ??= from + span.start;
    from += span.end;
  }
  return text.slice(start ?? 0, from);
}

/** The words in a row, all but one, and that one a slip away: one letter in five or six, two in more. */
function withOneSlip(text: string, sought: readonly string[]): { found: string; word: string } | null {
  if (sought.length < FEWEST_FOR_A_SLIP) return null;
  const folded = fold(text);
  const words = wordsOf(folded.text);
  for (let at = 0; at + sought.length <= words.length; at++) {
    const row = words.slice(at, at + sought.length);
    const other = sought.flatMap((word, index) => (wordsAgree(word, row[index] ?? '') ? [] : [index]));
    const [index] = other;
    if (other.length !== 1 || index === undefined) continue;
    const [word = '', instead = ''] = [sought[index], row[index]];
    if (!isSlip(word, instead)) continue;
    const [span] = findFolded(folded, fold(row.join(' ')));
    if (span) return { found: text.slice(span.start, span.end), word: instead };
  }
  return null;
}

function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const apart = distance(a, b);
  return length >= 4 && (apart <= (length >= 7 ? 2 : 1) || (apart === 2 && lettersOf(a) === lettersOf(b)));
}

/** Two letters that changed places are one slip, which the distance counts as two. */
function lettersOf(word: string): string {
  return [...word].sort().join('');
}

function commonShare(sought: readonly string[], words: readonly string[]): number {
  const left = [...words];
  const common = sought.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return common.length / Math.max(sought.length, words.length);
}

function surroundingsAgree({ text, prefix, suffix }: Text, found: string, sought: Sought): boolean {
  const around = [
    [sought.prefix, `${prefix ?? ''} ${text.slice(0, Math.max(0, text.indexOf(found)))}`],
    [sought.suffix, `${text.slice(text.indexOf(found) + found.length)} ${suffix ?? ''}`],
  ] as const;
  const given = around.filter(
    ([wanted]) => wanted !== null && wanted !== undefined && fold(wanted).text !== '',
  );
  // One side that agrees is enough, as for any selector.
  return (
    given.length === 0 ||
    given.some(([wanted, there]) => findFolded(fold(there), fold(wanted ?? '')).length > 0)
  );
}
