import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Call } from '../../src/neo4j/database.ts';
import { warm } from '../../src/cli/warm.ts';
import { runSavedQuery } from '../../src/graphql/run-saved-query.ts';
import { readSavedQueries } from '../../src/graphql/saved-queries.ts';
import { FORMER_NAMES } from '../../src/publish/former-names.ts';
import { type PublishedQuery, publicationOf } from '../../src/publish/publication.ts';
import { dice } from '../read-plan/random-query.ts';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
const { queries } = publicationOf(readSavedQueries(), tracker.tracker.schema, FORMER_NAMES);
beforeAll(() => tracker.seededWhole());
afterAll(() => tracker.close());

/** Forgets the plans that Neo4j keeps, and says how many they were. */
const forgetPlans = async (): Promise<number> => {
  const [[said] = []] = await tracker.database.read('CALL db.clearQueryCaches()', {});
  return Number(/\d+/.exec(String(said))?.[0]);
};

/** Neo4j keeps a plan for each text and each set of types, texts and lists of about one length being one type. */
const plansOf = (calls: readonly Call[]): string[] => [
  ...new Set(
    calls.map(({ cypher, params }) =>
      JSON.stringify([cypher, Object.entries(params).map(([name, value]) => [name, typeOf(value)])]),
    ),
  ),
];

function typeOf(value: unknown): string {
  if (typeof value !== 'string' && !Array.isArray(value)) return value === null ? 'null' : typeof value;
  const size = value.length === 0 ? '0' : String(10 ** Math.ceil(Math.log10(value.length)));
  return `${typeof value} up to ${size}`;
}

test('once all is warm, a thousand varied requests need no plan that is not there', async () => {
  const request = await variedRequests(2026);
  const warnings: string[] = [];
  const never = new AbortController();
  const { calls } = tracker.database;
  await forgetPlans();
  calls.length = 0;
  await (
    await warm(tracker.tracker, queries, (line) => warnings.push(line), never.signal)
  ).all;
  expect(warnings).toEqual([]);
  const planned = plansOf(calls);

  const before = calls.length;
  for (let count = 0; count < 1_000; count += 1) await request();
  expect(plansOf(calls.slice(before)).filter((plan) => !planned.includes(plan))).toEqual([]);
  // As Neo4j counts them. What ran often it makes ready once more, from the plan that it has.
  const runs = new Map<string, number>();
  for (const { cypher } of calls) runs.set(cypher, (runs.get(cypher) ?? 0) + 1);
  const often = [...runs.values()].filter((times) => times >= 10).length;
  expect(await forgetPlans()).toBeLessThanOrEqual(planned.length + often);
}, 400_000);

/** Makes a request for any of the saved queries with anything on record, by id or slug, as a reader would. */
async function variedRequests(seed: number): Promise<() => Promise<unknown>> {
  const rows = await tracker.database.read(
    'MATCH (n) WHERE n.slug IS NOT NULL RETURN labels(n), n.id, n.slug ORDER BY n.id',
    {},
  );
  const { pick, upTo, chance } = dice(seed);
  const any = (label: string): unknown => {
    const [, id, slug] = pick(rows.filter(([labels]) => (labels as string[]).includes(label)));
    return chance(0.5) ? id : slug;
  };
  const some: Record<string, () => unknown> = {
    show: () => any('Show'),
    season: () => any('Season'),
    person: () => any('Person'),
    speaker: () => any('Person'),
    article: () => any('Article'),
    outlet: () => any('Organization'),
    platform: () => any('Organization'),
    first: () => 1 + upTo(20),
    since: () => upTo(500),
    seen: () => upTo(5),
    episode: () => 1 + upTo(10),
    day: () => `20${String(20 + upTo(7))}-0${String(1 + upTo(9))}-1${String(upTo(10))}`,
    words: () => pick(['a sequel', 'fabric of the world', 'season two', 'Emily’s', 'pretty much confirmed']),
    style: () => pick(['APA', 'MLA', 'CHICAGO']),
    status: () => [pick(['RENEWED', 'PENDING', 'ENDED_AS_PLANNED', 'CANCELLED'])],
    level: () => [pick(['DECISION', 'EVIDENCE', 'EDIT'])],
  };
  return async () => {
    const query: PublishedQuery = pick(queries);
    const given = query.variables.flatMap(({ name }) => {
      const value = some[name];
      return value && chance(0.7) ? [[name, value()] as const] : [];
    });
    return runSavedQuery(tracker.tracker, query, { variables: Object.fromEntries(given) });
  };
}
