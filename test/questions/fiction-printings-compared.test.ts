import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordFiction } from '../support/fiction.ts';
import { savedQuery, testTracker } from '../support/tracker.ts';

// What nobody else answers about printings, of shows that do not exist. The answers are worked out from the files of test/support/fiction by hand.
const tracker = testTracker();
beforeAll(() => recordFiction(tracker));
afterAll(() => tracker.close());

const fictional = (name: string) => `${name} (fictional)`;
const named = (name: string) => ({ name: fictional(name) });

describe('Q26: do outlets disagree who said it?', () => {
  const asked = async (show: string) => (await tracker.ask(savedQuery(26), { show })).quotes;

  test('Q26: the Gazette heard Thimble, the Sofa Botherer Spork, and neither is preferred', async () => {
    const ofEqualRank = { rank: 'NORMAL', rankReason: null };
    expect(await asked('the-lighthouse-that-forgot')).toEqual({
      totalCount: 1,
      nodes: [
        {
          text: 'I would climb those stairs again tomorrow.',
          saidBy: [
            { ...ofEqualRank, speaker: named('Bartholomew Thimble') },
            { ...ofEqualRank, speaker: named('Wilhelmina Spork') },
          ],
          attributions: [
            {
              speaker: named('Bartholomew Thimble'),
              appearance: { article: { slug: 'gazette-press-call' } },
            },
            {
              speaker: named('Wilhelmina Spork'),
              appearance: { article: { slug: 'sofa-botherer-stairs' } },
            },
          ],
        },
      ],
    });
  });

  test('Q26: one paper that mistook a man and said so is no disagreement, nor are words of nobody', async () => {
    for (const show of ['beekeepers-of-the-moon', 'nine-angry-geese', 'otters-presumably'])
      expect(await asked(show), show).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('Q27: is this old news?', () => {
  const asked = async (article: string) => (await tracker.ask(savedQuery(27), { article })).article;
  const ages = async (article: string) =>
    (await asked(article)).appearances.nodes.map(({ daysOldWhenPrinted }) => daysOldWhenPrinted);

  test('Q27: words of the first of May, offered as new after 410 days', async () => {
    expect(await asked('lantern-haunted-door-again')).toEqual({
      headline: fictional('Quince Hints At More Lighthouse'),
      publishedOn: { edtf: '2023-06-15' },
      appearances: { nodes: [{ exact: 'We have left a door open', daysOldWhenPrinted: 410 }] },
    });
  });

  test('Q27: on the day itself they were of the day, and in a copy of one', async () => {
    expect(await ages('kettle-lighthouse-interview')).toEqual([0, 0, 0, 0, 0]);
    expect(await ages('gazette-haunted-door')).toEqual([1, 0]);
    expect(await ages('navet-porte-ensorcelee')).toContain(4);
  });

  test('Q27: of a day known in part, words or article, there is no age', async () => {
    // A clip of some day of a quarter, words of some day of a spring, and an article of some day of June.
    expect(await asked('broadcast-reunion')).toMatchObject({
      publishedOn: null,
      appearances: { nodes: [{ daysOldWhenPrinted: null }] },
    });
    expect(await ages('gazette-second-hive')).toEqual([null, null]);
  });

  test('Q27: where no day is stated, age counts from the first printing: a circle printed all on one day has none', async () => {
    for (const article of ['gazette-geese-circle', 'lantern-geese-circle'])
      expect(await ages(article), article).toEqual([0]);
    // The wish of 27 April stands beside them.
    expect(await ages('sofa-botherer-geese-circle')).toEqual([0, 4]);
  });
});

describe('Q28: is the translation faithful?', () => {
  const asked = async (words: string) => (await tracker.ask(savedQuery(28), { words })).findQuote[0]!.quote;

  test('Q28: the Spanish is, and the French of the Spanish has bewitched the door', async () => {
    const quote = await asked('We have left a door open, and the door is haunted');
    const english = 'We have left a door open, and the door is haunted';
    const spanish = 'Hemos dejado una puerta abierta, y la puerta está embrujada';
    expect(quote.language).toBe('en');
    expect(quote.appearances.filter(({ language }) => language !== 'en')).toEqual([
      {
        exact: spanish,
        language: 'es',
        fidelity: { verdict: 'FAITHFUL', words: null, reason: 'Each word has its counterpart.' },
        edits: [{ kind: 'TRANSLATION', original: english }],
        quotedFrom: [{ appearance: { language: 'en', exact: english } }],
      },
      {
        exact: 'Nous avons laissé une porte ouverte, et cette porte est ensorcelée',
        language: 'fr',
        fidelity: {
          verdict: 'DRIFTED',
          words: 'ensorcelée',
          reason: 'Haunted has become bewitched on the way through Spanish.',
        },
        edits: [{ kind: 'TRANSLATION', original: spanish }],
        quotedFrom: [{ appearance: { language: 'es', exact: spanish } }],
      },
    ]);
    // Of what was not translated nobody judges whether it was done well.
    expect(quote.appearances.filter(({ language, fidelity }) => language === 'en' && fidelity)).toEqual([]);
    expect(quote.trace.gaps).toEqual([]);
  });

  test('Q28: of words known in French alone there is no original to judge by', async () => {
    expect(await asked('La lampe a froid')).toEqual({
      text: 'La lampe a froid.',
      language: 'fr',
      appearances: [
        {
          exact: 'La lampe a froid.',
          language: 'fr',
          fidelity: null,
          edits: [{ kind: 'TRANSLATION', original: null }],
          quotedFrom: [],
        },
      ],
      trace: { gaps: [] },
    });
  });
});
