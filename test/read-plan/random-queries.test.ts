import { afterAll, beforeAll, expect, test } from 'vitest';
import { mappedSchema, readTypeDefs } from '../../src/graphql/type-defs.ts';
import { encodeCursor } from '../../src/read-plan/cursors.ts';
import { graphMapOf } from '../../src/read-plan/graph-map.ts';
import { testTracker } from '../support/tracker.ts';
import { naiveAnswers } from './naive-answer.ts';
import { type Pool, randomQuery } from './random-query.ts';

/** Neo4j takes up to a second to plan one that it has not seen: `RANDOM_QUERIES=1000` for a long run. */
const HOW_MANY = Number(process.env['RANDOM_QUERIES'] ?? 25);

const tracker = testTracker();
const schema = mappedSchema(readTypeDefs());
const map = graphMapOf(schema);
const answerOf = naiveAnswers(map, schema, tracker.database);
const derivedOrHidden = (field: string): boolean => {
  const [type = '', name = ''] = field.split('.');
  const definition = schema.getType(type);
  // Found by words, or by arguments of its own: no filter that a naive reader knows.
  if (type === 'Query')
    return ['changes', 'revisions', 'corrections', 'redactions', 'inbox', 'findQuote', 'search'].includes(
      name,
    );
  if (!definition || !('getFields' in definition)) return false;
  const { astNode } = definition.getFields()[name]!;
  return ['derived', 'internal'].some((directive) => map.directive(directive, astNode) !== null);
};

let pool: Pool;
beforeAll(async () => {
  await tracker.seeded();
  const read = async (cypher: string) =>
    (await tracker.database.read(cypher, {})).map(([value]) => value as string);
  const keys = async (label: string) =>
    read(`MATCH (n:${label}) UNWIND [n.id, n.slug] AS key RETURN key ORDER BY key`);
  const [season, show, person, organization, article] = await Promise.all(
    ['Season', 'Show', 'Person', 'Organization', 'Article'].map(keys),
  );
  const ids = await read(
    'MATCH (n) WHERE n.id IS NOT NULL AND NOT n:Migration AND NOT n:Revision RETURN n.id ORDER BY n.id',
  );
  const places = await tracker.database.read('MATCH (q:Quote) RETURN q.saidOnSort, q.id ORDER BY q.id', {});
  const cursors = (order: string) =>
    places.map(([sort, id]) => encodeCursor(order, { sort: sort as string, id: id as string }));
  pool = {
    keys: {
      season,
      show,
      person,
      organization,
      article,
      speaker: person,
      toldTo: organization,
      printedBy: organization,
      outlet: organization,
      platform: organization,
    } as Pool['keys'],
    ids: ids.filter((id) => id.includes('_')),
    dates: ['2020-10-02', '2020-10-13', '2020-11-10', '2020-11-11', '2021-09-30', '2022-02-02'],
    cursors: {
      SAID_ON_LATEST_FIRST: cursors('SAID_ON_LATEST_FIRST'),
      SAID_ON_EARLIEST_FIRST: cursors('SAID_ON_EARLIEST_FIRST'),
    },
  };
});
afterAll(() => tracker.close());

test(
  `${HOW_MANY} random queries get from one plan what one small query for each field gets`,
  { timeout: HOW_MANY * 5_000 },
  async () => {
    let fields = 0;
    for (let seed = 1; seed <= HOW_MANY; seed++) {
      const { query, variables } = randomQuery(schema, pool, seed, derivedOrHidden);
      const told = `seed ${seed}: ${query}\n${JSON.stringify(variables)}`;
      const { data, errors } = await tracker.askRaw(query, variables);
      expect(errors, told).toBeUndefined();
      const naive = await answerOf(query, variables);
      expect(data, told).toEqual(naive);
      fields += JSON.stringify(data).split(':').length;
    }
    // Should the queries run dry, they would prove nothing.
    expect(fields).toBeGreaterThan(HOW_MANY * 20);
  },
);
