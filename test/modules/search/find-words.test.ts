import { describe, expect, it } from 'vitest';
import { bestFirst, matchOf } from '../../../src/modules/search/find-words.ts';

const TEXT = 'I would love nothing more than to be able to go back to Paris and do [a new season].';
const found = (words: string, text = TEXT, around = {}) => matchOf({ text }, { words, ...around });

describe('Q21: find the quote with these words', () => {
  it.each([
    ['the whole', TEXT, 'EXACT'],
    ['a fragment of four words', 'be able to go', 'EXACT'],
    ['without the bracket', 'to Paris and do a new season', 'FOLDED'],
    ['in capitals and with other spaces', 'GO  BACK to\u00a0Paris', 'FOLDED'],
    ['cut', 'I would love [...] to go back to Paris', 'FOLDED'],
    ['cut with dots', 'nothing more … back to Paris', 'FOLDED'],
  ])('%s', (_, words, matchedAs) => {
    expect(found(words)).toMatchObject({ matchedAs, slip: null });
  });

  it('curly and straight marks are the same', () => {
    const text = 'She’ll have her feet on the ground — a little more.';
    expect(found("She'll have her feet on the ground - a little", text)).toMatchObject({
      matchedAs: 'FOLDED',
    });
  });

  it('one slip in four words is forgiven, and named', () => {
    expect(found('nothing more then to be able')).toMatchObject({ matchedAs: 'FOLDED', slip: 'than' });
    expect(found('I wuold love nothing more')).toMatchObject({ matchedAs: 'FOLDED', slip: 'would' });
  });

  it('a slip in three words is another sentence', () => {
    expect(found('wuold love nothing')?.matchedAs ?? 'ORPHANED').toBe('ORPHANED');
  });

  it('a lookalike is never a match', () => {
    expect(found('Deux is better than un', 'Deux is always better than un')).toMatchObject({
      matchedAs: 'ORPHANED',
      found: null,
    });
  });

  it('half a word is no word', () => {
    expect(found('ore than to be', TEXT)?.matchedAs).not.toBe('EXACT');
  });

  it('words that have little in common are nothing', () => {
    expect(found('the platform has said nothing at all')).toBeNull();
    expect(found('…')).toBeNull();
  });

  it('where what stood around them is known and disagrees, they are MOVED', () => {
    expect(found('go back to Paris', TEXT, { prefix: 'able to' })).toMatchObject({ matchedAs: 'EXACT' });
    expect(found('go back to Paris', TEXT, { prefix: 'we never' })).toMatchObject({ matchedAs: 'MOVED' });
  });

  it('what is most of a quote goes before what is a part of one, and a match before none', () => {
    const part = found('go back to Paris')!;
    const whole = found(TEXT)!;
    const none = found('Deux is better than un', 'Deux is always better than un')!;
    expect([none, part, whole].sort(bestFirst)).toEqual([whole, part, none]);
  });
});
