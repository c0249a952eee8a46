import { describe, expect, it } from 'vitest';
import { wording, type EditKind, type WordingEdit } from '../../../src/modules/quotes/wording.ts';
import { chance } from './chance.ts';

const edit = (kind: EditKind, text: string | null, place?: [number, number]): WordingEdit => ({
  id: kind.toLowerCase(),
  kind,
  text,
  ...(place ? { start: place[0], end: place[1] } : {}),
});
const runs = (exact: string, ...edits: WordingEdit[]) =>
  wording({ exact, form: 'DIRECT', edits }).map(({ kind, text, editId }) => [kind, text, editId]);

describe('Q14: which words are the speaker’s, which are brackets or cuts', () => {
  it('a declared bracket is put in', () => {
    expect(runs('go back to Paris and do [a new season].', edit('BRACKET', '[a new season]'))).toEqual([
      ['SPOKEN', 'go back to Paris and do ', null],
      ['INSERTED', '[a new season]', 'bracket'],
      ['SPOKEN', '.', null],
    ]);
  });

  it('an author’s parentheses, and brackets that nobody declared, are no insertions', () => {
    const exact = 'hunky French chef (and her neighbour), [Gabriel]';
    expect(runs(exact)).toEqual([['SPOKEN', exact, null]]);
  });

  it('two brackets of the same words are two edits, in order', () => {
    const brackets = [1, 2].map((n) => ({ ...edit('BRACKET', '[Emily]'), id: `b${String(n)}` }));
    expect(
      runs('as it seems to [Emily] and [Emily] knows', ...brackets).filter(([kind]) => kind === 'INSERTED'),
    ).toEqual([
      ['INSERTED', '[Emily]', 'b1'],
      ['INSERTED', '[Emily]', 'b2'],
    ]);
  });

  it('dots are a cut where declared', () => {
    expect(runs('anyone…I feel', edit('ELLIPSIS', '…'))).toEqual([
      ['SPOKEN', 'anyone', null],
      ['CUT', '…', 'ellipsis'],
      ['SPOKEN', 'I feel', null],
    ]);
  });

  it('[sic] is put in; the words that it flags are the speaker’s', () => {
    expect(runs('a break a sort [sic] it', edit('SIC', '[sic]'))[1]).toEqual(['INSERTED', '[sic]', 'sic']);
    expect(runs('a break a sort his life out', edit('SIC', 'a break a sort'))).toEqual([
      ['SPOKEN', 'a break a sort his life out', null],
    ]);
  });

  it('punctuation and starred letters are changed where they have a place', () => {
    expect(runs('of the city. She', edit('PUNCTUATION', '.', [11, 12]))[1]).toEqual([
      'CHANGED',
      '.',
      'punctuation',
    ]);
    expect(runs('no s***, Sherlock', edit('MASKING', 's***'))[1]).toEqual(['CHANGED', 's***', 'masking']);
    expect(runs('So. Many. Stops.', edit('PUNCTUATION', '.'))).toEqual([
      ['SPOKEN', 'So. Many. Stops.', null],
    ]);
  });

  it('a cut at an end or between pieces has no run unless it is placed', () => {
    expect(runs('going to be', edit('TRUNCATION', null), edit('SPLIT', 'Star tells OprahMag.com'))).toEqual([
      ['SPOKEN', 'going to be', null],
    ]);
    expect(runs('please don’t..', edit('TRUNCATION', '..', [12, 14]))[1]).toEqual([
      'CUT',
      '..',
      'truncation',
    ]);
    expect(runs('She has managed', edit('TRUNCATION', 'She has'))).toEqual([
      ['SPOKEN', 'She has managed', null],
    ]);
    expect(runs('the city," he said. "She\'ll', edit('SPLIT', '," he said. "'))[1]).toEqual([
      'INSERTED',
      '," he said. "',
      'split',
    ]);
  });

  it('no word of a translation is the speaker’s; a bracket within it stays one', () => {
    const exact = 'Nous espérons (…) pour [Emily]';
    expect(runs(exact, edit('TRANSLATION', 'whole'))).toEqual([['CHANGED', exact, 'translation']]);
    expect(runs(exact, edit('TRANSLATION', null))).toEqual([['CHANGED', exact, 'translation']]);
    const kinds = runs(
      exact,
      edit('TRANSLATION', 'whole'),
      edit('ELLIPSIS', '(…)'),
      edit('BRACKET', '[Emily]'),
    ).map(([kind]) => kind);
    expect(kinds).toEqual(['CHANGED', 'CUT', 'CHANGED', 'INSERTED']);
  });

  it('a translation of some words leaves the others alone', () => {
    expect(runs('Deux is better than one', edit('TRANSLATION', 'one'))[1]).toEqual([
      'CHANGED',
      'one',
      'translation',
    ]);
  });

  it('a paraphrase is the article’s own words', () => {
    const exact = 'his team are already making plans';
    expect(wording({ exact, form: 'PARAPHRASE', edits: [edit('BRACKET', 'team')] })).toEqual([
      { kind: 'PARAPHRASED', text: exact, editId: null },
    ]);
  });

  it('an edit that is not there, or whose place is outside, marks nothing', () => {
    expect(
      runs(
        'explore',
        edit('BRACKET', '[Paris]'),
        edit('PUNCTUATION', 'e', [5, 9]),
        edit('MASKING', 'x', [3, 3]),
      ),
    ).toEqual([['SPOKEN', 'explore', null]]);
  });

  it('whatever the edits, the runs put together are the words', () => {
    const kinds: EditKind[] = [
      'BRACKET',
      'ELLIPSIS',
      'SIC',
      'TRUNCATION',
      'SPLIT',
      'PUNCTUATION',
      'MASKING',
      'TRANSLATION',
    ];
    const { pick, below } = chance(3);
    for (let round = 0; round < 500; round++) {
      const exact = Array.from({ length: below(12) }, () =>
        pick(['Paris', ' ', '[a]', '…', 's***', '😀', '.']),
      ).join('');
      const edits = Array.from({ length: below(6) }, (_, n): WordingEdit => {
        const place = below(2) ? { start: below(20) - 2, end: below(20) } : {};
        return {
          id: String(n),
          kind: pick(kinds),
          text: pick([null, '', '[a]', '…', '.', 'whole']),
          ...place,
        };
      });
      const result = wording({ exact, form: pick(['DIRECT', 'PARTIAL', 'PARAPHRASE']), edits });
      expect(result.map((run) => run.text).join('')).toBe(exact);
      expect(result.every((run) => run.text !== '')).toBe(true);
    }
  });
});
