import { describe, expect, it } from 'vitest';
import { candidatePairs, matchesAmong } from '../../../src/modules/quotes/candidates.ts';
import { type Printed, matchOf } from '../../../src/modules/quotes/matching.ts';
import type { EditKind } from '../../../src/modules/quotes/wording.ts';
import { chance } from './chance.ts';

const STAR = 'darren-star';
const COLLINS = 'lily-collins';

/** Told by Star to TV Line in an interview about one show, unless said otherwise. */
const printed = (exact: string, other: Partial<Printed> = {}): Printed => ({
  exact,
  form: 'DIRECT',
  edits: [],
  language: 'en',
  toldTo: ['tv-line'],
  venue: 'INTERVIEW',
  speakers: [STAR],
  about: ['emily-in-paris'],
  ...other,
});
const edit = (kind: EditKind, text: string) => ({ id: kind, kind, text, start: null, end: null });
const verdict = (a: Printed, b: Printed) => matchOf(a, b).verdict;

const TESTED =
  'Nothing is sort of exactly as it seems to Emily and I think a lot of her ideas about life are tested.';

describe('words that agree are one quote', () => {
  it.each([
    ['with other marks and case', TESTED.toUpperCase(), TESTED.replace('Emily', '‘Emily’,')],
    ['with a bracket around a name', TESTED, TESTED.replace('Emily', '[Emily]')],
    ['with a bracket for a pronoun', TESTED, TESTED.replace('her ideas', '[the young woman’s] ideas')],
    ['with dots for a part', TESTED, TESTED.replace('and I think a lot of ', '… ')],
    ['cut at both ends', TESTED, 'sort of exactly as it seems to Emily and I think'],
    [
      'with a number in digits',
      'We would have loved a second and third season',
      'We would have loved a 2nd and 3rd season',
    ],
    [
      'with letters masked',
      'a lot of shitty things are happening here',
      'a lot of s**tty things are happening here',
    ],
  ])('%s', (_, a, b) => {
    expect(verdict(printed(a), printed(b))).toBe('SAME');
    expect(verdict(printed(b), printed(a))).toBe('SAME');
  });

  it('not where a word is another, and an editor may then decide', () => {
    expect(verdict(printed(TESTED), printed(TESTED.replace('tested', 'constantly tested')))).toBe('POSSIBLE');
  });

  it('not in another order', () => {
    const [first, second] = ['We told the story we wanted to tell', 'I would hate to soil the memory'];
    expect(verdict(printed(`${first} … ${second}`), printed(`${second}. ${first}.`))).not.toBe('SAME');
  });

  it('an article’s paraphrase is none, whatever words it takes', () => {
    expect(verdict(printed(TESTED), printed(TESTED, { form: 'PARAPHRASE' }))).toBe('POSSIBLE');
  });

  it('a declared round bracket is the editor’s', () => {
    const edits = [edit('BRACKET', '(Fleabag)')];
    expect(
      verdict(
        printed('I think we have to let her (Fleabag) go, she’s exhausted', { edits }),
        printed('I think we have to let her go, she’s exhausted'),
      ),
    ).toBe('SAME');
  });
});

describe('whom it was told to', () => {
  it('the same words told to two magazines are a suggestion, similar ones another utterance', () => {
    const elsewhere = { toldTo: ['vanity-fair'] };
    expect(verdict(printed(TESTED), printed(TESTED, elsewhere))).toBe('POSSIBLE');
    expect(
      verdict(
        printed('Deux is always better than un'),
        printed('Deux is better than un', { ...elsewhere, speakers: [COLLINS] }),
      ),
    ).toBe('DIFFERENT');
  });

  it('a statement goes to many: two outlets are no conflict', () => {
    const [a, b] = [{ venue: 'STATEMENT' as const }, { venue: 'STATEMENT' as const, toldTo: ['deadline'] }];
    expect(verdict(printed(TESTED, a), printed(TESTED, b))).toBe('SAME');
  });

  it('an interview beside a press call is another occasion', () => {
    const call = { venue: 'PRESS_EVENT' as const, toldTo: [] };
    expect(
      verdict(printed('We jumped on it really quickly'), printed('We jumped on it really quickly', call)),
    ).toBe('POSSIBLE');
  });

  it('another show, or a day a month later, is another occasion', () => {
    const on = (day: string) => ({ saidOn: { earliest: day, latest: day } });
    expect(verdict(printed(TESTED), printed(TESTED, { about: ['younger'] }))).toBe('POSSIBLE');
    expect(verdict(printed(TESTED, on('2020-10-02')), printed(TESTED, on('2020-10-05')))).toBe('SAME');
    expect(verdict(printed(TESTED, on('2020-10-02')), printed(TESTED, on('2020-11-02')))).toBe('POSSIBLE');
  });
});

describe('who is credited', () => {
  it('a long utterance credited to two people is one contested quote, a short one is a suggestion', () => {
    const other = { speakers: [COLLINS] };
    expect(verdict(printed(TESTED), printed(TESTED, other))).toBe('SAME');
    expect(verdict(printed('just scratched the surface'), printed('just scratched the surface', other))).toBe(
      'POSSIBLE',
    );
  });
});

