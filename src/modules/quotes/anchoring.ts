import { findFolded, fold, insideWord, wordsOf, type Span } from './folding.ts';

/** What came of trying a selector on a text. */
export type Anchoring = 'EXACT' | 'FOLDED' | 'MOVED' | 'ORPHANED';

/**
 * Where words stood. `start`, `end`: UTF-16 code units, half-open; null where the text was not at hand. `prefix`, `suffix`: what stood
 * before and after. W3C TextQuoteSelector and TextPositionSelector.
 */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string | null;
  readonly suffix?: string | null;
  readonly start?: number | null;
  readonly end?: number | null;
}

/** `found` is `text.slice(start, end)`; of an orphan, what stands now at the place where the words were. */
export type Anchor =
  | {
      readonly anchoring: 'EXACT' | 'FOLDED' | 'MOVED';
      readonly start: number;
      readonly end: number;
      readonly found: string;
    }
  | { readonly anchoring: 'ORPHANED'; readonly start?: never; readonly end?: never; readonly found?: string };

// How much of a context next to the words must be there for it to agree, in folded units: two or three words.
const NEAR = 12;

// From so many words on nobody writes the same by chance: two places are one thing printed twice.
const TELLING_WORDS = 4;

/**
 * Tries a selector on a text.
 *
 * EXACT: the words stand byte for byte at their place. The contexts are not asked: words and place are two witnesses.
 * FOLDED: the words at that place agree after folding; their length may differ.
 * MOVED: the words stand elsewhere, in the place whose contexts agree best, the nearest on ties. Where no place has them byte for byte,
 * one that has them after folding counts: `found` then differs from `exact`.
 * ORPHANED: nowhere, or only where all contexts given disagree: never a lookalike.
 *
 * A selector without `start` claims no place, so that nothing can have moved: EXACT or FOLDED, wherever the words are.
 */
export function anchor(text: string, selector: Selector): Anchor {
  const { exact } = selector;
  const start = selector.start ?? null;
  const end = start === null ? null : (selector.end ?? start + exact.length);
  if (start !== null && end !== null && exact !== '' && text.slice(start, end) === exact)
    return placed('EXACT', text, { start, end });

  const sought = fold(exact);
  const lead = sought.starts[0] ?? 0; // marks of `exact` before its first word
  const trail = exact.length - (sought.ends.at(-1) ?? 0);
  const likenesses = findFolded(fold(text), sought);

  if (start !== null) {
    const here = likenesses.find((span) => onlyMarksBetween(text, span.start, start + lead));
    if (here) return placed('FOLDED', text, withMarks(text, here, lead, trail));
  }

  const verbatim = choose(text, selector, exactPlaces(text, selector));
  if (verbatim) return placed(start === null ? 'EXACT' : 'MOVED', text, verbatim);

  const alike = choose(text, selector, likenesses, wordsOf(sought.text).length < TELLING_WORDS);
  if (alike) return placed(start === null ? 'FOLDED' : 'MOVED', text, withMarks(text, alike, lead, trail));

  return start === null || end === null
    ? { anchoring: 'ORPHANED' }
    : { anchoring: 'ORPHANED', found: text.slice(start, end) };
}

function placed(anchoring: 'EXACT' | 'FOLDED' | 'MOVED', text: string, { start, end }: Span): Anchor {
  return { anchoring, start, end, found: text.slice(start, end) };
}

// "explore" is not in "explored": an end that fell between words may not fall inside one elsewhere.
function exactPlaces(text: string, { exact, prefix, suffix }: Selector): Span[] {
  const cutAtStart = insideWord((prefix ?? '') + exact, (prefix ?? '').length);
  const cutAtEnd = insideWord(exact + (suffix ?? ''), exact.length);
  const places: Span[] = [];
  if (exact === '') return places;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if ((cutAtStart || !insideWord(text, start)) && (cutAtEnd || !insideWord(text, end)))
      places.push({ start, end });
  }
  return places;
}

