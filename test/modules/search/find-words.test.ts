import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/load.ts';
import { fold, wordsOf } from '../../../src/modules/quotes/folding.ts';
import { bestFirst, matchOf, type Sought } from '../../../src/modules/search/find-words.ts';
import { chance } from '../quotes/chance.ts';

const Q1 = 'I would love nothing more than to be able to go back to Paris and do [a new season].';
const Q9 =
  'Nothing is sort of exactly as it seems to [Emily] and I think a lot of her ideas about life are constantly tested.';

const match = (text: string, words: string) => matchOf({ text }, { words });
const as = (text: string, words: string) => {
  const found = match(text, words);
  return found && [found.matchedAs, found.found, found.slip];
};

describe('Q21: where do these words stand', () => {
  it('finds them character for character', () => {
    expect(as(Q1, 'go back to Paris')).toEqual(['EXACT', 'go back to Paris', null]);
    expect(as(Q1, 'explore')).toBeNull();
  });

  it('finds a word behind one that begins with it', () => {
    expect(as('we were overs, but it is over now', 'over')).toEqual(['EXACT', 'over', null]);
    expect(as('explored', 'explore')).toBeNull();
  });

  it.each([
    ['other quotation marks', "we were like, 'Okay. That's", 'we were like, ‘Okay. That’s'],
    ['other dashes', 'And — of course — we will', 'And - of course - we will'],
    ['other case', 'go back to Paris', 'GO BACK TO paris'],
    ['other spaces', 'go back to Paris', 'go  back\nto\u00a0Paris'],
    ['other punctuation', 'of the city. She will', 'of the city, she will'],
    ['a bracket taken for the speaker’s word', 'it seems to [Emily] and I', 'it seems to Emily and I'],
    ['a number in words', 'for a 2nd season', 'for a second season'],
    ['starred letters', 'and it f*cking hurts', 'and it fucking hurts'],
  ])('finds them with %s', (_, printed, words) => {
    expect(as(printed, words)).toEqual(['FOLDED', printed, null]);
  });

  it('finds what was said where the outlet put a bracket or cut', () => {
    expect(as(Q9, 'exactly as it seems to her and I think')).toEqual(['FOLDED', Q9, null]);
    expect(as('I love Paris […] and I will always love it', 'I love Paris, really, and I will')?.[0]).toBe(
      'FOLDED',
    );
    // A gap lets anything through: of what was looked for, most must stand.
    expect(as('I love Paris […]', 'I love Paris, but what I mean is another show')).toBeNull();
  });

  it('finds the pieces between the cuts of whoever quotes it, in order', () => {
    expect(as(Q1, 'I would love … to go back … to Paris')).toEqual([
      'FOLDED',
      'I would love nothing more than to be able to go back to Paris',
      null,
    ]);
    expect(as(Q1, 'back to Paris [...] I would love')?.[0]).not.toBe('FOLDED');
    expect(as(Q1, 'I ... Paris')).toBeNull();
  });

  it('finds nothing for nothing', () => {
    expect(as(Q1, ' … “”')).toBeNull();
    expect(as('', 'go back to Paris')).toBeNull();
  });
});

describe('Q21: one slip is forgiven, and shown', () => {
  it.each([
    ['a letter in a longer word', 'to be able to go bakc to Paris', 'back'],
    ['two letters swapped', 'I would lvoe nothing more', 'love'],
    ['a letter missing', 'I would love nothin more', 'nothing'],
  ])('%s', (_, words, slip) => {
    expect(as(Q1, words)).toEqual(['FOLDED', expect.any(String), slip]);
  });

  it('shows the words as they are printed', () => {
    expect(as(Q1, 'I would love nothng more')).toEqual(['FOLDED', 'I would love nothing more', 'nothing']);
    expect(as('He definitely will be back', 'he definetly will be')?.[2]).toBe('definitely');
  });

  it.each([
    ['too few words', 'love nothng more', 'I would love nothing more than that'],
    ['two slips', 'I woud love nothng more', 'I would love nothing more'],
    ['a short word', 'we will ever come back', 'we will never come back'],
    ['another short word', 'I wont to do it again', 'I want to do it again'],
    ['the opposite', 'it is possible to say now', 'it is impossible to say now'],
    ['another word', 'I hoped for a second season', 'I asked for a second season'],
  ])('not for %s', (_, words, printed) => {
    expect(['ORPHANED', undefined]).toContain(match(printed, words)?.matchedAs);
    expect(match(printed, words)?.found ?? null).toBeNull();
  });
});

describe('Q21: a lookalike is never a match', () => {
  it.each([
    ['Deux is better than un', 'Deux is always better than un'],
    ['Deux is always better than un', 'Deux is better than un'],
    ['a second season would be great fun', 'a third season would be great fun'],
    ['we will not come back for more', 'we will come back for more'],
  ])('"%s" is not "%s"', (words, printed) => {
    expect(as(printed, words)).toEqual(['ORPHANED', null, null]);
  });
});

