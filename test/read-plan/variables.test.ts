import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
beforeAll(() => tracker.seeded());
afterAll(() => tracker.close());

const countOf = async (query: string, variables: Record<string, unknown>) =>
  (await tracker.ask(query, variables)).quotes.totalCount;

describe('variables', () => {
  test('stand within filters and lists, and may be left out or null', async () => {
    const query =
      'query ($speaker: IdOrSlug, $stance: Stance! = FAVOURS, $act: [SpeechAct!]) { quotes(filter: { speaker: $speaker, stance: [$stance, OPPOSES], speechAct: $act }) { totalCount } }';
    expect(await countOf(query, {})).toBe(13);
    expect(await countOf(query, { speaker: null, act: null })).toBe(13);
    expect(await countOf(query, { speaker: 'lily-collins' })).toBe(7);
    expect(await countOf(query, { speaker: 'lily-collins', act: ['WISH', 'HINT'] })).toBe(6);
    expect(await countOf(query, { stance: 'NEUTRAL' })).toBe(0);
    expect(await countOf(query, { act: [] })).toBe(0);
  });

  test('a whole filter may be a variable, and each shape of it has its own answer', async () => {
    const query = 'query ($filter: QuoteFilter) { quotes(filter: $filter) { totalCount } }';
    expect(await countOf(query, { filter: { speaker: 'darren-star' } })).toBe(3);
    expect(await countOf(query, { filter: { season: 'emily-in-paris-season-2' } })).toBe(13);
    expect(
      await countOf(query, { filter: { season: 'emily-in-paris-season-2', speaker: 'darren-star' } }),
    ).toBe(3);
    expect(await countOf(query, { filter: { season: 'emily-in-paris-season-3' } })).toBe(0);
    expect(await countOf(query, { filter: {} })).toBe(13);
    expect(await countOf(query, { filter: null })).toBe(13);
    expect(await countOf(query, {})).toBe(13);
  });

  test('an id and a slug in one variable lead to the same', async () => {
    const { person } = await tracker.ask('{ person(id: "darren-star") { id } }');
    const query =
      'query ($who: IdOrSlug!) { quotes(filter: { speaker: $who }) { totalCount } person(id: $who) { slug } }';
    for (const who of ['darren-star', person.id]) {
      const answer = await tracker.ask(query, { who });
      expect([answer.quotes.totalCount, answer.person.slug]).toEqual([3, 'darren-star']);
    }
  });

  test('an order in a variable turns the page round', async () => {
    const query =
      'query ($order: QuoteOrder! = SAID_ON_LATEST_FIRST) { quotes(orderBy: $order, first: 100) { nodes { id } } }';
    const ids = async (variables: Record<string, unknown>) =>
      (await tracker.ask(query, variables)).quotes.nodes.map(({ id }) => id);
    const latest = await ids({});
    expect(await ids({ order: 'SAID_ON_EARLIEST_FIRST' })).toEqual([...latest].reverse());
    expect(await ids({ order: 'SAID_ON_LATEST_FIRST' })).toEqual(latest);
  });

  test('null where null will not do is the asker’s mistake, at any depth', async () => {
    const query =
      'query ($first: Int) { season(id: "emily-in-paris-season-2") { quotes(first: $first) { totalCount } } }';
    expect((await tracker.ask(query, {})).season.quotes.totalCount).toBe(13);
    const { errors } = await tracker.askRaw(query, { first: null });
    expect(errors?.map(({ message, extensions }) => [message, extensions?.['code']])).toEqual([
      ['Argument "first" of non-null type "Int!" must not be null.', 'BAD_USER_INPUT'],
    ]);
    expect(tracker.reported).toEqual([]);
  });
});

describe('@skip and @include', () => {
  const query = `query ($yes: Boolean!) {
    season(id: "emily-in-paris-season-2") {
      slug @include(if: $yes)
      number @skip(if: $yes)
      ... @include(if: $yes) { show { title } }
      ...Status @skip(if: $yes)
      quotes(first: 1) { totalCount @include(if: $yes) nodes @skip(if: $yes) { stance } }
    }
    quotes @include(if: $yes) { totalCount }
  }
  fragment Status on Season { status { status } }`;

  test('one operation answers both values, whichever was asked first', async () => {
    const whenYes = {
      season: {
        slug: 'emily-in-paris-season-2',
        show: { title: 'Emily in Paris' },
        quotes: { totalCount: 13 },
      },
      quotes: { totalCount: 13 },
    };
    const whenNo = {
      season: { number: 2, status: { status: 'RENEWED' }, quotes: { nodes: [{ stance: 'FAVOURS' }] } },
    };
    for (const yes of [true, false, true, false])
      expect(await tracker.ask(query, { yes }), String(yes)).toEqual(yes ? whenYes : whenNo);
  });
});

describe('several operations in one document', () => {
  const document = `
    query One($id: IdOrSlug!) { ...Season }
    query Other($id: IdOrSlug!, $after: String) { ...Season quotes(first: 1, after: $after) { totalCount } }
    fragment Season on Query { season(id: $id) { ...Number } }
    fragment Number on Season { number }`;

  test('each is answered by its own name, with its own variables', async () => {
    for (const number of [2, 3, 2]) {
      const id = `emily-in-paris-season-${number}`;
      expect(await tracker.ask(document, { id }, 'One')).toEqual({ season: { number } });
      expect(await tracker.ask(document, { id }, 'Other')).toEqual({
        season: { number },
        quotes: { totalCount: 13 },
      });
    }
  });
});
