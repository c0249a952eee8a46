import { diffArrays } from 'diff';
import { findFolded, fold, wordsOf } from '../quotes/folding.ts';
import { type ComparedUnit, unitsOf } from './compared-units.ts';
import type { WordingEdit } from '../quotes/wording.ts';

/** A change that an appearance declares. `start`, `end`: UTF-16 code units within `exact`; null where it has no place of its own. */
export type DeclaredEdit = WordingEdit;

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

/** What stands in one place of the two printings. */
interface Passage {
  readonly stayed: boolean;
  readonly from: readonly ComparedUnit[];
  readonly to: readonly ComparedUnit[];
}

/**
 * What became of the words between two printings, word by word. How quotation marks and dashes are drawn, white space and case count as the same; "2nd" for
 * "second" and "s***" are changes. Between two languages there is no such comparison: every word would differ, and the translation would not be the
 * worse for it.
 */
export function driftBetween(from: Printing, to: Printing): Drift {
  if (languageOf(from) !== languageOf(to)) return { obstacle: 'OTHER_LANGUAGE', runs: [] };
  const passages = passagesOf(unitsOf(from), unitsOf(to));
  const runs = passages.flatMap((passage, at) => {
    if (passage.stayed) return [runOf(passage, [])];
    return declaredRuns(passage) ?? [runOf(passage, withoutPlace(passage, at, passages.length, from, to))];
  });
  return { obstacle: null, runs };
}

/** What stayed and what did not, in turns: a removal and the addition in its place are one passage. */
function passagesOf(from: readonly ComparedUnit[], to: readonly ComparedUnit[]): Passage[] {
  const passages: Passage[] = [];
  const at = { from: 0, to: 0 };
  for (const part of diffArrays([...from], [...to], { comparator: (a, b) => a.key === b.key })) {
    const stayed = !part.added && !part.removed;
    const taken = from.slice(at.from, (at.from += part.added ? 0 : part.count));
    const given = to.slice(at.to, (at.to += part.removed ? 0 : part.count));
    const last = passages.at(-1);
    if (last?.stayed === stayed)
      passages[passages.length - 1] = {
        stayed,
        from: [...last.from, ...taken],
        to: [...last.to, ...given],
      };
    else passages.push({ stayed, from: taken, to: given });
  }
  return passages;
}

/**
 * Runs of a passage that edits declare; null where none does. Of words beside an edit nobody said anything: they stand by themselves where they are few, and
 * where they are many, the edit is no more than a part of another sentence.
 */
function declaredRuns(passage: Passage): DriftRun[] | null {
  const { from, to } = passage;
  const ids = [...new Set([...from, ...to].flatMap(({ edits }) => edits.map(({ id }) => id)))];
  if (isDeclared(from, to) || isDeclared(to, from)) return [runOf(passage, ids)];
  if (from.length === 0 || to.length === 0) return null;
  const side = to.some(isEdited) ? 'to' : from.some(isEdited) ? 'from' : null;
  if (side === null) return null;
  const [before, edited, after] = aroundEdits(passage[side]);
  const beyond = [...before, ...after];
  if (beyond.length === 0 || wordsIn(beyond) > wordsIn(edited)) return null;
  const beside = { stayed: false, from: [], to: [] };
  return [
    runOf({ ...beside, [side]: before }, []),
    runOf({ ...passage, [side]: edited }, ids),
    runOf({ ...beside, [side]: after }, []),
  ].filter((run) => run.from !== '' || run.to !== '');
}

/** Whether edits account for a whole side: for all of its words, or where it has none, for all of its marks. A comma accounts for no words left out. */
function isDeclared(units: readonly ComparedUnit[], others: readonly ComparedUnit[]): boolean {
  const words = units.filter(({ text }) => hasWord(text));
  if (words.length > 0) return words.every(isEdited);
  const wordsLeftOut = hasWord(textOf(others));
  const accounts = ({ edits }: ComparedUnit) =>
    edits.some(({ kind }) => kind !== 'PUNCTUATION' || !wordsLeftOut);
  return units.length > 0 && units.every(accounts);
}

function aroundEdits(units: readonly ComparedUnit[]) {
  const [first, last] = [units.findIndex(isEdited), units.findLastIndex(isEdited)];
  return [units.slice(0, first), units.slice(first, last + 1), units.slice(last + 1)] as const;
}

function isEdited({ edits }: ComparedUnit): boolean {
  return edits.length > 0;
}

function wordsIn(units: readonly ComparedUnit[]): number {
  return units.reduce((sum, { text }) => sum + wordsOf(fold(text).text).length, 0);
}

/**
 * Edits that left nothing in the text, and so have no place in it. A cut at an end declares what the other side has more there. A note ("fed (for feel)")
 * declares the words that it names.
 */
function withoutPlace(passage: Passage, at: number, count: number, from: Printing, to: Printing): string[] {
  const [removed, added] = [textOf(passage.from), textOf(passage.to)];
  const atAnEnd = at === 0 || at === count - 1;
  const declaredBy = (side: Printing, own: string, other: string): string[] =>
    side.edits
      .filter(({ kind, text }) => {
        if (kind === 'TRUNCATION') return atAnEnd && !hasWord(own) && hasWord(other);
        if (kind === 'TRANSLATION' || text === null || side.exact.includes(text)) return false;
        return [own, other].some((words) => findFolded(fold(text), fold(words)).length > 0);
      })
      .map(({ id }) => id);
  return [...declaredBy(from, removed, added), ...declaredBy(to, added, removed)];
}

function runOf(passage: Passage, editIds: readonly string[]): DriftRun {
  const [from, to] = [textOf(passage.from), textOf(passage.to)];
  const changed = from === '' ? 'ADDED' : to === '' ? 'REMOVED' : 'CHANGED';
  return { kind: passage.stayed ? 'SAME' : changed, from, to, editIds };
}

function textOf(units: readonly ComparedUnit[]): string {
  return units.map(({ text }) => text).join('');
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function languageOf({ language }: Printing): string {
  return language.split('-')[0] ?? language;
}
