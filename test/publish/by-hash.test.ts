import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { persistedDocuments } from '../../src/graphql/persisted-documents.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { savedQuery } from '../support/tracker.ts';

const SEASON = 'season(id: "emily-in-paris-season-2")';
/** Two operations at one place of the graph. A plan kept under the request's text, which a hash stands for, would be the plan of both. */
const TWO_OPERATIONS = `query Numbers { ${SEASON} { number quoteCount } } query Words { ${SEASON} { slug stage show { title } } }`;
/** The same root field once more, by another name of the operation's and with another selection. */
const ANOTHER = `query Numbers { ${SEASON} { stage status { status } } }`;
/** One variable in the same place, of two values. */
const BY_VARIABLE = 'query One($id: IdOrSlug!) { season(id: $id) { number } }';

const EXPECTED = {
  numbers: { data: { season: { number: 2, quoteCount: 13 } } },
  words: {
    data: { season: { slug: 'emily-in-paris-season-2', stage: 'AIRED', show: { title: 'Emily in Paris' } } },
  },
  another: { data: { season: { stage: 'AIRED', status: { status: 'RENEWED' } } } },
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const automatic = (text: string): object => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });
const documentId = (text: string): string => `sha256:${hashOf(text)}`;

let server: TestServer;
beforeAll(async () => {
  server = await testServer(undefined, { documents: [TWO_OPERATIONS, ANOTHER, BY_VARIABLE] });
});
afterAll(() => server.close());

const get = async (parameters: Record<string, string>, headers: Record<string, string> = {}) => {
  const search = new URLSearchParams(parameters).toString();
  const response = await fetch(`${server.url}/graphql?${search}`, {
    headers: { 'apollo-require-preflight': 'true', ...headers },
  });
  return { status: response.status, answer: await response.json() };
};

describe('documentId', () => {
  test('names a saved query: the one that the list says, and the answer is its answer', async () => {
    const { queries } = (await (await fetch(`${server.url}/q.json`)).json()) as {
      queries: { name: string; documentId: string; document: string }[];
    };
    for (const query of queries) expect(query.documentId).toBe(documentId(query.document));
    const id = documentId(savedQuery(24));
    const variables = { season: 'emily-in-paris-season-3' };
    const sent = await server.post({ query: savedQuery(24), variables });
    expect(sent.status).toBe(200);
    expect(await server.post({ documentId: id, variables })).toEqual(sent);
    expect(await get({ documentId: id, variables: JSON.stringify(variables) })).toEqual(sent);
    const embedded = await fetch(`${server.url}/q/stance-by-authority.json?season=emily-in-paris-season-3`);
    expect(await embedded.json()).toEqual(sent.answer);
  });

  test.each<[string, object, RegExp]>([
    ['nobody knows', { documentId: documentId('{ __typename }') }, /found "sha256:[0-9a-f]+.*\/q\.json/],
    ['is no hash', { documentId: 'status-board' }, /found "status-board"/],
    ['is no text', { documentId: 5 }, /found 5/],
    ['stands beside a query', { documentId: documentId(ANOTHER), query: ANOTHER }, /found both/],
  ])('one that %s is one error', async (_, body, sentence) => {
    const { status, answer } = await server.post(body);
    expect([status, answer.errors?.length, answer.data]).toEqual([400, 1, undefined]);
    expect(answer.errors?.[0]?.message).toMatch(sentence);
    const asGet = await get(
      Object.fromEntries(Object.entries(body).map(([key, value]) => [key, String(value)])),
    );
    expect(asGet.status).toBe(400);
  });

  test('is read by GET no more easily than a query is: not by a link of another site', async () => {
    const response = await fetch(`${server.url}/graphql?documentId=${documentId(ANOTHER)}`);
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('Cross-Site Request Forgery'),
    ]);
  });

  test('of a document with two operations asks for a name', async () => {
    const { status, answer } = await server.post({ documentId: documentId(TWO_OPERATIONS) });
    expect([status, answer.errors?.[0]?.message]).toEqual([
      400,
      'Must provide operation name if query contains multiple operations.',
    ]);
  });
});

