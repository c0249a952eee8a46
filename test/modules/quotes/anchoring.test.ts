import { describe, expect, it } from 'vitest';
import { anchor, selectorMismatchMessage, type Selector } from '../../../src/modules/quotes/anchoring.ts';
import { chance } from './chance.ts';

// The first article's sentence with the one-word fragment, among others that hold the same word.
const SENTENCE = 'supporting characters the show could "explore" and "roads to follow".';
const FRAGMENT = {
  exact: 'explore',
  prefix: 'characters the show could "',
  suffix: '" and "roads to follow',
};

const at = (text: string, exact: string, nth = 0): Selector & { start: number; end: number } => {
  let start = text.indexOf(exact);
  for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(exact, start + 1);
  return { exact, start, end: start + exact.length };
};

describe('EXACT: the words stand at their place', () => {
  it('whatever stands around them', () => {
    expect(
      anchor(SENTENCE, { ...at(SENTENCE, 'explore'), prefix: 'nothing like it', suffix: 'neither this' }),
    ).toEqual({
      anchoring: 'EXACT',
      ...{ start: 38, end: 45, found: 'explore' },
    });
  });

  it('with brackets and a mark that never closes', () => {
    const text = 'She told Vanity Fair: "I would love [a new season].\n\nLily Collins stars';
    expect(anchor(text, at(text, 'I would love [a new season].')).anchoring).toBe('EXACT');
  });

  it('where no start is given: nothing was claimed, so nothing moved', () => {
    expect(anchor(`We explore. ${SENTENCE}`, FRAGMENT)).toMatchObject({ anchoring: 'EXACT', start: 50 });
  });
});

describe('FOLDED: the words at that place agree after folding', () => {
  it('though an outlet curled the quotation marks and the length changed', () => {
    const stored = at('a: "In season 2, she\'s going to be more."', "In season 2, she's going to be more.");
    const text = 'a: “In season two, she’s going to be more.”';
    expect(anchor(text, stored)).toEqual({
      anchoring: 'FOLDED',
      start: 4,
      end: 42,
      found: 'In season two, she’s going to be more.',
    });
  });

  it('though the marks at its ends changed', () => {
    const text = 'says: [a new season]! It';
    expect(anchor(text, { exact: '“a new season.”', start: 6, end: 21 })).toMatchObject({
      anchoring: 'FOLDED',
      found: '[a new season]!',
    });
  });

  it('though a swear word was starred out', () => {
    expect(anchor('Oh "no s***, Sherlock" he', { exact: 'no shit, Sherlock', start: 4 })).toMatchObject({
      anchoring: 'FOLDED',
      found: 'no s***, Sherlock',
    });
  });

  it('not where the place holds half of the word', () => {
    expect(anchor('could "explored" and', { exact: 'Explore', start: 7, end: 14 }).anchoring).toBe(
      'ORPHANED',
    );
  });
});

describe('MOVED: the words stand elsewhere', () => {
  const text = `They explore. To explore is to see. Some 50 words more stand here. ${SENTENCE} Let us explore.`;
  const right = text.indexOf('"explore"') + 1;

  it('a one-word fragment goes where its contexts agree, however far', () => {
    expect(anchor(text, { ...FRAGMENT, start: 6, end: 13 })).toMatchObject({
      anchoring: 'MOVED',
      start: right,
    });
    expect(anchor(text, { ...FRAGMENT, start: 7, end: 14 })).toMatchObject({
      anchoring: 'MOVED',
      start: right,
    });
  });

  it('a prefix alone decides, and so does a suffix', () => {
    expect(anchor(text, { exact: 'explore', prefix: FRAGMENT.prefix, start: 1 })).toMatchObject({
      start: right,
    });
    expect(anchor(text, { exact: 'explore', suffix: FRAGMENT.suffix, start: 1 })).toMatchObject({
      start: right,
    });
  });

  it('one context may have been edited away', () => {
    const rewritten = text.replace('supporting characters the show could', 'people whom she would');
    expect(anchor(rewritten, { ...FRAGMENT, start: 1 })).toMatchObject({
      anchoring: 'MOVED',
      start: rewritten.indexOf('"explore"') + 1,
    });
  });

  it('contexts agree after folding', () => {
    const curled = text.replaceAll('"', '”').replace('could ', 'could\u00a0');
    expect(anchor(curled, { ...FRAGMENT, start: 1 })).toMatchObject({ anchoring: 'MOVED', start: right });
  });

  it('the nearest is taken where contexts tell nothing apart', () => {
    expect(anchor(text, { exact: 'explore', start: 20 })).toMatchObject({
      anchoring: 'MOVED',
      start: text.indexOf('explore', 10),
    });
  });

  it('the words may have been folded on the way; what stands there is told', () => {
    const exact = "She'll have her feet on the ground a little more. She's making a life there.";
    const copy = `New first paragraph. “${exact.replaceAll("'", '’').replace('more.', 'more,”')} he said.`;
    const anchored = anchor(copy, { exact, start: 0, end: exact.length });
    expect(anchored).toMatchObject({ anchoring: 'MOVED', start: 22 });
    expect(anchored.found).toBe(copy.slice(22, anchored.end));
    expect(anchored.found?.endsWith('a life there.')).toBe(true);
  });
});

