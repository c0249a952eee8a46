import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Season } from '../../src/graphql/generated/schema.ts';
import { FIRST_RECORDED, recordFiction } from '../support/fiction.ts';
import { NOW, aCursor, savedQuery, testTracker } from '../support/tracker.ts';

// What fans ask, of shows that do not exist. The answers are worked out from the files of test/support/fiction by hand.
const tracker = testTracker();
beforeAll(() => recordFiction(tracker));
afterAll(() => tracker.close());

const LIGHTHOUSE_3 = 'the-lighthouse-that-forgot-season-3';
const LIGHTHOUSE_4 = 'the-lighthouse-that-forgot-season-4';
const onePage = { hasNextPage: false, endCursor: aCursor };
const noPage = { hasNextPage: false, endCursor: null };
const fictional = (name: string) => `${name} (fictional)`;
const quince = { name: fictional('Odalys Quince') };

describe('Q6: everything up to what I have seen', () => {
  const seen = async (variables: Record<string, unknown>) =>
    (await tracker.ask<{ season: Season }>(savedQuery(6), { season: LIGHTHOUSE_3, ...variables })).season
      .quotes.nodes;
  const WRONG_THING = 'The keeper remembers one thing, and it is the wrong thing.';
  const TOLD_THE_GULL = 'I know how it ends. I have told nobody but the gull.';
  const shown = async (variables: Record<string, unknown>) =>
    (await seen(variables)).flatMap(({ text, reveals }) => (reveals ? [text] : []));

  test('Q6: of two hints, one gives away an episode and the other the whole season', async () => {
    // The latest first: her second hint of the interview stands before her first.
    expect(await shown({ seen: 1 })).toEqual([null, null]);
    expect(await shown({ seen: 2, episode: 5 })).toEqual([null, null]);
    expect(await shown({ seen: 2, episode: 6 })).toEqual([null, WRONG_THING]);
    expect(await shown({ seen: 2 })).toEqual([TOLD_THE_GULL, WRONG_THING]);
    expect(await shown({ seen: 3, episode: 1 })).toEqual([TOLD_THE_GULL, WRONG_THING]);
  });

  test('Q6: what is withheld says so and who said it; what gives nothing away is there', async () => {
    const quotes = await seen({ seen: 2, episode: 6 });
    expect(quotes).toHaveLength(15);
    expect(quotes.filter(({ text }) => text === null)).toEqual([
      {
        text: null,
        textUnknownBecause: 'WITHHELD_SPOILER',
        speaker: quince,
        reveals: { season: 2, episode: null },
      },
    ]);
    expect(quotes.filter(({ textUnknownBecause }) => textUnknownBecause !== null)).toHaveLength(1);
    expect(quotes.map(({ text }) => text)).toContain('We have left a door open, and the door is haunted');
  });

  test('Q6: a source without a name is told by its description', async () => {
    const lamp = (await seen({ seen: 1 })).find(({ text }) => text?.startsWith('The lamp goes out'));
    expect(lamp?.speaker).toEqual({ descriptionAsStated: 'a source close to the lamp' });
  });

  test('Q6: of a season that nobody looked into, a hint is all', async () => {
    expect(await tracker.ask(savedQuery(6), { season: 'gravy-court-second-helping-reunion' })).toEqual({
      season: {
        stage: 'SPECULATIVE',
        status: null,
        quotes: {
          nodes: [
            {
              text: 'The dishes were never done, were they?',
              textUnknownBecause: null,
              speaker: { name: fictional('Zebedee Wobbleton') },
              reveals: null,
            },
          ],
          pageInfo: onePage,
        },
      },
    });
  });
});

describe('Q7: when is it likely to come?', () => {
  test('Q7: it has come, as its maker planned and the second platform said, though the first had said no', async () => {
    const { season } = await tracker.ask<{ season: Season }>(savedQuery(7), { season: LIGHTHOUSE_3 });
    expect(season).toMatchObject({
      stage: 'AIRED',
      status: { status: 'RENEWED', stage: 'AIRED', validFrom: { edtf: '2024-06-12' }, note: null },
    });
    // Not the unnamed source of the Lantern, sure as it sounded: it neither decides nor makes nor plays.
    expect(season.quotes.nodes.map(({ text, speechAct, authority }) => [speechAct, authority, text])).toEqual(
      [
        ['CONFIRMATION', 'DECIDES', 'Ahoy. I had forgotten that we were finished. Season three is coming.'],
        ['CONFIRMATION', 'DECIDES', 'There will be no third season on this channel.'],
        ['PLAN', 'MAKES', 'There are two more doors than that.'],
        ['PLAN', 'MAKES', 'I know how it ends. I have told nobody but the gull.'],
        ['PLAN', 'MAKES', 'The keeper remembers one thing, and it is the wrong thing.'],
      ],
    );
  });

  test('Q7: of the fourth there is a plan of a writer, and no date', async () => {
    expect(await tracker.ask(savedQuery(7), { season: LIGHTHOUSE_4 })).toEqual({
      season: {
        stage: 'SPECULATIVE',
        status: { status: 'PENDING', stage: 'SPECULATIVE', validFrom: { edtf: '2024-06-20' }, note: null },
        quotes: {
          nodes: [
            {
              text: 'Of course the aunt comes back. She was never in the boat.',
              textUnknownBecause: null,
              speechAct: 'PLAN',
              authority: 'MAKES',
              saidOn: { edtf: '2024-06' },
              speaker: { name: fictional('Cordelia Flapjack') },
            },
          ],
          pageInfo: onePage,
        },
      },
    });
  });

  test('Q7: a hint of an unnamed source about a season that nobody looked into is no forecast', async () => {
    expect(await tracker.ask(savedQuery(7), { season: 'nine-angry-geese-season-4' })).toEqual({
      season: { stage: 'SPECULATIVE', status: null, quotes: { nodes: [], pageInfo: noPage } },
    });
  });
});