describe('Q21: what stood around the words', () => {
  const text = 'Does Emily go abroad?';
  const around = { text, prefix: 'experiences where we were like, ', suffix: ' That would be so much fun.' };
  const matchedAs = (sought: Omit<Sought, 'words'>) =>
    matchOf(around, { words: 'Does Emily go abroad?', ...sought })?.matchedAs;

  it('one side that agrees is enough', () => {
    expect(matchedAs({ prefix: 'where we were like' })).toBe('EXACT');
    expect(matchedAs({ prefix: 'he wondered', suffix: 'That would be so' })).toBe('EXACT');
    expect(matchedAs({ prefix: '', suffix: null })).toBe('EXACT');
  });

  it('where both are others, the words are elsewhere than they are remembered', () => {
    expect(matchedAs({ prefix: 'he wondered' })).toBe('MOVED');
    expect(matchedAs({ prefix: 'he wondered', suffix: 'said the producer' })).toBe('MOVED');
  });

  it('within a longer quote, its own words are around them', () => {
    const found = matchOf({ text: Q1 }, { words: 'go back to Paris', prefix: 'to be able to' });
    expect(found?.matchedAs).toBe('EXACT');
  });
});

describe('Q21: the right quote stands first', () => {
  const ranked = (words: string, texts: readonly string[]) =>
    texts
      .flatMap((text) => {
        const found = match(text, words);
        return found ? [{ text, found }] : [];
      })
      .sort((a, b) => bestFirst(a.found, b.found));

  it('the whole before a part, and both before what is only similar', () => {
    const [whole, part, similar] = [
      'There will be a second season',
      'There will be a second season, and a third',
      'There will never be a second season',
    ] as const;
    const found = ranked(whole, [similar, part, whole]);
    expect(found.map(({ text }) => text)).toEqual([whole, part, similar]);
  });

  it('words without a slip before words with one', () => {
    const [as, slipped] = ['I hope that we woud be back, and so on', 'I hope that we would be back'] as const;
    expect(ranked('I hope that we woud be back', [slipped, as]).map(({ text }) => text)).toEqual([
      as,
      slipped,
    ]);
  });

  it('the words in a row before words across a cut', () => {
    const [row, cut] = ['I love Paris and its people', 'I love … and its people'] as const;
    expect(ranked(row, [cut, row]).map(({ text }) => text)).toEqual([row, cut]);
  });
});

describe('Q21: any quote on record is found first by itself', async () => {
  const { dataset } = await loadDataset('seed');
  const printings = (dataset?.articles ?? []).flatMap(({ value }) => value.appearances);
  const texts = [...new Set(printings.map(({ exact }) => exact))];
  const { below, pick } = chance(2020);

  /** Enough to meet every kind of printing, and few enough to look for each among all. */
  const some = texts.filter((_, at) => at % 30 === 0);

  /** The best match, and all others as good. */
  const foundFirst = (words: string) => {
    const found = texts.flatMap((text) => {
      const each = match(text, words);
      return each ? [{ text, each }] : [];
    });
    found.sort((a, b) => bestFirst(a.each, b.each));
    const [first] = found;
    return found.filter(({ each }) => first && bestFirst(first.each, each) === 0);
  };
  const swap = (pairs: readonly string[]) => (text: string) =>
    text.replace(/./gsu, (mark) => {
      const pair = pairs.find((each) => each.includes(mark));
      return pair ? pair.replace(mark, '').charAt(0) : mark;
    });

  it('has enough of them to tell', () => {
    expect(texts.length).toBeGreaterThan(100);
  });

  it.each([
    ['as it is', (text: string) => text],
    ['with curly quotation marks straight, and the other way round', swap(["'’", '"”', '‘’'])],
    ['with other dashes', swap(['—–', '-‐'])],
    ['with spaces doubled', (text: string) => text.replaceAll(' ', '  ')],
    ['without its brackets', (text: string) => text.replace(/[[\]]/gu, '')],
    ['in capitals', (text: string) => text.toUpperCase()],
  ])('%s', (_, change) => {
    for (const text of some) {
      const [first, ...others] = foundFirst(change(text));
      expect(['EXACT', 'FOLDED']).toContain(first?.each.matchedAs);
      expect([first, ...others].map((each) => each?.text)).toContain(text);
      // Others as good are the same words to whoever looks for them.
      for (const other of others)
        expect(wordsOf(fold(other.text).text)).toHaveLength(wordsOf(fold(text).text).length);
    }
  });

  it('by four of its words in a row', () => {
    for (const text of some) {
      const words = wordsOf(fold(text).text);
      if (words.length < 4) continue;
      const at = below(words.length - 3);
      const four = words.slice(at, at + 4).join(' ');
      expect(match(text, four)?.matchedAs).toMatch(/EXACT|FOLDED/);
      for (const { text: first } of foundFirst(four)) expect(fold(first).text).toContain(four);
    }
  });

  it('with one letter changed in one longer word', () => {
    for (const text of some) {
      // Not "three", which folds to a digit, and no word that is a part of another.
      const longer = (
        text.match(/(?<![\p{L}\p{N}\p{M}'’*[\]])[a-z]{5,}(?![\p{L}\p{N}\p{M}'’*[\]])/gu) ?? []
      ).filter((word) => fold(word).text === word && text.split(word).length === 2);
      if (wordsOf(fold(text).text).length < 4 || longer.length === 0) continue;
      const word = pick(longer);
      const at = below(word.length);
      const wrong = `${word.slice(0, at)}${word[at] === 'q' ? 'x' : 'q'}${word.slice(at + 1)}`;
      const words = text.replace(word, wrong);
      const [first] = foundFirst(words);
      expect([first?.each.matchedAs, first?.each.slip]).toEqual(['FOLDED', word]);
    }
  });
});
