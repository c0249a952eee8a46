import { afterAll, beforeAll, expect, test } from 'vitest';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
beforeAll(() => tracker.seeded());
afterAll(() => tracker.close());

const SHOW_PAGE = `{
  show(id: "emily-in-paris") {
    title
    availableOn { role platform { name } }
    cast { lead person { name played { name } } }
    seasons {
      number
      stage
      status { status validFrom { edtf } evidence { __typename ... on Claim { exact article { headline } } ... on Quote { text } } decidedIn { madeBy { name } } }
      statusHistory { status }
      statusSince { edtf }
      quotes(first: 20) {
        totalCount
        nodes {
          text
          speaker { ... on Person { name } ... on Organization { name } ... on UnnamedSource { descriptionAsStated } }
          saidTo { basis party { ... on Organization { name } } }
          appearances { exact edits { kind text } wording { kind text } article { headline publisher { name ownedBy { name } } } }
        }
        pageInfo { hasNextPage endCursor }
      }
      claims(first: 5) { nodes { exact article { headline } } }
    }
  }
}`;

test('a whole show page, its seasons, statuses, quotes, speakers, outlets and articles, is one query', async () => {
  expect(await tracker.callsOf(() => tracker.ask(SHOW_PAGE))).toBe(1);
  const { show } = await tracker.ask(SHOW_PAGE);
  expect(show.seasons.map(({ quotes }) => quotes.nodes.length)).toEqual([0, 13, 0, 0]);
});

test('twenty seasons side by side are one query', async () => {
  const fields = Array.from(
    { length: 20 },
    (_, index) =>
      `s${index}: season(id: "emily-in-paris-season-${1 + (index % 5)}") { number status { status } }`,
  );
  let answer: Record<string, unknown> = {};
  const calls = await tracker.callsOf(
    async () => (answer = await tracker.ask<Record<string, unknown>>(`{ ${fields.join(' ')} }`)),
  );
  expect(calls).toBe(1);
  expect(answer['s1']).toEqual({ number: 2, status: { status: 'RENEWED' } });
  expect(answer['s4']).toBeNull();
  expect(answer['s19']).toBeNull();
});

test('seasons side by side that are asked for different things are a query each, and each is answered right', async () => {
  const query = `{
    a: season(id: "emily-in-paris-season-2") { number }
    b: season(id: "emily-in-paris-season-3") { n: number }
    c: season(id: "emily-in-paris-season-4") { slug }
  }`;
  let answer: unknown;
  // The first two differ in what they call the number alone: that is no difference to Neo4j.
  expect(await tracker.callsOf(async () => (answer = await tracker.ask(query)))).toBe(2);
  expect(answer).toEqual({ a: { number: 2 }, b: { n: 3 }, c: { slug: 'emily-in-paris-season-4' } });
});

test('seasons side by side that differ in an argument alone have each their own', async () => {
  const season = (argument: string) =>
    `season(id: "emily-in-paris-season-2") { status(asOf: { validAt: "${argument}" }) { status } }`;
  expect(
    await tracker.ask(`{ a: ${season('2020-10-31')} b: ${season('2020-11-10')} c: ${season('2020-11-11')} }`),
  ).toEqual({
    a: { status: { status: 'PENDING' } },
    b: { status: { status: 'REPORTED' } },
    c: { status: { status: 'RENEWED' } },
  });
});

test('a root list is a query of its own', async () => {
  expect(
    await tracker.callsOf(() =>
      tracker.ask('{ quotes { totalCount } shows { totalCount } season(id: "x") { id } }'),
    ),
  ).toBe(3);
});

test('what a rule computes without naming nodes costs no query more', async () => {
  const query =
    '{ season(id: "emily-in-paris-season-2") { daysWaiting statusSince { edtf } quotes { nodes { appearances { wording { text } } } } } }';
  expect(await tracker.callsOf(() => tracker.ask(query))).toBe(1);
});
