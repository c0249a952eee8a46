import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeCursor } from '../../src/read-plan/cursors.ts';
import type { QuoteConnection } from '../../src/graphql/generated/schema.ts';
import { given } from '../support/given.ts';
import { type Asked, testTracker } from '../support/tracker.ts';

const tracker = testTracker();
const HOW_MANY = 38;
const character = { discusses: [{ character: 'the-cook' }] };

beforeAll(() => {
  const all = given()
    .organization('fictional-platform', { kinds: ['PLATFORM'] })
    .show('fictional-show', {
      characters: [{ key: 'the-cook', name: 'The Cook' }],
      // First its own, then under licence.
      availableOn: [
        { platform: 'fictional-platform', role: 'ORIGINAL' },
        { platform: 'fictional-platform', role: 'LICENSED' },
      ],
    })
    .season(1)
    .season(2);
  for (let index = 0; index < HOW_MANY; index++) {
    // One article each, so that no place in an article tells two quotes of a day apart; some with a date, some with none.
    const article = `article-${index}`;
    all.article(article, index % 5 === 0 ? {} : { on: '2024-02-02' });
    all.quote({
      about: 'fictional-show-season-2',
      by: 'Fictional Lead',
      in: article,
      ...(index % 3 === 0 ? { saidOn: `2024-01-0${1 + (index % 4)}` } : {}),
      quote: character,
    });
  }
  // What is about another season, by another, or of nobody in particular is on the plain list and the show's alone.
  all.quote({ about: 'fictional-show-season-1', by: 'Somebody Else', saidOn: '2024-01-02' });
  return tracker.given(all.dataset);
});
afterAll(() => tracker.close());

test('many quotes stand at the same place in the order, so that their ids must settle it', async () => {
  const [row] = await tracker.database.read(
    'MATCH (q:Quote) RETURN count(DISTINCT q.saidOnSort), count(*)',
    {},
  );
  expect(row).toEqual([6, HOW_MANY + 1]);
});

const ARGUMENTS = '(first: $first, after: $after, orderBy: $order';
const PAGE = '{ totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } }';
const WAYS: Record<string, [query: string, extra: number, read: (answer: Asked) => QuoteConnection]> = {
  'all quotes': [`{ quotes${ARGUMENTS}) ${PAGE} }`, 1, ({ quotes }) => quotes],
  'quotes of a season': [
    `{ quotes${ARGUMENTS}, filter: { season: "fictional-show-season-2" }) ${PAGE} }`,
    0,
    ({ quotes }) => quotes,
  ],
  'quotes of a show': [
    `{ quotes${ARGUMENTS}, filter: { show: "fictional-show" }) ${PAGE} }`,
    1,
    ({ quotes }) => quotes,
  ],
  'quotes by a speaker': [
    `{ quotes${ARGUMENTS}, filter: { speaker: "fictional-lead" }) ${PAGE} }`,
    0,
    ({ quotes }) => quotes,
  ],
  'quotes under another condition': [
    `{ quotes${ARGUMENTS}, filter: { stance: [FAVOURS] }) ${PAGE} }`,
    1,
    ({ quotes }) => quotes,
  ],
  'Season.quotes': [
    `{ season(id: "fictional-show-season-2") { quotes${ARGUMENTS}) ${PAGE} } }`,
    0,
    ({ season }) => season.quotes,
  ],
  'Show.quotes': [
    `{ show(id: "fictional-show") { quotes${ARGUMENTS}) ${PAGE} } }`,
    1,
    ({ show }) => show.quotes,
  ],
  'Person.quotes': [
    `{ person(id: "fictional-lead") { quotes${ARGUMENTS}) ${PAGE} } }`,
    0,
    ({ person }) => person.quotes,
  ],
  'Character.quotes': [
    `{ show(id: "fictional-show") { characters { quotes${ARGUMENTS}) ${PAGE} } } }`,
    0,
    ({ show }) => show.characters[0]!.quotes,
  ],
};

describe.each(Object.entries(WAYS))('%s', (_, [query, extra, read]) => {
  const expected = async (order: string): Promise<string[]> => {
    const others = extra === 0 ? "WHERE q.text <> 'Fictional words number 77.'" : '';
    const rows = await tracker.database.read(
      `MATCH (q:Quote) ${others} RETURN q.id ORDER BY q.saidOnSort, q.id`,
      {},
    );
    const ids = rows.map(([id]) => id as string);
    return order === 'SAID_ON_EARLIEST_FIRST' ? ids : ids.reverse();
  };

  test.each(['SAID_ON_LATEST_FIRST', 'SAID_ON_EARLIEST_FIRST'])(
    'walked page by page, %s, are all there once and in order',
    async (order) => {
      const walked: string[] = [];
      let after: string | null = null;
      for (let more = true; more;) {
        const answer = await tracker.ask(
          `query ($first: Int!, $after: String, $order: QuoteOrder!) ${query}`,
          {
            first: 7,
            after,
            order,
          },
        );
        const page = read(answer);
        walked.push(...page.nodes.map(({ id }) => id));
        expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
        expect(page.totalCount).toBe(HOW_MANY + extra);
        expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
        ({ hasNextPage: more, endCursor: after } = page.pageInfo);
      }
      expect(walked).toEqual(await expected(order));
      expect(new Set(walked).size).toBe(HOW_MANY + extra);
    },
  );
});

