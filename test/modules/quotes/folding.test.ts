import { describe, expect, it } from 'vitest';
import {
  findFolded,
  fold,
  insideWord,
  originalSpan,
  wordsAgree,
} from '../../../src/modules/quotes/folding.ts';
import { chance } from './chance.ts';

const folded = (text: string) => fold(text).text;

describe('folding forgives what outlets change without changing the words', () => {
  it.each([
    ['quotation marks and apostrophes', "'Okay, write that down. That's", '«Okay, write that down. That’s»'],
    ['dashes and hyphens', 'she didn’t – not once', "she didn't - not once"],
    ['white space, also the unbreakable', 'season\u00a0 two\n\nnow', 'season two now'],
    ['case', 'EMILY in Paris', 'Emily In PARIS'],
    ['accents, in one character or two', 'd’emblée', "d'emble\u0301e"],
    ['full stop for comma', 'a resident of the city.', 'a resident of the city,'],
    ['brackets around what stays', 'as it seems to [Emily] and', 'as it seems to Emily and'],
    ['an ending on a bracket', "Scott [Frank]'s like", "Scott Frank's like"],
    ['dots', 'disappointing anyone…I feel', 'disappointing anyone... I feel'],
    ['ordinals', 'a 2nd season', 'a second season'],
    ['number words', 'in season 2', 'in season two'],
    ['soft hyphens', 'sur\u00adface', 'surface'],
    ['ligatures', 'the ﬁnal season', 'the final season'],
  ])('%s', (_, a, b) => {
    expect(folded(a)).toBe(folded(b));
  });

  it('keeps words apart that differ', () => {
    expect(folded('explore')).not.toBe(folded('explored'));
    expect(folded('season two')).not.toBe(folded('second season'));
    expect(folded('Deux is better than un')).not.toBe(folded('Deux is always better than un'));
  });

  it('leaves nothing of what has no words', () => {
    expect(folded(' […] — “”')).toBe('');
    expect(folded('')).toBe('');
  });
});

describe('masked letters', () => {
  it.each([
    ['s***', 'shit', true],
    ['what the f*ck', 'What the fuck?', true],
    ['s***', 's**t', true],
    ['s***', 'season', false],
    ['s***', 'ship shape', false],
    ['', '', false],
  ])('%s and %s', (a, b, agree) => {
    expect(wordsAgree(folded(a), folded(b))).toBe(agree);
  });

  it('are no footnote and no emphasis', () => {
    expect(folded('*Spoilers for Emily in Paris ahead.*')).toBe('spoilers for emily in paris ahead');
    expect(folded('Paris* and **bold** words')).toBe('paris and bold words');
  });
});

describe('a folded match has its place in the original', () => {
  it('covers the original of the words', () => {
    const text = 'He said: « L’été prochain, saison deux. »';
    const [span] = findFolded(fold(text), fold("l'ete prochain"));
    expect(text.slice(span?.start, span?.end)).toBe('L’été prochain');
  });

  it('takes in an accent written as a character of its own', () => {
    const text = 'un cafe\u0301 noir';
    const [span] = findFolded(fold(text), fold('café'));
    expect(text.slice(span?.start, span?.end)).toBe('cafe\u0301');
  });

  it('finds whole words only, but any character where words have no spaces', () => {
    expect(findFolded(fold('unexplored, explore, Explore!'), fold('explore'))).toHaveLength(2);
    expect(findFolded(fold('エミリー、第二季が見たい'), fold('第二季'))).toEqual([{ start: 5, end: 8 }]);
    expect(insideWord('explored', 7)).toBe(true);
    expect(insideWord('explore"', 7)).toBe(false);
    expect(insideWord('第二季', 1)).toBe(false);
  });

  it('every word of any text folds to itself again from the span it came from', () => {
    const pieces = [
      'Emily',
      'season',
      'two',
      '2nd',
      's***',
      "she's",
      'é',
      'e\u0301',
      'ﬁn',
      '第',
      '[a',
      'new]',
      '…',
      '“',
      '”',
      '–',
      '\u00a0',
      ' ',
      '\n',
      '😀',
      '\ud800',
      '½',
      'ß',
      '*',
      '*',
    ];
    const { pick, below } = chance(7);
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: below(30) }, () => pick(pieces)).join(' '.repeat(below(2)));
      const all = fold(text);
      expect(all.starts).toHaveLength(all.text.length);
      expect(all.ends).toHaveLength(all.text.length);
      let from = 0;
      let before = 0;
      for (const word of all.text === '' ? [] : all.text.split(' ')) {
        const { start, end } = originalSpan(all, from, from + word.length);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        if (!word.includes('*')) expect(fold(text.slice(start, end)).text).toBe(word);
        before = end;
        from += word.length + 1;
      }
    }
  });
});
