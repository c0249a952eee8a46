import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MissingKind } from '../../src/graphql/generated/schema.ts';
import { recordFiction } from '../support/fiction.ts';
import { savedQuery, testTracker } from '../support/tracker.ts';

// What nobody else answers about seasons and reports, of shows that do not exist. The answers are worked out from the files of test/support/fiction by hand.
const tracker = testTracker();
beforeAll(() => recordFiction(tracker));
afterAll(() => tracker.close());

const fictional = (name: string) => `${name} (fictional)`;
const named = (name: string) => ({ name: fictional(name) });

describe('Q29: who decides, and how do we know?', () => {
  const asked = async (show: string) => (await tracker.ask(savedQuery(29), { show })).show;

  test('Q29: of the third lighthouse two in turn; of the fourth one is concluded, of the first nobody looked', async () => {
    expect(await asked('the-lighthouse-that-forgot')).toEqual({
      availableOn: [
        { role: 'ORIGINAL', platform: named('Channel Umpteen') },
        { role: 'MOVED_TO', platform: named('Hedgestream') },
        { role: 'LICENSED', platform: named('Cablemoose') },
      ],
      producedBy: [named('Paper Shed Pictures')],
      seasons: [
        { number: 1, decidedBy: [] },
        { number: 2, decidedBy: [] },
        {
          number: 3,
          decidedBy: [
            {
              organization: named('Channel Umpteen'),
              basis: 'It ordered the first two seasons and announced the end.',
            },
            { organization: named('Hedgestream'), basis: 'It announced the third season itself.' },
          ],
        },
        {
          number: 4,
          decidedBy: [
            {
              organization: named('Hedgestream'),
              basis: 'Concluded from season 3, which it announced itself.',
            },
          ],
        },
      ],
    });
  });

  test('Q29: of Gravy Court the studio, and not the platform that carried it', async () => {
    const { availableOn, producedBy, seasons } = await asked('gravy-court');
    expect(availableOn).toEqual([{ role: 'ORIGINAL', platform: named('Cablemoose') }]);
    expect(producedBy).toEqual([named('Paper Shed Pictures')]);
    expect(seasons).toEqual(
      [2, 3, 4, 5].map((number) => ({
        number,
        decidedBy: [
          {
            organization: named('Paper Shed Pictures'),
            basis: 'It pays for the show and sells it to Cablemoose year by year.',
          },
        ],
      })),
    );
  });

  test('Q29: of a title and nothing else, nothing is known', async () => {
    expect(await asked('otters-presumably')).toEqual({ availableOn: [], producedBy: [], seasons: [] });
    expect((await asked('gravy-court-second-helping')).seasons).toEqual([{ number: null, decidedBy: [] }]);
  });
});

describe('Q30: what is missing?', () => {
  type Lack = [kind: MissingKind, count?: number];
  const asked = async (show: string) => {
    const { seasons } = (await tracker.ask(savedQuery(30), { show })).show;
    for (const { meaning } of seasons.flatMap(({ whatIsMissing }) => whatIsMissing))
      expect(meaning).not.toBe('');
    return seasons.map(({ number, whatIsMissing }) => [
      number,
      whatIsMissing.map(({ kind, count }): Lack => (count == null ? [kind] : [kind, count])),
    ]);
  };

  test('Q30: of three seasons of geese one lacks little, one the word of its decider, and one nearly all', async () => {
    expect(await asked('nine-angry-geese')).toEqual([
      [2, [['COVERAGE'], ['VERIFICATION', 1]]],
      [3, [['WORD_OF_DECIDER'], ['COVERAGE'], ['VERIFICATION', 2]]],
      [
        4,
        [
          ['NOT_RESEARCHED'],
          ['DECIDER'],
          ['WORD_OF_DECIDER'],
          ['CHECKED_AT'],
          ['COVERAGE'],
          ['NAMED_SOURCE'],
          ['EVIDENCE', 1],
          ['DATE_OF_STATUS', 1],
          ['VERIFICATION', 1],
        ],
      ],
    ]);
  });

  test('Q30: two quotes were told to an annual that nobody has seen; of two seasons nobody said a word', async () => {
    expect(await asked('gravy-court')).toEqual([
      [2, [['COVERAGE'], ['ORIGINAL_SEEN', 2], ['VERIFICATION', 1]]],
      [3, [['COVERAGE'], ['QUOTES']]],
      [4, [['COVERAGE']]],
      [5, [['COVERAGE'], ['QUOTES']]],
    ]);
  });

  test('Q30: a statement told to two and printed by one of them was seen where it was told', async () => {
    expect(await asked('beekeepers-of-the-moon')).toEqual([
      [2, [['COVERAGE'], ['VERIFICATION', 2]]],
      [3, [['COVERAGE']]],
    ]);
  });

  test('Q30: a remark that decides nothing is a word of the decider; a translation has its original unseen', async () => {
    const [, , third, fourth] = await asked('the-lighthouse-that-forgot');
    expect(third).toEqual([
      3,
      [
        ['ORIGINAL_SEEN', 1],
        ['VERIFICATION', 5],
      ],
    ]);
    expect(fourth).toEqual([4, [['COVERAGE'], ['VERIFICATION', 5]]]);
  });
});

