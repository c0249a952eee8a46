import { describe, expect, it } from 'vitest';
import { allOf, anyOf, foldedWords, plainWords } from '../../../src/modules/search/lucene.ts';

describe('words that somebody types become a query', () => {
  it('of any of them, or of all', () => {
    expect(anyOf(['we', 'will'], 5)).toBe('we will');
    expect(allOf(['we', 'will'], 5)).toBe('+we +will');
  });

  it('that forgives a slip in longer words, and two in very long ones', () => {
    expect(anyOf(['season'], 5)).toBe('(season^2 OR season~1)');
    expect(allOf(['announcement'], 5)).toBe('+(announcement^2 OR announcement~2)');
  });

  it('in which nothing that they type is a command', () => {
    expect(anyOf(['s***', 'a:b', '(x)', 'OR', 'NOT'], 9)).toBe('s\\*\\*\\* a\\:b \\(x\\) or not');
    for (const syntax of '+-!(){}[]^"~*?:\\/|&<>=') expect(anyOf([syntax], 5)).toBe(`\\${syntax}`);
  });

  it('that does not grow without end', () => {
    expect(anyOf(new Array<string>(500).fill('we'), 5)?.split(' ')).toHaveLength(40);
  });

  it('and nothing where there is no word', () => {
    expect(anyOf(foldedWords(' … “”'), 5)).toBeNull();
    expect(allOf(plainWords('?!'), 5)).toBeNull();
  });
});

describe('each index is asked for the words as it holds them', () => {
  it('quotes as folded, with every word of theirs', () => {
    expect(foldedWords('There’s a second Season, she’s in')).toEqual([
      'theres',
      'a',
      '2nd',
      'season',
      'shes',
      'in',
    ]);
  });

  it('names and titles as written, without the commonest words', () => {
    expect(plainWords('Emily in Paris: will there be a Season Two?')).toEqual([
      'emily',
      'paris',
      'season',
      'two',
    ]);
    expect(plainWords('The Queen’s Gambit, Leroy-Beaulieu')).toEqual([
      "queen's",
      'gambit',
      'leroy',
      'beaulieu',
    ]);
  });

  it('by the commonest words where there are no others', () => {
    expect(plainWords('To be or not to be')).toEqual(['to', 'be', 'or', 'not', 'to', 'be']);
  });
});