describe('Q8: what changed since I last looked?', () => {
  const changed = async (variables: Record<string, unknown>) =>
    (await tracker.ask(savedQuery(8), { first: 100, ...variables })).changes.nodes;

  test('Q8: two announcements and the seven records that they decided are decisions, and no report is', async () => {
    const changes = await changed({ show: 'the-lighthouse-that-forgot' });
    const subjects = changes.map(({ subject }) => subject as unknown as Record<string, unknown>);
    expect(subjects.filter(({ __typename: type }) => type === 'Announcement')).toHaveLength(2);
    expect(
      subjects
        .flatMap(({ status, stage }) =>
          status === undefined ? [] : [`${status as string} ${stage as string}`],
        )
        .sort(),
    ).toEqual([
      'CANCELLED SPECULATIVE',
      'RENEWED AIRED',
      'RENEWED AIRING',
      'RENEWED DATED',
      'RENEWED DELAYED',
      'RENEWED IN_PRODUCTION',
      'RENEWED ORDERED',
    ]);
    expect(changes).toHaveLength(9);
    expect(new Set(changes.map(({ action, level, at }) => `${action} ${level} ${at}`))).toEqual(
      new Set([`CREATED DECISION ${FIRST_RECORDED.toISOString().replace('.000Z', 'Z')}`]),
    );
  });

  test('Q8: since then a clipping turned up, which is evidence and no decision', async () => {
    const { changes } = await tracker.ask(
      '{ changes(orderBy: LATEST_FIRST, first: 1) { nodes { sequence } } }',
    );
    const since = changes.nodes[0]!.sequence - 1;
    const show = 'the-lighthouse-that-forgot';
    expect(await changed({ show, since })).toEqual([]);
    expect(await changed({ show, since, level: ['DECISION', 'EVIDENCE', 'EDIT'] })).toEqual([
      {
        sequence: since + 1,
        at: NOW.toISOString().replace('.000Z', 'Z'),
        action: 'CREATED',
        level: 'EVIDENCE',
        subject: {
          __typename: 'StatusRecord',
          status: 'PENDING',
          stage: 'SPECULATIVE',
          season: { number: 3 },
          validFrom: { edtf: '2022-04-20' },
        },
      },
    ]);
    expect(await changed({ show: 'gravy-court', since, level: ['EVIDENCE'] })).toEqual([]);
  });

  test('Q8: of a show about which nobody decided anything there are no decisions', async () => {
    expect(await changed({ show: 'otters-presumably' })).toEqual([]);
    expect(await changed({ show: 'beekeepers-earthside' })).toEqual([]);
  });
});

