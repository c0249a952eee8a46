import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
beforeAll(() => tracker.seeded());
afterAll(() => tracker.close());

const SEASON = 'emily-in-paris-season-2';
type Anything = Record<string, unknown>;
const ask = (query: string, variables?: Anything, operation?: string) =>
  tracker.ask<Anything>(query, variables, operation);

describe('fragments', () => {
  test('named, inline and nested ones are the fields that they stand for', async () => {
    const plain = `{ season(id: "${SEASON}") { slug number show { slug title characters { name } } status { status validFrom { edtf } } } }`;
    const folded = `
      { season(id: "${SEASON}") { ...Head ... { show { ... on Show { title ...People } } } ... on Node { ... on Season { ...Fate } } } }
      fragment Head on Season { slug ...Number show { slug } }
      fragment Number on Season { number }
      fragment People on Show { characters { ...Name } }
      fragment Name on Character { name }
      fragment Fate on Season { status { ...Status ... on StatusRecord { validFrom { edtf } } } }
      fragment Status on StatusRecord { status }`;
    expect(await ask(folded)).toEqual(await ask(plain));
  });

  test('on members of a union, each member gets its own', async () => {
    const { season } = await tracker.ask(`{ season(id: "${SEASON}") { statusHistory { evidence {
      kind: __typename
      ... on Claim { words: exact }
      ... on Quote { words: text }
      ... on Announcement { venue }
      ... on Node { id }
    } } } }`);
    const evidence = season.statusHistory.flatMap((record) => record.evidence);
    expect(evidence.slice(-3)).toEqual([
      { kind: 'Claim', words: 'green-lit', id: expect.stringMatching(/^cla_/) as unknown },
      { kind: 'Quote', words: 'green-lit', id: expect.stringMatching(/^quo_/) as unknown },
      {
        kind: 'Claim',
        words: 'While Netflix is yet to confirm a sequel',
        id: expect.stringMatching(/^cla_/) as unknown,
      },
    ]);
    expect(evidence).toContainEqual({
      kind: 'Announcement',
      venue: 'STATEMENT',
      id: expect.stringMatching(/^ann_/) as unknown,
    });
    expect(evidence[0]).toEqual({ kind: 'Article', id: expect.stringMatching(/^art_/) as unknown });
  });

  test('a fragment on another member of a union opens to nothing', async () => {
    const { quotes } = await ask(
      '{ quotes(first: 1) { nodes { speaker { ... on UnnamedSource { id } } } } }',
    );
    expect(quotes).toEqual({ nodes: [{ speaker: {} }] });
  });
});

describe('aliases', () => {
  test('one field asked twice with other arguments has two answers', async () => {
    const { season } = await ask(`{ season(id: "${SEASON}") {
      now: status { status } then: status(asOf: { validAt: "2020-10-31" }) { status }
      all: statusHistory { status } a: quotes(first: 1) { nodes { text } } b: quotes(first: 1, orderBy: SAID_ON_EARLIEST_FIRST) { nodes { text } }
    } }`);
    expect(season).toMatchObject({ now: { status: 'RENEWED' }, then: { status: 'PENDING' } });
    const { a, b, all } = season as { a: unknown; b: unknown; all: unknown[] };
    expect(a).not.toEqual(b);
    expect(all).toHaveLength(6);
  });

  test('one name stands for different fields in different branches', async () => {
    const { nodes } = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Show { x: title } ... on Season { x: slug } ... on Person { x: name } } }`,
      {
        ids: await idsOf(
          'show: show(id: "emily-in-paris")',
          `season: season(id: "${SEASON}")`,
          'person: person(id: "darren-star")',
        ),
      },
    );
    expect(nodes).toEqual([{ x: 'Emily in Paris' }, { x: SEASON }, { x: 'Darren Star' }]);
  });

  test('one name stands for different lists of nodes that rules found, under different types', async () => {
    const { quotes } = await tracker.ask(
      '{ quotes(filter: { article: "lily-collins-wants-to-do-a-emily-in-paris-sequel" }, first: 1) { nodes { id } } }',
    );
    const { season } = await tracker.ask(`{ season(id: "${SEASON}") { statusHistory { id status } } }`);
    const reported = season.statusHistory.find(({ status }) => status === 'REPORTED');
    const { nodes } = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) {
        ... on Quote { s: trace { x: gaps { slug } } }
        ... on StatusRecord { s: independentSources { x: roots { ... on Article { availability } } } }
      } }`,
      { ids: [quotes.nodes[0]?.id, reported?.id] },
    );
    expect(nodes).toEqual([
      { s: { x: [{ slug: 'tv-line-darren-star' }] } },
      { s: { x: [{ availability: 'EXCERPT' }] } },
    ]);
  });

  test('a connection asked in several ways answers each, also where names within disagree', async () => {
    const { season } = await ask(`{ season(id: "${SEASON}") {
      one: quotes(first: 2) { x: nodes { y: text } z: edges { y: node { text } } n: totalCount p: pageInfo { more: hasNextPage } }
      two: quotes(first: 2) { x: edges { y: node { y: speechAct } c: cursor d: cursor } z: nodes { y: stance } n: pageInfo { n: endCursor } }
    } }`);
    const { one, two } = season as Record<string, Record<string, Anything[]>>;
    expect(one!['x']!.map(({ y }) => ({ text: y }))).toEqual(one!['z']!.map(({ y }) => y));
    expect(one).toMatchObject({ n: 13, p: { more: true } });
    const last = two!['x']!.at(-1) as { c: string; d: string };
    expect(last.c).toBe(last.d);
    expect(two).toMatchObject({
      x: [{ y: { y: expect.any(String) as unknown } }, { y: { y: expect.any(String) as unknown } }],
      z: [{ y: 'FAVOURS' }, { y: 'FAVOURS' }],
      n: { n: last.c },
    });
  });

  test('a field may be called what JavaScript and GraphQL keep for themselves', async () => {
    const { season } = await ask(
      `{ season(id: "${SEASON}") { __typename: slug __proto__: show { title } constructor: number toString: stage lastWordOfDecider { ... on Announcement { __typename: venue } } } }`,
    );
    // Written and read as JSON, which knows no prototype.
    expect(JSON.stringify(season)).toBe(
      `{"__typename":"${SEASON}","__proto__":{"title":"Emily in Paris"},"constructor":2,"toString":"AIRED","lastWordOfDecider":{"__typename":"STATEMENT"}}`,
    );
  });

  test('twice the same name for the same field is one field with both selections', async () => {
    const { season } = await ask(
      `{ season(id: "${SEASON}") { show { slug } show { title } quotes(first: 1) { nodes { stance } } quotes(first: 1) { nodes { speechAct } totalCount } } }`,
    );
    expect(season).toEqual({
      show: { slug: 'emily-in-paris', title: 'Emily in Paris' },
      quotes: { nodes: [{ stance: 'FAVOURS', speechAct: 'CONFIRMATION' }], totalCount: 13 },
    });
  });
});

