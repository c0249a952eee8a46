import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mappedSchema, readTypeDefs } from '../../src/graphql/type-defs.ts';
import { graphMapOf } from '../../src/read-plan/graph-map.ts';
import { given } from '../support/given.ts';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
const map = graphMapOf(mappedSchema(readTypeDefs()));
const types = Object.values(map.schema.getTypeMap()).filter(
  (type) => isObjectType(type) && map.directive('node', type.astNode) !== null,
);
const idOf: Record<string, string> = {};

beforeAll(async () => {
  // The seed has no correction yet.
  await tracker.seeded(
    given().article('corrected', {
      corrections: [
        {
          key: 'a-correction',
          kind: 'CORRECTION',
          text: 'It was another show.',
          corrects: [{ article: 'corrected' }],
        },
      ],
    }).dataset,
  );
  for (const type of types) {
    const [label] = map.labels(type);
    const [row] = await tracker.database.read(
      `MATCH (n:${label!}) WHERE n.id CONTAINS '_' RETURN n.id ORDER BY n.id LIMIT 1`,
      {},
    );
    idOf[type.name] = row?.[0] as string;
  }
});
afterAll(() => tracker.close());

describe('node', () => {
  test.each(types.map(({ name }) => name))('finds a %s by its id', async (name) => {
    const { node } = await tracker.ask(
      `query ($id: ID!) { node(id: $id) { __typename id ... on ${name} { own: id } } }`,
      {
        id: idOf[name],
      },
    );
    expect(node).toEqual({ __typename: name, id: idOf[name], own: idOf[name] });
  });

  test.each([
    ['an id that nobody has', 'quo_nobodyhasthis'],
    ['an unknown prefix', 'xyz_2dbyddsrqcnrkt4g'],
    ['no id at all', 'emily-in-paris'],
    ['a prefix alone', 'quo_'],
    ['nothing', ''],
  ])('%s is null', async (_, id) => {
    expect(await tracker.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  test('an id under the prefix of another type is null, and so is an id of another type where one is asked for', async () => {
    const id = idOf['Show']!.replace('sho_', 'sea_');
    expect(await tracker.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
    expect(
      await tracker.ask('query ($id: ID!, $key: IdOrSlug!) { quote(id: $id) { id } show(id: $key) { id } }', {
        id: idOf['Show'],
        key: idOf['Quote'],
      }),
    ).toEqual({ quote: null, show: null });
  });
});

describe('nodes', () => {
  test('answers in the order asked, with null in the place of each that is not there, and twice what is asked twice', async () => {
    const ids = [idOf['Quote'], 'quo_nobody', idOf['Show'], 'nonsense', idOf['Quote']];
    const { nodes } = await tracker.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids,
    });
    expect(nodes).toEqual([
      { __typename: 'Quote', id: ids[0] },
      null,
      { __typename: 'Show', id: ids[2] },
      null,
      { __typename: 'Quote', id: ids[4] },
    ]);
  });

  test('takes a hundred ids and no more', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const { nodes } = await tracker.ask(query, { ids: Array.from({ length: 100 }, () => idOf['Show']) });
    expect(nodes).toHaveLength(100);
    const { errors } = await tracker.askRaw(query, { ids: Array.from({ length: 101 }, () => 'x') });
    expect(errors).toMatchObject([
      {
        message: 'Expected at most 100 ids, found 101. Ask in several parts.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  test('of one type are one query, whatever their number', async () => {
    const rows = await tracker.database.read('MATCH (q:Quote) RETURN q.id', {});
    const ids = rows.map(([id]) => id as string);
    const calls = await tracker.callsOf(() =>
      tracker.ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Quote { text speaker { ... on Person { name } } } } }',
        { ids },
      ),
    );
    expect(ids.length).toBeGreaterThan(10);
    expect(calls).toBe(1);
  });
});