// The place whose contexts agree best. `needsContext`: words so few, and only alike, prove nothing without a context that agrees.
function choose(
  text: string,
  selector: Selector,
  places: readonly Span[],
  needsContext = false,
): Span | null {
  const weighed = places
    .map((span) => ({ span, ...contextsAt(text, span, selector) }))
    .filter(({ given, agreeing }) => (given === 0 ? !needsContext : agreeing > 0))
    .map((place) => ({ ...place, away: Math.abs(place.span.start - (selector.start ?? 0)) }))
    .sort((a, b) => b.score - a.score || a.away - b.away);
  const [best, second] = weighed;
  if (!best) return null;
  // No place and no context to tell two apart: a fragment is then ambiguous, but a sentence is the same one printed twice, and the
  // first printing stands for both (a headline block printed double is one).
  const ambiguous = second?.score === best.score && (selector.start ?? null) === null;
  const telling = best.agreeing > 0 || wordsOf(fold(selector.exact).text).length >= TELLING_WORDS;
  return ambiguous && !telling ? null : best.span;
}

// How many of the contexts are given (with words in them), how many agree, and over how many folded units in all.
function contextsAt(text: string, { start, end }: Span, { prefix, suffix }: Selector) {
  const before = fold(prefix ?? '').text;
  const after = fold(suffix ?? '').text;
  const reach = (context: string | null | undefined) => 2 * (context ?? '').length + NEAR;
  const agreements = [
    [
      before,
      common(reversed(before), reversed(fold(text.slice(Math.max(0, start - reach(prefix)), start)).text)),
    ],
    [after, common(after, fold(text.slice(end, end + reach(suffix))).text)],
  ] as const;
  const given = agreements.filter(([context]) => context !== '');
  return {
    given: given.length,
    agreeing: given.filter(([context, shared]) => shared >= Math.min(NEAR, context.length)).length,
    score: given.reduce((sum, [, shared]) => sum + shared, 0),
  };
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

function common(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

function onlyMarksBetween(text: string, a: number, b: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(Math.min(a, b), Math.max(a, b)));
}

// Words found by folding come without the marks at their ends; take as many as `exact` had, where the text has them.
function withMarks(text: string, span: Span, lead: number, trail: number): Span {
  const isMark = (at: number) => /\p{P}/u.test(text.charAt(at));
  let { start, end } = span;
  for (let left = lead; left > 0 && isMark(start - 1); left--) start--;
  for (let left = trail; left > 0 && isMark(end); left--) end++;
  return { start, end };
}

/**
 * What to tell whoever wrote a selector that does not fit: `Expected "explore" at 1271-1278, found "xplore ". Was the text edited?` Of
 * long words only the part around the first difference.
 */
export function selectorMismatchMessage(
  text: string,
  selector: { exact: string; start: number; end: number },
): string {
  const { exact, start, end } = selector;
  const found = text.slice(start, end);
  const place = `${String(start)}-${String(end)}`;
  if (start >= text.length) {
    return `Expected ${excerpt(exact, 0)} at ${place}, found the end of the text at ${String(text.length)}. Was the text edited?`;
  }
  // The same words with another end: the text is as it was, and the offsets are wrong.
  if (end - start !== exact.length && text.startsWith(exact, start)) {
    return `Expected ${excerpt(exact, 0)} at ${String(start)}-${String(start + exact.length)}, found the offsets ${place}. Offsets are UTF-16 code units, the end exclusive.`;
  }
  const difference = common(exact, found);
  return `Expected ${excerpt(exact, difference)} at ${place}, found ${excerpt(found, difference)}. Was the text edited?`;
}

function excerpt(text: string, around: number): string {
  const from = text.length <= 80 ? 0 : Math.max(0, around - 30);
  const to = text.length <= 80 ? text.length : from + 60;
  const shown = text.slice(from, to).replace(/\n/g, '\\n');
  return `"${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}"`;
}
