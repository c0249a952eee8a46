import { fold, originalSpan, wordsAgree, wordsOf, type Span } from './folding.ts';
import { wording, type QuoteForm, type WordingEdit } from './wording.ts';

/**
 * A folded word of a printing, or a gap where an editor put something or left something out. BRACKET: a few words of the original, or none.
 * ELLIPSIS: any number.
 */
export type Piece = string | Gap;

interface Gap {
  readonly gap: 'BRACKET' | 'ELLIPSIS';
}

export interface PrintedWords {
  readonly exact: string;
  readonly form: QuoteForm;
  readonly edits: readonly WordingEdit[];
}

// A bracket replaces a name, a pronoun or a phrase: "[the titular character's]", "[a new season]".
const BRACKET_REACH = 6;

// Square brackets and dots speak for themselves. Round brackets are an editor's only where that is declared.
const MARKED = /\[[^\]]*\]|…|\.{3,}/gu;

/** A printing's words and gaps, in its order. */
export function piecesOf(printed: PrintedWords): Piece[] {
  const { exact } = printed;
  const marks = marksIn(printed);
  const folded = fold(exact);
  const placed: { at: number; piece: Piece }[] = [];
  const emptied = new Set<Mark>();
  let from = 0;
  for (const word of wordsOf(folded.text)) {
    const span = originalSpan(folded, from, from + word.length);
    from += word.length + 1;
    const mark = marks.find((each) => mostlyWithin(exact, span, each));
    if (mark) emptied.add(mark);
    else placed.push({ at: span.start, piece: word });
  }
  for (const mark of marks) {
    // "[T]he" is a word with another first letter: nothing is missing there.
    if (emptied.has(mark) || letters(exact, mark) === 0)
      placed.push({ at: mark.start, piece: { gap: mark.gap } });
  }
  return placed.sort((a, b) => a.at - b.at).map(({ piece }) => piece);
}

/** The words of the longest run without a gap, in words. */
export function longestRun(pieces: readonly Piece[]): number {
  let [longest, run] = [0, 0];
  for (const piece of pieces) {
    run = typeof piece === 'string' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * How many words of `sought` stand in `within`: all of them, in order and in a row, but for the gaps of either. Null where they do not.
 * What stands before and after in `within` is free: a copy begins later and ends earlier.
 */
export function findPieces(sought: readonly Piece[], within: readonly Piece[]): number | null {
  const known = new Map<number, number | null>();
  const from = (i: number, j: number): number | null => {
    if (i === sought.length) return 0;
    const place = i * (within.length + 1) + j;
    const before = known.get(place);
    if (before !== undefined) return before;
    const [left, right] = [sought[i], within[j]];
    const found: (number | null)[] = [];
    if (isGap(left)) {
      const last = j + reachOf(left, within.length - j);
      for (let next = j; next <= last; next++) found.push(from(i + 1, next));
    }
    if (isGap(right)) {
      const last = i + reachOf(right, sought.length - i);
      for (let next = i; next <= last; next++) found.push(from(next, j + 1));
    }
    if (typeof left === 'string' && typeof right === 'string' && wordsAgree(left, right)) {
      const rest = from(i + 1, j + 1);
      if (rest !== null) found.push(rest + 1);
    }
    const best = most(found);
    known.set(place, best);
    return best;
  };
  return most(within.map((_, start) => from(0, start)));
}

function most(counts: readonly (number | null)[]): number | null {
  return counts.reduce((best, count) => (count !== null && count > (best ?? -1) ? count : best), null);
}

function isGap(piece: Piece | undefined): piece is Gap {
  return typeof piece === 'object';
}

function reachOf({ gap }: Gap, left: number): number {
  return gap === 'BRACKET' ? Math.min(BRACKET_REACH, left) : left;
}

interface Mark extends Span, Gap {}

function marksIn(printed: PrintedWords): Mark[] {
  const marks: Mark[] = [];
  let start = 0;
  for (const { kind, text } of wording(printed)) {
    const end = start + text.length;
    if (kind === 'INSERTED') marks.push({ start, end, gap: 'BRACKET' });
    if (kind === 'CUT') marks.push({ start, end, gap: 'ELLIPSIS' });
    start = end;
  }
  for (const { 0: text, index } of printed.exact.matchAll(MARKED)) {
    const span = { start: index, end: index + text.length };
    if (marks.some((mark) => mark.start < span.end && span.start < mark.end)) continue;
    marks.push({ ...span, gap: /\p{L}/u.test(text) ? 'BRACKET' : 'ELLIPSIS' });
  }
  return marks;
}

// "[Frank]'s" is the bracket's, "[T]he" is not.
function mostlyWithin(text: string, word: Span, mark: Span): boolean {
  const shared = { start: Math.max(word.start, mark.start), end: Math.min(word.end, mark.end) };
  return shared.start < shared.end && letters(text, shared) * 2 > letters(text, word);
}

function letters(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
