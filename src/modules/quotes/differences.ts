import type { EditKind } from '../../graphql/generated/schema.ts';
import { type DriftRun, type Printing, driftBetween } from '../provenance/drift.ts';
import { findFolded, fold, wordsAgree } from './folding.ts';

/** What two printings of one utterance print differently. `a`, `b`: as each has it, empty where it has nothing. */
export interface Difference {
  readonly kind: EditKind;
  readonly a: string;
  readonly b: string;
}

/** The differences that neither printing declares, in the order of the text: edits to be, once it is known which printing came first. */
export function differencesOf(a: Printing, b: Printing): Difference[] {
  if (a.exact.length < b.exact.length) return differencesOf(b, a).map(turned);
  const [place] = findFolded(fold(a.exact), fold(b.exact));
  // Between brackets and dots the words have no one place: token by token, from end to end.
  if (!place) return differencesBetween(a, b);
  const cut = (text: string): Difference[] =>
    hasWords(text) && !b.edits.some(({ kind }) => kind === 'TRUNCATION')
      ? [{ kind: 'TRUNCATION', a: text.trim(), b: '' }]
      : [];
  const [before, after] = [a.exact.slice(0, place.start), a.exact.slice(place.end)];
  const shared = {
    ...a,
    exact: a.exact.slice(hasWords(before) ? place.start : 0, hasWords(after) ? place.end : a.exact.length),
    edits: a.edits.map((edit) => ({ ...edit, start: null, end: null })),
  };
  return [...cut(before), ...differencesBetween(shared, b), ...cut(after)];
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function turned({ kind, a, b }: Difference): Difference {
  return { kind, a: b, b: a };
}

function differencesBetween(a: Printing, b: Printing): Difference[] {
  const { runs } = driftBetween(a, b);
  return runs.flatMap((run, at): Difference[] => {
    if (run.kind === 'SAME' || run.editIds.length > 0) return [];
    return [{ kind: kindOf(run, at === 0 || at === runs.length - 1), a: run.from.trim(), b: run.to.trim() }];
  });
}

function kindOf({ from, to }: DriftRun, atAnEnd: boolean): EditKind {
  const [before, after] = [fold(from).text, fold(to).text];
  if (wordsAgree(before, after)) return (before + after).includes('*') ? 'MASKING' : 'PUNCTUATION';
  if ((from + to).includes('[')) return 'BRACKET';
  if (before === '' && after === '') return /…|\.{3}/.test(from + to) ? 'ELLIPSIS' : 'PUNCTUATION';
  return atAnEnd ? 'TRUNCATION' : 'ELLIPSIS';
}
