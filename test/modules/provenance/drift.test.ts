import { describe, expect, it } from 'vitest';
import { type DeclaredEdit, driftBetween } from '../../../src/modules/provenance/drift.ts';

const printing = (exact: string, edits: Partial<DeclaredEdit>[] = [], language = 'en') => ({
  exact,
  language,
  edits: edits.map((edit, at) => ({
    id: `e${String(at)}`,
    kind: 'BRACKET',
    text: null,
    start: null,
    end: null,
    ...edit,
  })),
});

const ORIGINAL = "In season 2, she's going to be more of a part of the fabric of the world, I hope.";

describe('Q13: how did the wording change between copies?', () => {
  it('a declared bracket is a change that somebody owned up to', () => {
    const { runs } = driftBetween(
      printing("she's going to be"),
      printing("[Emily's] going to be", [{ text: "[Emily's]", start: 0, end: 9 }]),
    );
    expect(runs).toEqual([
      { kind: 'CHANGED', from: "she's", to: "[Emily's]", editIds: ['e0'] },
      { kind: 'SAME', from: ' going to be', to: ' going to be', editIds: [] },
    ]);
  });

  it('a word that is gone without a mark is undeclared', () => {
    const { runs } = driftBetween(printing('a very large part'), printing('a large part'));
    expect(runs.filter(({ kind }) => kind !== 'SAME')).toEqual([
      { kind: 'REMOVED', from: 'very ', to: '', editIds: [] },
    ]);
  });

  it('marks that are only drawn in another way are no change', () => {
    expect(driftBetween(printing("She's “there” - now"), printing('She’s "there" – now')).runs).toEqual([
      { kind: 'SAME', from: "She's “there” - now", to: 'She’s "there" – now', editIds: [] },
    ]);
  });

  it('what is cut at an end is declared by the side that declares a cut', () => {
    const { runs } = driftBetween(
      printing('a part of it, I hope'),
      printing('a part of it', [{ kind: 'TRUNCATION' }]),
    );
    expect(runs.at(-1)).toEqual({ kind: 'REMOVED', from: ', I hope', to: '', editIds: ['e0'] });
  });

  it('between languages there is no such comparison', () => {
    expect(driftBetween(printing('her feet'), printing('les pieds', [], 'fr'))).toEqual({
      obstacle: 'OTHER_LANGUAGE',
      runs: [],
    });
    expect(driftBetween(printing('her feet'), printing('her feet', [], 'en-GB')).obstacle).toBeNull();
  });

  it.each([
    [ORIGINAL, ORIGINAL],
    [ORIGINAL, ''],
    ['', ORIGINAL],
    [ORIGINAL, 'Something else — entirely! “Really”.'],
    [ORIGINAL, ORIGINAL.replaceAll(' ', '  ')],
    ['a b c d e f', 'f e d c b a'],
    ['日本語 のテキスト 😀', '日本語 テキスト 😀!'],
  ])('put together, the runs of a side are its words, byte for byte: %j and %j', (from, to) => {
    const { runs } = driftBetween(printing(from), printing(to));
    expect(runs.map((run) => run.from).join('')).toBe(from);
    expect(runs.map((run) => run.to).join('')).toBe(to);
  });
});
