import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSavedQueries } from '../../src/graphql/saved-queries.ts';
import { encodeCursor } from '../../src/read-plan/cursors.ts';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
beforeAll(() => tracker.seeded());
afterAll(() => tracker.close());

/** Neo4j's plans for what a query runs. */
async function plansOf(query: string, variables?: Record<string, unknown>): Promise<string[]> {
  const before = tracker.database.calls.length;
  await tracker.ask(query, variables);
  const plans: string[] = [];
  for (const { cypher, params } of tracker.database.calls.slice(before))
    plans.push(await tracker.database.explain(cypher, params));
  return plans;
}

/** A page, a number, or a page of a thing that was found before: a lookup of one unique key at the most. */
const ONE_ROW = /^(EagerAggregation|CartesianProduct|Apply)/;

/** What is multiplied with each other, one row by one row excepted: a page and the number of all of it are one row each. */
function multiplied(plan: string): string[] {
  const lines = plan.split('\n').map((line) => ({ depth: line.search(/\S/), operator: line.trim() }));
  return lines.flatMap(({ depth, operator }, index) => {
    if (!operator.startsWith('CartesianProduct')) return [];
    const end = lines.findIndex((later, at) => at > index && later.depth <= depth);
    return lines
      .slice(index + 1, end === -1 ? undefined : end)
      .filter((below) => below.depth === depth + 2 && !ONE_ROW.test(below.operator))
      .map((below) => below.operator);
  });
}

/** How many queries the database is asked for each of the questions that take more than one; their comments say why. */
const CALLS: Record<number, number> = {
  // The words, then the quote that has them, and what differs between its printings: their edits, and the ends of each comparison.
  13: 4,
  // The words, the quote, its printing.
  21: 3,
  // The words, the quote.
  28: 2,
};

describe('every saved query', () => {
  test.each(readSavedQueries())(
    '$number $slug takes no more queries than it must, reads no node that it need not, and multiplies nothing',
    async ({ number, query }) => {
      const plans = await plansOf(query);
      expect(plans).toHaveLength(CALLS[number] ?? 1);
      expect(/^# Takes a call more/m.test(query)).toBe(number in CALLS);
      for (const plan of plans) {
        expect(plan).not.toContain('AllNodesScan');
        expect(multiplied(plan)).toEqual([]);
      }
    },
  );
});

describe('pages of what was said', () => {
  const after = (order: string) => `after: "${encodeCursor(order, { sort: '2020-10-13', id: 'quo_5' })}"`;
  test.each([
    ['a season', '{ season(id: "emily-in-paris-season-2") { quotes(HOW) { nodes { id } } } }'],
    ['a show', '{ show(id: "emily-in-paris") { quotes(HOW) { nodes { id } } } }'],
    ['a person', '{ person(id: "darren-star") { quotes(HOW) { nodes { id } } } }'],
    [
      'a season, as a filter',
      '{ quotes(filter: { season: "emily-in-paris-season-2", stance: [FAVOURS] }, HOW) { nodes { id } } }',
    ],
    ['a speaker, as a filter', '{ quotes(filter: { speaker: "darren-star" }, HOW) { nodes { id } } }'],
    ['a show, as a filter', '{ quotes(filter: { show: "emily-in-paris" }, HOW) { nodes { id } } }'],
  ])('of %s walk the index of the relationship and sort nothing', async (_, query) => {
    for (const how of [
      'first: 20',
      `first: 20, orderBy: SAID_ON_EARLIEST_FIRST, ${after('SAID_ON_EARLIEST_FIRST')}`,
    ]) {
      const [plan] = await plansOf(query.replace('HOW', how));
      expect(plan).toContain('DirectedRelationshipIndexSeek');
      expect(plan).not.toMatch(/Sort|Top/);
    }
  });
});