describe('Q31: which predictions in this report came true?', () => {
  const asked = async (article: string) => (await tracker.ask(savedQuery(31), { article })).article.claims;

  test('Q31: the lamp did go out, five days later', async () => {
    expect(await asked('lantern-lamp-goes-out')).toEqual([
      {
        exact: 'Lamp To Go Out In June',
        speechAct: 'CONFIRMATION',
        certainty: 'PROBABLE',
        // The report itself is the evidence of the day.
        statusThen: 'REPORTED',
        resolution: 'CAME_TRUE',
        resolvedOn: { edtf: '2022-06-10' },
        resolvedBy: { status: 'CANCELLED', stage: 'SPECULATIVE' },
      },
    ]);
  });

  test('Q31: the third hive was not signed, and the lighthouse was not renewed on the day that said so', async () => {
    expect(await asked('botherer-third-hive-signed')).toMatchObject([
      {
        certainty: 'CERTAIN',
        statusThen: 'REPORTED',
        resolution: 'DID_NOT_COME_TRUE',
        resolvedOn: { edtf: '2021-11-15' },
        resolvedBy: { status: 'CANCELLED' },
      },
    ]);
    expect(await asked('sofa-botherer-stairs')).toMatchObject([
      // Three months later it was: a headline is not the truer for it.
      { statusThen: 'PENDING', resolution: 'FALSE_WHEN_PRINTED', resolvedBy: { status: 'PENDING' } },
    ]);
  });

  test('Q31: a forecast of which nothing came yet is open, and no number is made of its grade', async () => {
    const open = { resolvedOn: null, resolvedBy: null, statusThen: 'PENDING' };
    const claims = await asked('kettle-scorecard');
    expect(claims).toHaveLength(2);
    expect(claims).toContainEqual({
      exact: 'Nine Angry Geese, B minus (may honk)',
      speechAct: 'PREDICTION',
      certainty: 'POSSIBLE',
      resolution: 'OPEN',
      ...open,
    });
    expect(claims).toContainEqual({
      exact: 'none of these is ordered',
      speechAct: 'OPINION',
      certainty: 'UNSPECIFIED',
      resolution: 'UNRESOLVABLE',
      ...open,
    });
  });

  test('Q31: "one more" came true as the last: the better record settles it', async () => {
    expect(await asked('wobblewire-heist-once-more')).toMatchObject([
      {
        resolution: 'CAME_TRUE',
        resolvedOn: { edtf: '2023-02-20' },
        resolvedBy: { status: 'FINAL_SEASON', stage: 'IN_PRODUCTION' },
      },
    ]);
  });

  test('Q31: an article that claims nothing foretold nothing', async () => {
    expect(await asked('shed-talk-podcast')).toEqual([]);
  });
});

describe('Q32: what was not looked at?', () => {
  const asked = async (show: string) => (await tracker.ask(savedQuery(32), { show })).show.seasons;

  test('Q32: three years of the channel’s own pages, and nothing else', async () => {
    expect(await asked('detective-umbrella')).toEqual([
      {
        number: 3,
        checkedAt: '2021-12-31',
        quoteCount: 4,
        statusUnknownBecause: null,
        coverage: [
          {
            from: '2018-01-01',
            to: '2021-12-31',
            query: null,
            note: "The channel's own pages, once a month.",
          },
        ],
      },
    ]);
  });

  test('Q32: beside a season that was looked into stands one that nobody looked into, though somebody spoke of it', async () => {
    expect(await asked('nine-angry-geese')).toEqual([
      { number: 2, checkedAt: '2023-03-12', quoteCount: 2, statusUnknownBecause: null, coverage: [] },
      { number: 3, checkedAt: '2024-06-30', quoteCount: 3, statusUnknownBecause: null, coverage: [] },
      { number: 4, checkedAt: null, quoteCount: 1, statusUnknownBecause: 'NOT_RESEARCHED', coverage: [] },
    ]);
  });

  test('Q32: a zero outside of every window means nothing; a show without seasons has not even that', async () => {
    const [, third] = await asked('gravy-court');
    expect(third).toMatchObject({ number: 3, quoteCount: 0, coverage: [] });
    expect(await asked('otters-presumably')).toEqual([]);
  });
});