describe('a page', () => {
  const pageOf = async (argumentsGiven: string) =>
    (await tracker.ask(`{ quotes(${argumentsGiven}) ${PAGE} }`)).quotes;

  test('after the last is empty, and no more follows', async () => {
    const { pageInfo } = await pageOf('first: 100');
    expect(pageInfo).toMatchObject({ hasNextPage: false });
    expect(await pageOf(`after: ${JSON.stringify(pageInfo.endCursor)}`)).toEqual({
      totalCount: HOW_MANY + 1,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test('that ends with the last says that no more follows', async () => {
    expect((await pageOf(`first: ${HOW_MANY + 1}`)).pageInfo.hasNextPage).toBe(false);
    expect((await pageOf(`first: ${HOW_MANY}`)).pageInfo.hasNextPage).toBe(true);
  });

  test.each([
    'nodes { id }',
    'edges { cursor }',
    'pageInfo { endCursor }',
    'pageInfo { hasNextPage }',
    'totalCount',
  ])('asked for %s alone is the same as asked for all', async (part) => {
    const alone = await tracker.ask(`{ quotes(first: 3) { ${part} } }`);
    expect(await pageOf('first: 3')).toMatchObject(alone.quotes);
  });

  test('goes on from a cursor whose quote is gone', async () => {
    const cursor = encodeCursor('SAID_ON_EARLIEST_FIRST', { sort: '2024-01-02', id: 'quo_gone' });
    const { nodes } = await pageOf(`first: 1, orderBy: SAID_ON_EARLIEST_FIRST, after: "${cursor}"`);
    const { node } = await tracker.ask<{ node: { saidOn: { edtf: string } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Quote { saidOn { edtf } } } }',
      { id: nodes[0]?.id },
    );
    expect(node.saidOn.edtf >= '2024-01-02').toBe(true);
  });

  test('shows a thing once, though two relationships lead to it', async () => {
    const { organization } = await tracker.ask(
      '{ organization(id: "fictional-platform") { shows(first: 1) { totalCount nodes { slug } pageInfo { hasNextPage } } } }',
    );
    expect(organization.shows).toEqual({
      totalCount: 1,
      nodes: [{ slug: 'fictional-show' }],
      pageInfo: { hasNextPage: false },
    });
  });
});

describe('what no page can be is answered in a sentence', () => {
  const stale = encodeCursor('SAID_ON_EARLIEST_FIRST', { sort: '', id: 'quo_1' });
  const notPages = (given: string) =>
    `Expected \`first\` of quotes to be from 1 to 100, found ${given}. Ask for a page and go on with \`after\`.`;
  const notCursor = (given: string) =>
    `Expected \`after\` to be a cursor that an earlier page gave, found "${given}". Take it from pageInfo.endCursor or an edge.`;
  test.each([
    ['first: 0', notPages('0')],
    ['first: -1', notPages('-1')],
    ['first: 101', notPages('101')],
    ['first: 2147483647', notPages('2147483647')],
    ['after: "garbage"', notCursor('garbage')],
    ['after: ""', notCursor('')],
    ['after: "W10"', notCursor('W10')],
    [
      `after: "${stale}"`,
      'Expected `after` to come from a page ordered by SAID_ON_LATEST_FIRST, found one ordered by SAID_ON_EARLIEST_FIRST. Start again without `after`.',
    ],
  ])('%s', async (argument, sentence) => {
    for (const query of [
      `{ quotes(${argument}) { totalCount nodes { id } } }`,
      `{ season(id: "fictional-show-season-2") { quotes(${argument}) { totalCount nodes { id } } } }`,
    ]) {
      const { errors } = await tracker.askRaw(query);
      expect(errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
        [sentence, { code: 'BAD_USER_INPUT' }],
      ]);
    }
    expect(tracker.reported).toEqual([]);
  });

  test('a first of 1 and of 100 are pages', async () => {
    expect((await tracker.ask('{ quotes(first: 1) { nodes { id } } }')).quotes.nodes).toHaveLength(1);
    expect((await tracker.ask('{ quotes(first: 100) { nodes { id } } }')).quotes.nodes).toHaveLength(
      HOW_MANY + 1,
    );
  });
});