describe('a fragment', () => {
  const long = 'I think the next iteration will explore where she is going to be';

  it.each([
    ['of two telling words, of one speaker to one outlet', 'next iteration', {}, 'SAME'],
    ['of two telling words, with nobody credited', 'next iteration', { speakers: [] }, 'DIFFERENT'],
    ['of three words that stand everywhere', 'going to be', {}, 'POSSIBLE'],
    ['of one word never matches alone', 'explore', {}, 'POSSIBLE'],
    ['of one word, told elsewhere', 'explore', { toldTo: ['vanity-fair'] }, 'DIFFERENT'],
  ])('%s', (_, fragment, other, expected) => {
    expect(verdict(printed(long), printed(fragment, { form: 'PARTIAL', ...other }))).toBe(expected);
  });

  it('of half a word is none', () => {
    expect(verdict(printed(`${long} and explored`), printed('explored where she is going'))).not.toBe('SAME');
  });

  it('two fragments around dots match in order, and short ones do not', () => {
    expect(verdict(printed(long), printed('the next iteration will … where she is going to be'))).toBe(
      'SAME',
    );
    expect(verdict(printed(long), printed('the … will … is'))).not.toBe('SAME');
  });
});

describe('two languages', () => {
  const english = 'We are so thankful to Netflix for resurrecting Lucifer last season';
  const dutch = { language: 'nl' };

  it('are a suggestion where speaker, occasion and names agree, and never one quote', () => {
    const words = 'We zijn dankbaar dat Netflix het verhaal van Lucifer heeft opgepakt';
    expect(verdict(printed(english), printed(words, dutch))).toBe('POSSIBLE');
    expect(verdict(printed(english), printed(words, { ...dutch, speakers: [COLLINS] }))).toBe('DIFFERENT');
    expect(verdict(printed(english), printed(english, dutch))).toBe('POSSIBLE');
  });

  it('are none where only the speaker and the outlet agree', () => {
    expect(verdict(printed(english), printed('Je weet maar nooit', dutch))).toBe('DIFFERENT');
  });

  it('of one region and another are one', () => {
    expect(verdict(printed(TESTED, { language: 'en-GB' }), printed(TESTED))).toBe('SAME');
  });
});

describe('differences become edits', () => {
  it.each([
    ['PUNCTUATION', `${TESTED.slice(0, -1)},`, TESTED, [',', '.']],
    [
      'PUNCTUATION',
      'we would all have loved a 2nd season of it',
      'we would all have loved a second season of it',
      ['2nd', 'second'],
    ],
    [
      'MASKING',
      'a lot of sh*tty things are happening here today',
      'a lot of shitty things are happening here today',
      ['sh*tty', 'shitty'],
    ],
    [
      'BRACKET',
      'I do not know what [Fincher] has in mind for this show',
      'I do not know what he has in mind for this show',
      ['[Fincher]', 'he'],
    ],
    ['TRUNCATION', `No. ${TESTED}`, TESTED, ['No.', '']],
  ])('%s: %s', (kind, a, b, [left, right]) => {
    expect(matchOf(printed(a), printed(b)).edits).toEqual([{ kind, a: left, b: right }]);
    expect(matchOf(printed(b), printed(a)).edits).toEqual([{ kind, a: right, b: left }]);
  });

  it('not those that a printing declares, and none where nothing differs', () => {
    const edits = [edit('BRACKET', '[Fincher]')];
    const words = 'I do not know what [Fincher] has in mind for this show';
    expect(matchOf(printed(words, { edits }), printed(words.replace('[Fincher]', 'he'))).edits).toEqual([]);
    expect(matchOf(printed(TESTED), printed(TESTED)).edits).toEqual([]);
  });
});

describe('among many printings', () => {
  const { pick, below } = chance(11);
  const vocabulary = Array.from(
    { length: 3000 },
    (_, n) => `${pick(['ma', 'so', 'ti', 're'])}${n.toString(36)}`,
  );
  const sentences = Array.from({ length: 400 }, () =>
    Array.from({ length: 12 + below(20) }, () =>
      below(3) === 0 ? pick(['the', 'to', 'and', 'we']) : pick(vocabulary),
    ),
  );
  const piece = (words: string[]) => words.slice(below(4), words.length - below(4)).join(' ');
  const many = Array.from({ length: 1000 }, (_, n) => printed(piece(sentences[n % 400] ?? [])));

  it('a thousand are compared in a few seconds, and copies are found', () => {
    const begun = performance.now();
    const found = matchesAmong(many);
    expect(performance.now() - begun).toBeLessThan(10_000);
    const pairs = new Set(found.map(({ a, b }) => `${String(a)} ${String(b)}`));
    for (let n = 0; n < 600; n++) expect(pairs).toContain(`${String(n)} ${String(n + 400)}`);
  });

  it('no pair comes twice, and what shares no word is not compared', () => {
    const pairs = candidatePairs(many).map(([a, b]) => `${String(a)} ${String(b)}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(candidatePairs([printed('explore'), printed('roads to follow')])).toEqual([]);
  });

  it('any two answer the same, whichever comes first', () => {
    for (let round = 0; round < 300; round++) {
      const [a, b] = [pick(many), pick(many)];
      const [one, other] = [matchOf(a, b), matchOf(b, a)];
      expect([one.verdict, one.score]).toEqual([other.verdict, other.score]);
    }
  });
});
