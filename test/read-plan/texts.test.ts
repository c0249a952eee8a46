import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mappedSchema, readTypeDefs } from '../../src/graphql/type-defs.ts';
import { graphMapOf } from '../../src/read-plan/graph-map.ts';
import { type Plan, type PlannedField, plannerOf } from '../../src/read-plan/plan.ts';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
const map = graphMapOf(mappedSchema(readTypeDefs()));
beforeAll(() => tracker.seeded());
afterAll(() => tracker.close());

/** The texts that reached Neo4j while `work` ran. */
async function textsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = tracker.database.calls.length;
  await work();
  return tracker.database.calls.slice(before).map(({ cypher }) => cypher);
}

const MARK = 'zzz';
const ODD = [
  "'",
  '"',
  '`',
  '\\',
  '$v.p0',
  '$v.keys',
  '{}',
  '*/',
  '//',
  '\n',
  '\u0000',
  '\u2028',
  '🗼',
  'é\u0301',
  '%s${x}',
  "' OR true //",
  '"}) DETACH DELETE n //',
  '` SET n.x = 1 //',
];

describe('a value', () => {
  const asVariables =
    'query ($v: IdOrSlug!, $w: String!) { season(id: $v) { slug } node(id: $w) { id } quotes(filter: { season: $v, speaker: $v, article: $v }) { totalCount nodes { id } } articles(filter: { outlet: $v }) { totalCount } }';
  const asLiterals = (value: string) =>
    asVariables.replace(/query \(.*?\) /, '').replace(/\$[vw]/g, JSON.stringify(value));

  test('never stands in the text, whatever is in it, given as a variable or written into the query', async () => {
    const texts = new Set<string>();
    for (const odd of ODD) {
      const value = `${MARK}${odd}${MARK}`;
      const variables = asVariables.replace('$w: String!', '$w: ID!');
      for (const work of [
        () => tracker.ask(variables, { v: value, w: value }),
        () => tracker.ask(asLiterals(value)),
      ]) {
        const found = await textsOf(work);
        expect(found).toHaveLength(3);
        for (const text of found) {
          expect(text, JSON.stringify(odd)).not.toContain(MARK);
          texts.add(text);
        }
      }
    }
    // One for each field, for all values and both ways of giving them.
    expect(texts.size).toBe(3);
  });

  test('is found as it is: a quote mark is a quote mark', async () => {
    const { quotes } = await tracker.ask('{ quotes(filter: { article: "\\" OR true //" }) { totalCount } }');
    expect(quotes.totalCount).toBe(0);
  });
});

describe('a text', () => {
  test('is the same for the same selection, however it is written', async () => {
    const [first] = await textsOf(() =>
      tracker.ask('{ season(id: "a") { slug quotes(first: 3) { nodes { text } } } }'),
    );
    for (const same of [
      '{ season(id: "b") { slug quotes(first: 9) { nodes { text } } } }',
      '{ x: season(id: "a") { y: slug z: quotes(first: 3) { n: nodes { t: text } } } }',
      'query ($id: IdOrSlug!, $first: Int! = 4) { season(id: $id) { ...F } } fragment F on Season { slug ... { quotes(first: $first) { nodes { text } } } }',
    ])
      expect(await textsOf(() => tracker.ask(same, { id: 'c' }))).toEqual([first]);
  });

  test('reads nothing of what is skipped', async () => {
    const [plain] = await textsOf(() => tracker.ask('{ season(id: "a") { slug } }'));
    const query =
      'query ($no: Boolean!) { season(id: "a") { slug number @include(if: $no) ...F @include(if: $no) ... @include(if: $no) { stage } } } fragment F on Season { show { title } }';
    expect(await textsOf(() => tracker.ask(query, { no: false }))).toEqual([plain]);
    expect(await textsOf(() => tracker.ask(query, { no: true }))).not.toEqual([plain]);
  });

  test('has neither names nor values of the request in it', async () => {
    const [text] = await textsOf(() =>
      tracker.ask('query Asked($secret: IdOrSlug!) { alias: season(id: $secret) { other: slug } }', {
        secret: 'hidden',
      }),
    );
    expect(text).not.toMatch(/Asked|secret|alias|other|hidden/);
  });
});

describe('a plan', () => {
  /** The plans of a document's root lists, as the resolvers would ask for them. */
  const planner = plannerOf(map);
  const plansOf = async (
    document: ReturnType<typeof parse>,
    variables: Record<string, unknown> = {},
    operationName?: string,
  ): Promise<Plan[]> => {
    const plans: Plan[] = [];
    const { errors } = await execute({
      schema: map.schema,
      document,
      variableValues: variables,
      ...(operationName === undefined ? {} : { operationName }),
      fieldResolver: (_source, _args, _context, info) => {
        // As under persisted queries, where nobody has the text of the request.
        plans.push(planner.list(info satisfies PlannedField));
        return null;
      },
    });
    expect(errors?.every(({ message }) => message.startsWith('Cannot return null')) ?? true).toBe(true);
    return plans;
  };

  test('is made once for a document, and again for another', async () => {
    const text = '{ quotes { totalCount } }';
    const document = parse(text);
    const [first] = await plansOf(document);
    expect((await plansOf(document))[0]).toBe(first);
    const [other] = await plansOf(parse(text));
    expect(other).not.toBe(first);
    expect(other?.cypher).toBe(first?.cypher);
  });

  test('is kept for each operation of a document by itself', async () => {
    const document = parse('query A { quotes { totalCount } } query B { quotes { nodes { text } } }');
    const [a] = await plansOf(document, {}, 'A');
    const [b] = await plansOf(document, {}, 'B');
    expect(a?.cypher).not.toBe(b?.cypher);
    expect((await plansOf(document, {}, 'A'))[0]).toBe(a);
  });

  test('serves all values of one shape, and no other shape', async () => {
    const document = parse(
      'query ($s: IdOrSlug, $yes: Boolean! = true) { quotes(filter: { season: $s }) { totalCount nodes @include(if: $yes) { id } } }',
    );
    const planFor = async (variables: Record<string, unknown>) => (await plansOf(document, variables))[0];
    const plan = await planFor({ s: 'one' });
    expect(await planFor({ s: 'another' })).toBe(plan);
    expect(await planFor({})).not.toBe(plan);
    expect(await planFor({ s: 'sea_1' })).not.toBe(plan);
    expect(await planFor({ s: 'one', yes: false })).not.toBe(plan);
  });
});