describe('automatic persisted queries', () => {
  test('one that is new is asked for once; a saved query never', async () => {
    const query = 'query Fresh { season(id: "emily-in-paris-season-1") { number } }';
    const expected = { status: 200, answer: { data: { season: { number: 1 } } } };
    const unknown = await server.post({ extensions: automatic(query) });
    expect(unknown.answer.errors?.[0]?.message).toBe('PersistedQueryNotFound');
    expect(await server.post({ query, extensions: automatic(query) })).toEqual(expected);
    expect(await server.post({ extensions: automatic(query) })).toEqual(expected);
    expect(await get({ extensions: JSON.stringify(automatic(query)) })).toEqual(expected);
    expect(await server.post({ extensions: automatic(savedQuery(24)) })).toEqual(
      await server.post({ query: savedQuery(24) }),
    );
  });

  test('a hash cannot be given to another query', async () => {
    const { status, answer } = await server.post({ query: '{ __typename }', extensions: automatic(ANOTHER) });
    expect([status, answer.errors?.[0]?.message]).toEqual([
      400,
      'Expected `sha256Hash` to be the SHA-256 of `query`, found that of another text. Hash it as it is sent, byte for byte.',
    ]);
    expect((await server.post({ extensions: automatic(ANOTHER) })).answer).toEqual(EXPECTED.another);
  });

  test('strangers’ queries are kept within bounds, and crowd out no saved one', async () => {
    const saved = 'query Saved { __typename }';
    const { automatic: cache } = persistedDocuments([saved]);
    const text = (at: number): string => `# ${String(at)} ${'x'.repeat(90_000)}`;
    for (let at = 0; at < 200; at++) await cache.set(`apq:${hashOf(text(at))}`, text(at));
    let kept = 0;
    for (let at = 0; at < 200; at++) if ((await cache.get(`apq:${hashOf(text(at))}`)) !== undefined) kept++;
    expect(kept * 90_000).toBeLessThan(4 * 2 ** 20);
    expect(kept).toBeGreaterThan(20);
    expect(await cache.get(`apq:${hashOf(saved)}`)).toBe(saved);
  });
});

describe('operations that cross', () => {
  const ways: [string, (text: string, operationName?: string, variables?: object) => Promise<unknown>][] = [
    [
      'documentId',
      async (text, operationName, variables) =>
        (await server.post({ documentId: documentId(text), operationName, variables })).answer,
    ],
    [
      'automatic persisted queries',
      async (text, operationName, variables) =>
        (await server.post({ extensions: automatic(text), operationName, variables })).answer,
    ],
    [
      'automatic persisted queries by GET',
      async (text, operationName, variables = {}) =>
        (
          await get({
            extensions: JSON.stringify(automatic(text)),
            variables: JSON.stringify(variables),
            ...(operationName === undefined ? {} : { operationName }),
          })
        ).answer,
    ],
  ];

  test.each(ways)('by %s each gets its own answer, one after another and side by side', async (_, ask) => {
    const one = (number: number) => ({
      run: () => ask(BY_VARIABLE, 'One', { id: `emily-in-paris-season-${String(number)}` }),
      expected: { data: { season: { number } } },
    });
    const questions = [
      { run: () => ask(TWO_OPERATIONS, 'Numbers'), expected: EXPECTED.numbers },
      { run: () => ask(TWO_OPERATIONS, 'Words'), expected: EXPECTED.words },
      { run: () => ask(ANOTHER, 'Numbers'), expected: EXPECTED.another },
      one(1),
      one(2),
    ];
    for (const { run, expected } of [...questions, ...questions.toReversed()])
      expect(await run()).toEqual(expected);
    const crossed = Array.from({ length: 20 }, (_, round) => questions.toSpliced(0, round % 5)).flat();
    const answers = await Promise.all(crossed.map(({ run }) => run()));
    expect(answers).toEqual(crossed.map(({ expected }) => expected));
  });
});