describe('Q9: which other shows on this platform are still waiting?', () => {
  const waiting = async (platform: string) =>
    (await tracker.ask(savedQuery(9), { platform })).statusBoard.nodes;

  test('Q9: three seasons on Hedgestream, each counted from the first day of its wait', async () => {
    expect(await tracker.ask(savedQuery(9), { platform: 'hedgestream' })).toEqual({
      statusBoard: {
        nodes: [
          {
            show: { title: fictional('Nine Angry Geese') },
            number: 3,
            status: { status: 'PENDING', note: null },
            // From 2024-04-28: the report in between decided nothing, so that it is one wait.
            daysWaiting: 941,
            checkedAt: '2024-06-30',
          },
          {
            show: { title: fictional('The Lighthouse That Forgot') },
            number: 4,
            status: { status: 'PENDING', note: null },
            daysWaiting: 888,
            checkedAt: '2024-07-01',
          },
          {
            show: { title: fictional('Beekeepers: Earthside') },
            number: 1,
            status: { status: 'PENDING', note: null },
            // From June 2021, whose first day is the first that it can mean.
            daysWaiting: 2003,
            checkedAt: '2021-07-01',
          },
        ],
        totalCount: 3,
        pageInfo: onePage,
      },
    });
  });

  test('Q9: a show that moved away waits on its old platform no more', async () => {
    expect(await waiting('channel-umpteen')).toEqual([]);
  });

  test('Q9: on the day before it left it was there still, whichever way leads to it', async () => {
    const on = async (filter: string, validAt: string) => {
      const { statusBoard } = await tracker.ask(
        `{ statusBoard(filter: { ${filter} }, asOf: { validAt: "${validAt}" }, first: 50) { nodes { slug } } }`,
      );
      return statusBoard.nodes.map(({ slug }) => slug).includes(LIGHTHOUSE_3);
    };
    for (const filter of [
      'stillOn: "channel-umpteen"',
      'platform: "channel-umpteen", stillOn: "channel-umpteen"',
    ]) {
      expect(await on(filter, '2022-06-09')).toBe(true);
      expect(await on(filter, '2022-06-10')).toBe(false);
    }
    expect(await on('platform: "channel-umpteen"', '2022-06-10')).toBe(true);
  });

  test('Q9: on Cablemoose, which has the repeats, the lighthouse waits too; what ended there does not', async () => {
    expect((await waiting('cablemoose')).map(({ show, number }) => [show.title, number])).toEqual([
      [fictional('The Lighthouse That Forgot'), 4],
    ]);
  });
});

describe('Q10: what else has this person made or played in, and were those renewed?', () => {
  const fate = (number: number, stage: string, status: string | null) => ({
    number,
    stage,
    status: status === null ? null : { status },
    statusUnknownBecause: status === null ? 'NOT_RESEARCHED' : null,
  });
  const bees = {
    title: fictional('Beekeepers of the Moon'),
    lifecycleStatus: 'CANCELLED',
    // Two episodes were in a drawer: begun, and put away.
    seasons: [fate(2, 'SHELVED', 'CANCELLED'), fate(3, 'SPECULATIVE', 'CANCELLED')],
  };

  test('Q10: Quince made a show twice over, in two offices, and two others', async () => {
    const lighthouse = {
      title: fictional('The Lighthouse That Forgot'),
      lifecycleStatus: 'RUNNING',
      seasons: [
        fate(1, 'AIRED', null),
        fate(2, 'AIRED', null),
        fate(3, 'AIRED', 'RENEWED'),
        fate(4, 'SPECULATIVE', 'PENDING'),
      ],
    };
    expect(await tracker.ask(savedQuery(10), { person: 'odalys-quince' })).toEqual({
      person: {
        name: quince.name,
        actedIn: [],
        workedOn: [
          { role: 'WRITER', show: bees },
          { role: 'CREATOR', show: lighthouse },
          { role: 'SHOWRUNNER', show: lighthouse },
          {
            role: 'EXECUTIVE_PRODUCER',
            show: {
              title: fictional('The Slowest Heist'),
              lifecycleStatus: 'FINAL_SEASON',
              // RENEWED is on record as well: the preferred record says more.
              seasons: [fate(2, 'AIRED', 'RENEWED'), fate(3, 'IN_PRODUCTION', 'FINAL_SEASON')],
            },
          },
        ],
      },
    });
  });

  test('Q10: of what Haddock played in one ended as planned, one was cancelled, and one may honk again', async () => {
    expect(await tracker.ask(savedQuery(10), { person: 'gulliver-haddock' })).toEqual({
      person: {
        name: fictional('Gulliver Haddock'),
        actedIn: [
          { lead: false, show: bees },
          {
            lead: true,
            show: {
              title: fictional('Gravy Court'),
              lifecycleStatus: 'ENDED',
              seasons: [
                fate(2, 'AIRED', 'RENEWED'),
                fate(3, 'AIRED', 'RENEWED'),
                fate(4, 'AIRED', 'FINAL_SEASON'),
                // Never meant to be: no record says how far it got.
                fate(5, 'SPECULATIVE', 'ENDED_AS_PLANNED'),
              ],
            },
          },
          {
            lead: true,
            show: {
              title: fictional('Nine Angry Geese'),
              lifecycleStatus: 'TO_BE_DETERMINED',
              seasons: [
                fate(2, 'AIRED', 'RENEWED'),
                fate(3, 'SPECULATIVE', 'PENDING'),
                fate(4, 'SPECULATIVE', null),
              ],
            },
          },
        ],
        workedOn: [],
      },
    });
  });

  test('Q10: of a correspondent there are no works', async () => {
    expect(await tracker.ask(savedQuery(10), { person: 'fenwick-mudlark' })).toEqual({
      person: { name: fictional('Fenwick Mudlark'), actedIn: [], workedOn: [] },
    });
  });
});
