import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Season } from '../../src/graphql/generated/schema.ts';
import { recordFiction } from '../support/fiction.ts';
import { savedQuery, testTracker } from '../support/tracker.ts';

// Where seasons stand that do not exist, and what was said about them. The answers are worked out from the files of test/support/fiction by hand.
const tracker = testTracker();
beforeAll(() => recordFiction(tracker));
afterAll(() => tracker.close());

const LIGHTHOUSE_3 = 'the-lighthouse-that-forgot-season-3';
const LIGHTHOUSE_4 = 'the-lighthouse-that-forgot-season-4';
const fictional = (name: string) => `${name} (fictional)`;

describe('Q1: is there going to be another season?', () => {
  interface Answered {
    season: Season & { then: Season['status']; stageThen: Season['stage'] };
  }
  const asked = async (season: string, then: string) =>
    (await tracker.ask<Answered>(savedQuery(1), { season, then })).season;

  test('Q1: the third lighthouse has aired by the order of the platform that saved it, and was waiting before', async () => {
    expect(await asked(LIGHTHOUSE_3, '2022-05-20')).toMatchObject({
      stage: 'AIRED',
      status: {
        status: 'RENEWED',
        authority: 'DECIDES',
        validFrom: { edtf: '2024-06-12' },
        knownFrom: { edtf: '2024-06-12', basis: 'INFERRED' },
        decidedIn: {
          announcedOn: { edtf: '2022-08-01T19:00:00Z' },
          venue: 'SOCIAL_POST',
          madeBy: [{ name: fictional('Hedgestream') }],
        },
      },
      // Through five stages since, and not before the end that was taken back.
      statusSince: { edtf: '2022-08-01T19:00:00Z' },
      stageThen: 'SPECULATIVE',
      then: {
        status: 'PENDING',
        decidedIn: null,
        evidence: [{ __typename: 'Claim', exact: 'has not said whether there will be a third' }],
      },
    });
  });

  test('Q1: of one act told by two records the preferred one counts; a report came before it', async () => {
    const heist = await asked('the-slowest-heist-season-3', '2023-02-15');
    expect(heist).toMatchObject({
      status: { status: 'FINAL_SEASON' },
      statusSince: { edtf: '2023-02-20' },
      then: { status: 'REPORTED', authority: 'REPORTS' },
    });
  });

  test('Q1: three years of silence presume an end, and nobody decided it', async () => {
    expect(await asked('detective-umbrella-season-3', '2019-06-01')).toMatchObject({
      status: { status: 'PRESUMED_CANCELLED', authority: 'REPORTS', decidedIn: null },
      then: { status: 'PENDING' },
    });
  });

  test('Q1: what nobody looked into is not waiting', async () => {
    expect(await asked('gravy-court-second-helping-reunion', '2021-01-01')).toEqual({
      show: { title: fictional('Gravy Court: Second Helping') },
      number: null,
      stage: 'SPECULATIVE',
      status: null,
      statusUnknownBecause: 'NOT_RESEARCHED',
      statusSince: null,
      stageThen: 'SPECULATIVE',
      then: null,
    });
  });
});

describe('Q2: has the decider itself said anything?', () => {
  const asked = async (season: string) => (await tracker.ask(savedQuery(2), { season })).season;

  test('Q2: of the fourth lighthouse a remark, which decides nothing', async () => {
    expect(await asked(LIGHTHOUSE_4)).toMatchObject({
      lastWordOfDecider: {
        __typename: 'Quote',
        words: 'We like the dark.',
        saidOn: { edtf: '2024-06-19' },
        venue: 'INTERVIEW',
      },
      checkedAt: '2024-07-01',
    });
  });

  test('Q2: of the third hive an announcement whose words nobody found', async () => {
    expect((await asked('beekeepers-of-the-moon-season-3')).lastWordOfDecider).toMatchObject({
      __typename: 'Announcement',
      announcedOn: { edtf: '2021-11-15' },
      text: null,
      textUnknownBecause: 'NOT_FOUND',
      madeBy: [{ name: fictional('Hedgestream') }],
      voicedAs: null,
    });
  });

  test('Q2: of the third verdict not a word; of the fourth nobody knows whose it would be', async () => {
    const decidedBy = [
      { organization: { name: fictional('Hedgestream') }, basis: 'Concluded from season 2.' },
    ];
    expect(await asked('nine-angry-geese-season-3')).toEqual({
      decidedBy,
      lastWordOfDecider: null,
      checkedAt: '2024-06-30',
    });
    expect(await asked('nine-angry-geese-season-4')).toEqual({
      decidedBy: [],
      lastWordOfDecider: null,
      checkedAt: null,
    });
  });
});