describe('__typename', () => {
  test('stands everywhere, also alone', async () => {
    expect(
      await ask(`{ __typename season(id: "${SEASON}") { __typename status { __typename validTo { __typename } validFrom { __typename } }
        show { externalIds { __typename } } decidedBy { __typename organization { __typename } }
        lastWordOfDecider { __typename } quotes(first: 1) { __typename edges { __typename node { __typename speaker { __typename } } } pageInfo { __typename } } } }`),
    ).toEqual({
      __typename: 'Query',
      season: {
        __typename: 'Season',
        status: { __typename: 'StatusRecord', validTo: null, validFrom: { __typename: 'PartialDate' } },
        show: { externalIds: { __typename: 'ExternalIds' } },
        decidedBy: [{ __typename: 'Decider', organization: { __typename: 'Organization' } }],
        lastWordOfDecider: { __typename: 'Announcement' },
        quotes: {
          __typename: 'QuoteConnection',
          edges: [
            {
              __typename: 'QuoteEdge',
              node: { __typename: 'Quote', speaker: { __typename: 'Person' } },
            },
          ],
          pageInfo: { __typename: 'PageInfo' },
        },
      },
    });
    expect(await ask(`{ season(id: "${SEASON}") { quotes { __typename } } quotes { __typename } }`)).toEqual({
      season: { quotes: { __typename: 'QuoteConnection' } },
      quotes: { __typename: 'QuoteConnection' },
    });
  });
});

describe('fields that a rule computes', () => {
  const article = 'article(id: "lily-collins-wants-to-do-a-emily-in-paris-sequel")';
  test.each([
    [
      'Season',
      `season(id: "${SEASON}")`,
      [
        'daysWaiting',
        'statusSince { edtf }',
        'status { validFrom { edtf } }',
        'statusHistory(includeDeprecated: true) { stage }',
      ],
    ],
    [
      'Article',
      article,
      [
        'overclaims { reason claim { exact } }',
        'claims { placement }',
        'printed: appearances(first: 1) { nodes { exact } }',
      ],
    ],
    [
      'Appearance',
      article,
      [
        'appearances { nodes { wording { kind edit { madeBy } } edits { text } form } }',
        'x: appearances { nodes { wording { text } } }',
      ],
    ],
    [
      'Quote',
      'quotes(filter: { speaker: "darren-star" })',
      [
        'nodes { trace { circular roots { article { slug } } } }',
        'x: nodes { trace { edges { basis from { exact } } } appearances { exact } }',
      ],
    ],
    [
      'StatusRecord',
      `season(id: "${SEASON}")`,
      [
        'status { independentSources { count roots { __typename } } evidence { __typename } }',
        'x: status { independentSources { byOwner } }',
      ],
    ],
  ])('of %s are the same alone and beside others that need the same', async (_, root, fields) => {
    const alone = await Promise.all(
      fields.map(async (field) => (await ask(`{ it: ${root} { ${field} } }`))['it'] as Anything),
    );
    const { it } = await ask(`{ it: ${root} { ${fields.join(' ')} } }`);
    expect(it).toEqual(Object.assign({}, ...alone));
  });
});

/** The ids of what root fields find. */
async function idsOf(...fields: string[]): Promise<string[]> {
  const answer = await tracker.ask<Record<string, { id: string }>>(
    `{ ${fields.map((field) => `${field} { id }`).join(' ')} }`,
  );
  return Object.values(answer).map(({ id }) => id);
}
