import { afterAll, beforeAll, expect, test } from 'vitest';
import { toRecords } from '../../src/dataset/to-records.ts';
import { ofShows } from '../../src/dataset/walk.ts';
import type { Transition } from '../../src/graphql/generated/schema.ts';
import { AUTHORITIES } from '../../src/modules/quotes/authority.ts';
import { FIRST_RECORDED, fiction, recordFiction } from '../support/fiction.ts';
import { NOW, testTracker } from '../support/tracker.ts';
import { turnsOf } from './fiction-cases/fates.ts';

const tracker = testTracker();
beforeAll(() => recordFiction(tracker));
afterAll(() => tracker.close());

/** Each kind of turn, with a season that took it. */
const TURNS: Record<Transition, string> = {
  RENEWAL: 'the-slowest-heist-season-2',
  CANCELLATION: 'the-lighthouse-that-forgot-season-3',
  RENEWAL_REVERSED: 'beekeepers-of-the-moon-season-2',
  CANCELLATION_REVERSED: 'the-lighthouse-that-forgot-season-3',
  PLATFORM_MOVED: 'the-lighthouse-that-forgot-season-3',
  REPORT_CONFIRMED: 'the-slowest-heist-season-3',
  REPORT_REFUTED: 'beekeepers-of-the-moon-season-3',
};

const TRANSITIONS = `
  query Transitions($season: IdOrSlug!) {
    season(id: $season) {
      transitions {
        transition
        on { edtf }
        from { status validFrom { edtf } }
        to { status validFrom { edtf } }
      }
    }
  }
`;

test('the whole fiction is on record, and putting it there again changes nothing', async () => {
  const sequence = async () => {
    const { changes } = await tracker.ask(
      '{ changes(orderBy: LATEST_FIRST, first: 1) { nodes { sequence } } }',
    );
    return changes.nodes[0]?.sequence;
  };
  const before = await sequence();
  // One change for each record, although they came in two imports.
  expect(before).toBe(Object.values(toRecords(await fiction())).flat().length);
  await tracker.record(await fiction(), NOW);
  expect(await sequence()).toBe(before);
});

test.each(Object.entries(TURNS))(
  '%s: by the rule from the files, and on the record, by %s',
  async (turn, slug) => {
    const dataset = await fiction();
    const placed = ofShows(dataset, 'seasons').find(({ value }) => value.slug === slug)!;
    const byRule = turnsOf(dataset, placed.value).map(({ transition }) => transition);
    const { season } = await tracker.ask(TRANSITIONS, { season: slug });
    expect(season.transitions.map(({ transition }) => transition)).toEqual(byRule);
    expect(byRule).toContain(turn);
  },
);

test('the fate of the lighthouse turns on a report that came true, an end, and another platform', async () => {
  const { season } = await tracker.ask(TRANSITIONS, { season: 'the-lighthouse-that-forgot-season-3' });
  const reported = { status: 'REPORTED', validFrom: { edtf: '2022-06-05' } };
  const cancelled = { status: 'CANCELLED', validFrom: { edtf: '2022-06-10' } };
  const ordered = { status: 'RENEWED', validFrom: { edtf: '2022-08-01T19:00:00Z' } };
  expect(season.transitions).toEqual([
    { transition: 'CANCELLATION', on: cancelled.validFrom, from: reported, to: cancelled },
    { transition: 'REPORT_CONFIRMED', on: cancelled.validFrom, from: reported, to: cancelled },
    { transition: 'CANCELLATION_REVERSED', on: ordered.validFrom, from: cancelled, to: ordered },
    { transition: 'PLATFORM_MOVED', on: ordered.validFrom, from: cancelled, to: ordered },
  ]);
});

test('the record of the longer wait is the latest one, and holds since the earliest day', async () => {
  const { season } = await tracker.ask(
    `{ season(id: "the-lighthouse-that-forgot-season-3") { statusHistory { validFrom { edtf } recordedAt } } }`,
  );
  const earliest = season.statusHistory.at(-1);
  expect(earliest?.validFrom?.edtf).toBe('2022-04-20');
  expect(season.statusHistory.map(({ recordedAt }) => Date.parse(recordedAt))).toEqual([
    ...season.statusHistory.slice(1).map(() => FIRST_RECORDED.getTime()),
    NOW.getTime(),
  ]);
});

test('what this record did not hold yet, it does not tell of a day before', async () => {
  const statusAsOf = async (recordedAt: Date) => {
    const { season } = await tracker.ask(
      `query Status($recordedAt: DateTime!) { season(id: "the-lighthouse-that-forgot-season-3") {
        status(asOf: { validAt: "2022-04-25", recordedAt: $recordedAt }) { status }
      } }`,
      { recordedAt: recordedAt.toISOString() },
    );
    return season.status;
  };
  expect(await statusAsOf(FIRST_RECORDED)).toBeNull();
  expect(await statusAsOf(NOW)).toEqual({ status: 'PENDING' });
});

test('words of every weight are on record', async () => {
  const { shows } = await tracker.ask(
    '{ shows(first: 50) { nodes { seasons { quotes(first: 100) { nodes { authority } } } } } }',
  );
  const weights = new Set(
    shows.nodes.flatMap(({ seasons }) =>
      seasons.flatMap(({ quotes }) => quotes.nodes.map(({ authority }) => authority)),
    ),
  );
  expect(AUTHORITIES.filter((authority) => !weights.has(authority))).toEqual([]);
});

test('two platforms have decisions enough to compare how long they took', async () => {
  const { organizations } = await tracker.ask(
    '{ organizations(filter: { kinds: [PLATFORM] }, first: 10) { nodes { slug hintToDecision { n least median most } } } }',
  );
  expect(
    Object.fromEntries(organizations.nodes.map(({ slug, hintToDecision }) => [slug, hintToDecision])),
  ).toEqual({
    cablemoose: null,
    'channel-umpteen': { n: 3, least: 20, median: 40, most: 50 },
    hedgestream: { n: 2, least: 30, median: 45, most: 60 },
  });
});

test('sources are fewer by owner than by root, and a circle has none', async () => {
  const sourcesOf = async (slug: string, status: string) => {
    const { season } = await tracker.ask(
      `query Sources($season: IdOrSlug!) { season(id: $season) { statusHistory { status independentSources { count byOwner circular } } } }`,
      { season: slug },
    );
    return season.statusHistory.find((record) => record.status === status)?.independentSources;
  };
  expect(await sourcesOf('detective-umbrella-season-3', 'PRESUMED_CANCELLED')).toEqual({
    count: 3,
    byOwner: 2,
    circular: false,
  });
  expect(await sourcesOf('nine-angry-geese-season-3', 'REPORTED')).toEqual({
    count: 0,
    byOwner: 0,
    circular: true,
  });
});