describe('ORPHANED: never a lookalike', () => {
  it('where the words are gone, with what stands there now', () => {
    expect(anchor('The show could go on.', { exact: 'explore', start: 9, end: 14 })).toEqual({
      anchoring: 'ORPHANED',
      found: 'could',
    });
  });

  it('where prefix and suffix both disagree', () => {
    expect(
      anchor('Emily wants to explore Paris. The end.', { ...FRAGMENT, start: 38, end: 45 }).anchoring,
    ).toBe('ORPHANED');
  });

  it('where the only context given disagrees', () => {
    expect(
      anchor('Emily wants to explore Paris.', { exact: 'explore', prefix: FRAGMENT.prefix, start: 1 })
        .anchoring,
    ).toBe('ORPHANED');
  });

  it('inside another word, unless the words were cut there from the start', () => {
    expect(anchor('unexplored', { exact: 'explore', start: 50, end: 57 }).anchoring).toBe('ORPHANED');
    expect(
      anchor('now unexplored', { exact: 'explore', prefix: 'un', suffix: 'd', start: 50 }),
    ).toMatchObject({ anchoring: 'MOVED', start: 6 });
  });

  it('a fragment without a place that stands twice, and no context that says which', () => {
    expect(anchor('We explore. They explore.', { exact: 'explore' }).anchoring).toBe('ORPHANED');
  });

  it('a fragment that is only alike, elsewhere, and without a context', () => {
    expect(anchor('EXPLORE PARIS', { exact: 'explore', start: 40, end: 47 }).anchoring).toBe('ORPHANED');
  });

  it('but a headline printed twice is one, and the first stands for both', () => {
    const headline = 'Lily Collins Wants To Do A Emily In Paris Sequel';
    expect(anchor(`Menu\n\n${headline}\n\n${headline}\n\nLily`, { exact: headline })).toMatchObject({
      anchoring: 'EXACT',
      start: 6,
    });
  });

  it('no words, no place', () => {
    expect(anchor('text', { exact: '', start: 0, end: 0 }).anchoring).toBe('ORPHANED');
    expect(anchor('text', { exact: '…', start: 0, end: 1 }).anchoring).toBe('ORPHANED');
  });
});

describe('planted words', () => {
  const FILLER =
    'paris show netflix chef gabriel camille love city her the and with for of a to is new life'.split(' ');
  const PLANTED = ['roads to follow', 'just scratched the surface', 'explore'];

  it('are found wherever an edit of the text has moved them, and nowhere once they are cut out', () => {
    const { pick, below } = chance(11);
    const filler = (n: number) => Array.from({ length: n }, () => pick(FILLER)).join(' ');
    for (let round = 0; round < 300; round++) {
      const exact = pick(PLANTED);
      const text = `${filler(5 + below(40))} "${exact}" ${filler(5 + below(40))}`;
      const start = text.indexOf(exact);
      const end = start + exact.length;
      const selector = {
        exact,
        start,
        end,
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      };
      expect(anchor(text, selector)).toMatchObject({ anchoring: 'EXACT', start, end });

      const added = `${filler(1 + below(9))} `;
      expect(anchor(added + text, selector)).toMatchObject({
        anchoring: 'MOVED',
        start: start + added.length,
        found: exact,
      });

      const lookalike = `${filler(40)} ${exact} ${filler(40)}`;
      expect(anchor(`${text.slice(0, start)}---${text.slice(end)} ${lookalike}`, selector).anchoring).toBe(
        'ORPHANED',
      );
    }
  });
});

describe('the message for a selector that does not fit', () => {
  it('says what was expected, what was found, and what may have happened', () => {
    const text = `${'.'.repeat(1270)}explore and`;
    expect(selectorMismatchMessage(text, { exact: 'explore', start: 1271, end: 1278 })).toBe(
      'Expected "explore" at 1271-1278, found "xplore ". Was the text edited?',
    );
  });

  it('says where the text ends', () => {
    expect(selectorMismatchMessage('short', { exact: 'explore', start: 9, end: 16 })).toBe(
      'Expected "explore" at 9-16, found the end of the text at 5. Was the text edited?',
    );
  });

  it('tells wrong offsets from an edited text', () => {
    expect(selectorMismatchMessage('we explore', { exact: 'explore', start: 3, end: 9 })).toBe(
      'Expected "explore" at 3-10, found the offsets 3-9. Offsets are UTF-16 code units, the end exclusive.',
    );
  });

  it('shows of long words the part that differs', () => {
    const exact = `${'so many situations that we were like that, '.repeat(3)}in season two.`;
    const message = selectorMismatchMessage(exact.replace('two', '2'), {
      exact,
      start: 0,
      end: exact.length,
    });
    expect(message).toContain('in season two."');
    expect(message).toContain('in season 2."');
    expect(message.length).toBeLessThan(200);
  });
});
