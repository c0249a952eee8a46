import { distance } from 'fastest-levenshtein';
import { anchor } from '../quotes/anchoring.ts';
import { findFolded, fold, insideWord, originalSpan, wordsAgree, wordsOf } from '../quotes/folding.ts';
import { findPieces, piecesOf, type Piece } from '../quotes/fragments.ts';

/**
 * How words that somebody looks for stand in a text.
 *
 * EXACT: character for character. FOLDED: after folding, across brackets and cuts on either side, or with one slip. MOVED: there, but
 * neither of the surroundings that the reader remembers is around them, so that it may be another place or another utterance. ORPHANED: only
 * similar words, which is no match. See `Anchoring` in schema.graphql.
 */
export interface Match {
  readonly matchedAs: 'EXACT' | 'FOLDED' | 'MOVED' | 'ORPHANED';
  /** The words as the text has them, the whole text where they run across its brackets or cuts; null where it does not have them. */
  readonly found: string | null;
  /** The one word that differs; null where none does. */
  readonly slip: string | null;
  /** Whether they stand in a row, not across a bracket or a cut of the text. */
  readonly inARow: boolean;
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

/** A slip, or a gap, may be forgiven in no fewer words: in three, one other word is another sentence. */
const FEWEST_TO_FORGIVE = 4;

/** Texts with fewer words in common are not even similar. */
const SIMILAR = 0.6;

/** Of words that run across a bracket or a cut, so many must stand in the text. */
const MOST = 0.6;

const CUT = /\[\s*(?:\.{3,}|…)\s*\]|\(\s*(?:\.{3,}|…)\s*\)|\.{3,}|…/gu;

/**
 * How the words stand in the text: character for character, after folding, in pieces between cuts, or with one slip. Where they are only similar they are
 * ORPHANED, which is no match: "Deux is always better than un" is not what was looked for with "Deux is better than un". Null where they are not even that.
 */
export function matchOf(text: Text, sought: Sought): Match | null {
  const folded = fold(text.text);
  const needle = fold(sought.words);
  if (needle.text === '') return null;
  const [words, there] = [wordsOf(needle.text), wordsOf(folded.text)];
  const share = Math.min(1, words.length / Math.max(1, there.length));
  const placed = (found: string, exact: boolean, slip: string | null = null): Match => ({
    matchedAs: !surroundingsAgree(text, found, sought) ? 'MOVED' : exact ? 'EXACT' : 'FOLDED',
    found,
    slip,
    inARow: true,
    share,
  });
  const asGiven = sought.words.trim();
  if (standsWhole(text.text, asGiven)) return placed(asGiven, true);
  const [span] = findFolded(folded, needle);
  if (span) return placed(text.text.slice(span.start, span.end), false);
  const pieces = inPieces(text.text, sought.words);
  if (pieces !== null) return placed(pieces, false);
  const common = commonWords(words, there);
  // Nothing below finds words of which the text has fewer; most candidates end here.
  if (common < words.length / 2) return null;
  const slip = withOneSlip(text.text, words);
  if (slip) return placed(slip.found, false, slip.word);
  const across = acrossGaps(text.text, sought.words);
  if (across !== null) return { ...placed(text.text.trim(), false), inARow: false, share: across };
  const alike = common / Math.max(words.length, there.length);
  if (alike < SIMILAR) return null;
  return { matchedAs: 'ORPHANED', found: null, slip: null, inARow: false, share: alike };
}

/** The best first: a match before none, words in a row before others, without a slip before with one, the whole before a part. */
export function bestFirst(a: Match, b: Match): number {
  return (
    RANK[a.matchedAs] - RANK[b.matchedAs] ||
    Number(b.inARow) - Number(a.inARow) ||
    Number(a.slip !== null) - Number(b.slip !== null) ||
    b.share - a.share
  );
}

// Whether the marks were remembered says little; how much of the quote the words are says more.
const RANK = { EXACT: 0, FOLDED: 0, MOVED: 1, ORPHANED: 2 };

// "over" is not in "overs", and may stand behind it.
function standsWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (!insideWord(text, at) && !insideWord(text, at + words.length)) return true;
  return false;
}

/** Cuts in what was remembered: the pieces must stand in order. */
function inPieces(text: string, words: string): string | null {
  const pieces = words.split(CUT).filter((piece) => fold(piece).text !== '');
  const count = wordsOf(fold(pieces.join(' ')).text).length;
  if (pieces.length < 2 || count < FEWEST_TO_FORGIVE) return null;
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

/**
 * Where an outlet put a bracket or cut something, the reader may remember what was said there; most of the words must stand nevertheless.
 * How much of both are words in common, 0 to 1; null where the words do not run across a gap.
 */
function acrossGaps(text: string, words: string): number | null {
  const printed = (exact: string): Piece[] => piecesOf({ exact, form: 'DIRECT', edits: [] });
  const [sought, within] = [printed(words), printed(text)];
  if (within.every((piece) => typeof piece === 'string')) return null;
  const there = findPieces(sought, within) ?? 0;
  if (there < Math.max(FEWEST_TO_FORGIVE, MOST * sought.length)) return null;
  return there / Math.max(sought.length, within.length);
}

/** The words in a row, all but one, and that one a slip away. */
function withOneSlip(text: string, sought: readonly string[]): { found: string; word: string } | null {
  if (sought.length < FEWEST_TO_FORGIVE) return null;
  const folded = fold(text);
  const words = wordsOf(folded.text);
  let from = 0;
  for (let at = 0; at + sought.length <= words.length; at++) {
    const row = words.slice(at, at + sought.length);
    const other = sought.flatMap((word, index) => (wordsAgree(word, row[index] ?? '') ? [] : [index]));
    const [index] = other;
    const instead = row[index ?? 0] ?? '';
    if (other.length === 1 && index !== undefined && isSlip(sought[index] ?? '', instead)) {
      const { start, end } = originalSpan(folded, from, from + row.join(' ').length);
      return { found: text.slice(start, end), word: instead };
    }
    from += (words[at] ?? '').length + 1;
  }
  return null;
}

/**
 * Two letters in each other's place, one letter in words of five and more, two in words of seven and more that begin alike: "possible" is
 * no slip for "impossible". In shorter words one letter makes another word: "never" and "ever", "want" and "won't".
 */
function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length >= 4 && isSwap(a, b)) return true;
  const apart = distance(a, b);
  return (length >= 5 && apart === 1) || (length >= 7 && apart === 2 && a.startsWith(b.charAt(0)));
}

function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a === b.slice(0, at) + b.charAt(at + 1) + b.charAt(at) + b.slice(at + 2);
}

function commonWords(sought: readonly string[], words: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  return sought.filter((word) => {
    const there = left.get(word) ?? 0;
    left.set(word, there - 1);
    return there > 0;
  }).length;
}

// One side that agrees is enough, as for any selector.
function surroundingsAgree({ text, prefix, suffix }: Text, found: string, sought: Sought): boolean {
  const given = [sought.prefix, sought.suffix].filter((context) => fold(context ?? '').text !== '');
  if (given.length === 0) return true;
  const place = `${prefix ?? ''} ${text} ${suffix ?? ''}`;
  const selector = { exact: found, prefix: sought.prefix ?? null, suffix: sought.suffix ?? null };
  return anchor(place, selector).anchoring !== 'ORPHANED';
}