describe('Q3: who in the cast wants it, in their own words?', () => {
  const asked = async (season: string) => (await tracker.ask(savedQuery(3), { season })).season.quotes;

  test('Q3: two of the lighthouse’s cast, one of whom nobody can tell from another', async () => {
    const { totalCount, nodes } = await asked(LIGHTHOUSE_3);
    expect(totalCount).toBe(2);
    const stairs = nodes.find(({ text }) => text?.includes('stairs'))!;
    expect(stairs.appearances.map(({ article }) => article.publisher?.name)).toEqual([
      fictional('The Lower Squiggle Gazette'),
      fictional('The Sofa Botherer'),
    ]);
    const gull = nodes.find(({ text }) => text?.includes('gull'))!;
    expect(gull).toMatchObject({
      text: 'Me and the gull is ready for another season.',
      speaker: { name: fictional('Wilhelmina Spork') },
      // To the Gazette's man, who is no outlet.
      saidTo: [{ party: {}, basis: 'STATED' }],
      appearances: [{ exact: 'Me and the gull is [sic] ready for another season.' }],
    });
  });

  test('Q3: the lead has climbed enough: of the fourth nobody in the cast is on record as wanting it', async () => {
    expect(await asked(LIGHTHOUSE_4)).toMatchObject({ totalCount: 0, nodes: [] });
  });
});

describe('Q4: what have the makers said about the story?', () => {
  const asked = async (season: string) => {
    const { totalCount, nodes } = (await tracker.ask(savedQuery(4), { season })).season.quotes;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ text, roles }) => [text, roles]);
  };

  test('Q4: the writer, some day of June, and the showrunner, who also created it', async () => {
    expect(await asked(LIGHTHOUSE_4)).toEqual([
      ['Of course the aunt comes back. She was never in the boat.', ['WRITER']],
      ['We found out that the stairs also go down.', ['SHOWRUNNER', 'CREATOR']],
    ]);
  });

  test('Q4: a lead who also produces is a maker, and a studio that decides is more than one', async () => {
    expect(await asked('beekeepers-of-the-moon-season-2')).toEqual([
      ['Bees like a sequel.', ['EXECUTIVE_PRODUCER']],
      ['We shall miss the hum.', ['LEAD_CAST', 'PRODUCER']],
    ]);
    expect(await asked('gravy-court-season-4')).toEqual([]);
  });
});

describe('Q5: which characters may get more to do?', () => {
  const asked = async (show: string) => (await tracker.ask(savedQuery(5), { show })).show.characters;

  test('Q5: the aunt, the keeper, and a gull without a name', async () => {
    const characters = await asked('the-lighthouse-that-forgot');
    expect(
      characters.map(({ name, playedBy, quotes }) => [
        name,
        playedBy.length,
        quotes.nodes.map(({ text }) => text),
      ]),
    ).toEqual([
      [
        fictional('Aunt Parsnip'),
        1,
        [
          'We found out that the stairs also go down.',
          'Of course the aunt comes back. She was never in the boat.',
        ],
      ],
      // What the platform says in his voice is not about him.
      [fictional('Captain Mumble'), 1, ['The keeper remembers one thing, and it is the wrong thing.']],
      [null, 0, ['I know how it ends. I have told nobody but the gull.']],
    ]);
    expect(characters.at(-1)).toMatchObject({ nameUnknownBecause: 'NOT_STATED', description: 'A gull.' });
  });

  test('Q5: of the bee of rank nobody spoke; a show of which nothing is known has no characters', async () => {
    expect(await asked('beekeepers-of-the-moon')).toMatchObject([{ quotes: { totalCount: 0, nodes: [] } }]);
    expect(await asked('otters-presumably')).toEqual([]);
  });
});

describe('Q23: status board', () => {
  const asked = async (variables: Record<string, unknown>) =>
    (await tracker.ask(savedQuery(23), variables)).statusBoard;

  test('Q23: fourteen seasons were looked into, and what nobody looked into is on no board', async () => {
    const { totalCount, nodes } = await asked({});
    expect(totalCount).toBe(14);
    const shown = nodes.map(({ slug }) => slug);
    expect(shown).toHaveLength(14);
    for (const slug of ['nine-angry-geese-season-4', 'the-lighthouse-that-forgot-season-1'])
      expect(shown).not.toContain(slug);
  });

  test('Q23: the presumed end waits no more, and the decider’s last word on it is an old remark', async () => {
    expect((await asked({ status: ['PRESUMED_CANCELLED'] })).nodes).toEqual([
      {
        slug: 'detective-umbrella-season-3',
        number: 3,
        show: {
          title: fictional('Detective Umbrella'),
          availableOn: [{ role: 'ORIGINAL', platform: { name: fictional('Channel Umpteen') } }],
        },
        stage: 'SPECULATIVE',
        status: { status: 'PRESUMED_CANCELLED' },
        statusSince: { edtf: '2021' },
        daysWaiting: null,
        lastWordOfDecider: { text: 'Nothing to announce.' },
        quoteCount: 4,
        lastActivityOn: '2021-12-01',
      },
    ]);
  });

  test('Q23: a board of a platform keeps what ended on it and what it only repeats', async () => {
    const { nodes } = await asked({ platform: 'cablemoose' });
    expect(nodes.map(({ slug, status }) => [slug, status?.status]).sort()).toEqual([
      ['gravy-court-season-2', 'RENEWED'],
      ['gravy-court-season-3', 'RENEWED'],
      ['gravy-court-season-4', 'FINAL_SEASON'],
      ['gravy-court-season-5', 'ENDED_AS_PLANNED'],
      [LIGHTHOUSE_3, 'RENEWED'],
      [LIGHTHOUSE_4, 'PENDING'],
    ]);
  });
});
