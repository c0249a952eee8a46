import { diffArrays } from 'diff';
import { fold, wordsAgree } from '../quotes/folding.ts';

/** A change that an appearance declares. `start`, `end`: UTF-16 code units within `exact`; null where it has no place of its own. */
export interface DeclaredEdit {
  readonly id: string;
  readonly kind: string;
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** One side of a comparison. */
export interface Printing {
  readonly exact: string;
  readonly language: string;
  readonly edits: readonly DeclaredEdit[];
}

/** A run of words. `from` and `to`: as each side prints it; the runs of a side put together give its `exact`. */
export interface DriftRun {
  readonly kind: 'SAME' | 'REMOVED' | 'ADDED' | 'CHANGED';
  readonly from: string;
  readonly to: string;
  /** The edits that declare the difference. */
  readonly editIds: readonly string[];
}

export interface Drift {
  readonly obstacle: 'OTHER_LANGUAGE' | null;
  readonly runs: readonly DriftRun[];
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\s+|[^\s\p{L}\p{N}\p{M}]/gu;

/**
 * What became of the words between two printings, token by token. Curly and straight marks, dashes and case count as the same. Between two languages there is
 * no such comparison: every word would differ, and the translation would not be the worse for it.
 */
export function driftBetween(from: Printing, to: Printing): Drift {
  if (languageOf(from) !== languageOf(to)) return { obstacle: 'OTHER_LANGUAGE', runs: [] };
  const [before, after] = [tokensOf(from.exact), tokensOf(to.exact)];
  const parts = diffArrays(before, after, { comparator: saysTheSame });
  const runs: DriftRun[] = [];
  let [left, right] = [0, 0];
  const at = { from: 0, to: 0 };
  const put = (kind: 'SAME' | 'CHANGED', taken: number, given: number): void => {
    const run = {
      from: before.slice(left, left + taken).join(''),
      to: after.slice(right, right + given).join(''),
    };
    left += taken;
    right += given;
    const declared =
      kind === 'SAME' ? [] : [...editsIn(from, run.from, at.from), ...editsIn(to, run.to, at.to)];
    at.from += run.from.length;
    at.to += run.to.length;
    runs.push({ kind: kindOf(kind, run), ...run, editIds: declared.map(({ id }) => id) });
  };
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (!part) continue;
    if (!part.added && !part.removed) {
      put('SAME', part.count, part.count);
      continue;
    }
    // A removal and the addition in its place are one change.
    const next = parts[index + 1];
    const both = next !== undefined && next.added !== part.added && (next.added || next.removed);
    const removed = (part.removed ? part.count : 0) + (both && next.removed ? next.count : 0);
    const added = (part.added ? part.count : 0) + (both && next.added ? next.count : 0);
    put('CHANGED', removed, added);
    if (both) index += 1;
  }
  return { obstacle: null, runs: withCuts(runs, from, to) };
}

function kindOf(kind: 'SAME' | 'CHANGED', { from, to }: { from: string; to: string }): DriftRun['kind'] {
  if (kind === 'SAME') return 'SAME';
  return from === '' ? 'ADDED' : to === '' ? 'REMOVED' : 'CHANGED';
}

/** A cut at an end leaves no mark in the text: the side that declares one has declared what the other has more. */
function withCuts(runs: readonly DriftRun[], from: Printing, to: Printing): DriftRun[] {
  const cuts = (side: Printing): string[] =>
    side.edits.flatMap(({ id, kind }) => (kind === 'TRUNCATION' || kind === 'ELLIPSIS' ? [id] : []));
  return runs.map((run, index) => {
    const atAnEnd = index === 0 || index === runs.length - 1;
    if (run.editIds.length > 0 || !atAnEnd) return run;
    if (run.kind === 'REMOVED') return { ...run, editIds: cuts(to) };
    return run.kind === 'ADDED' ? { ...run, editIds: cuts(from) } : run;
  });
}

function editsIn(side: Printing, text: string, start: number): DeclaredEdit[] {
  if (text === '') return [];
  const end = start + text.length;
  return side.edits.filter((edit) =>
    edit.start !== null && edit.end !== null
      ? edit.start < end && edit.end > start
      : edit.text !== null &&
        edit.text !== '' &&
        (text.includes(edit.text) || edit.text.includes(text.trim())),
  );
}

/** Words, white space and marks: put together again they are the text. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function saysTheSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [fold(a).text, fold(b).text];
  if (one !== '' || other !== '') return wordsAgree(one, other);
  // Marks and spaces: of one kind, however they are drawn.
  return plain(a) === plain(b);
}

function plain(mark: string): string {
  return mark
    .replace(/\s+/g, ' ')
    .replace(/[‘’‚‛′']/g, "'")
    .replace(/[“”„‟″«»"]/g, '"')
    .replace(/[‐‑‒–—―-]/g, '-');
}

function languageOf({ language }: Printing): string {
  return language.split('-')[0] ?? language;
}
