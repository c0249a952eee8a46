import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/graphql/limits.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

/** One request over a bare socket, as no well-behaved client would send it; the answer's first line. */
function raw(request: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(request));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => {
      resolve(answer.split('\r\n')[0] ?? '');
    });
    socket.on('error', reject);
    socket.setTimeout(5000, () => {
      reject(new Error('Expected an answer within 5 s, found none.'));
    });
  });
}

const QUERY = '{ season(id: "emily-in-paris-season-2") { number } }';

describe('who may ask, and how', () => {
  test('a question is answered, over POST and, with a header that no form can send, over GET', async () => {
    expect(await server.post({ query: QUERY })).toEqual({
      status: 200,
      answer: { data: { season: { number: 2 } } },
    });
    const got = await fetch(`${server.url}/graphql?query=${encodeURIComponent(QUERY)}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(await got.json()).toEqual({ data: { season: { number: 2 } } });
  });

  test('what a form or a link of another site can send is refused', async () => {
    const linked = await fetch(`${server.url}/graphql?query=${encodeURIComponent(QUERY)}`);
    expect(linked.status).toBe(400);
    expect(await linked.text()).toContain('Cross-Site Request Forgery');
    expect(
      (await server.post(JSON.stringify({ query: QUERY }), { 'content-type': 'text/plain' })).status,
    ).toBeGreaterThanOrEqual(400);
  });

  test('any page may read, without credentials', async () => {
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://dashboard.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBeLessThan(300);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each(['/', '/playground', '/health/live', '/nowhere', '/graphql'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  test.each([
    ['none', 'GET /health/live HTTP/1.0\r\n\r\n'],
    ['empty', 'GET /health/live HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n'],
    [
      'garbage',
      'GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a b<c>\r\napollo-require-preflight: 1\r\nConnection: close\r\n\r\n',
    ],
    ['with a path', 'GET /graphql HTTP/1.1\r\nHost: evil.example/x\r\nConnection: close\r\n\r\n'],
  ])('a Host header that is %s is a bad request, not a fault of ours', async (_, request) => {
    expect(await raw(request)).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('what is too much', () => {
  const nested = (depth: number): string =>
    `{ season(id: "x") ${'{ show { seasons '.repeat(depth)}{ id }${' } }'.repeat(depth)} }`;

  test.each([
    ['too deep', { query: nested(20) }, /depth limit/i],
    [
      'too many aliases',
      {
        query: `{ ${Array.from({ length: 61 }, (_, i) => `a${String(i)}: season(id: "x") { id }`).join(' ')} }`,
      },
      /aliases limit/i,
    ],
    [
      'too many directives',
      { query: `{ __typename ${'@include(if: true) '.repeat(31)} }` },
      /directives limit|can only be used once/i,
    ],
    ['too many words', { query: `{ ${'__typename '.repeat(5000)} }` }, /token/i],
    [
      'a page that is too long',
      { query: '{ quotes(first: 101) { nodes { id } } }' },
      /from 1 to 100, found 101/,
    ],
    ['a page of nothing', { query: '{ quotes(first: 0) { nodes { id } } }' }, /from 1 to 100, found 0/],
    [
      'too many ids',
      {
        query: 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        variables: { ids: Array.from({ length: 101 }, () => 'quo_x') },
      },
      /at most 100 ids, found 101/,
    ],
  ])('%s is refused with a sentence', async (_, body, sentence) => {
    const { answer } = await server.post(body);
    expect(answer.errors?.[0]?.message).toMatch(sentence);
    expect(answer.errors?.[0]?.extensions.code).toMatch(
      /^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED)$/,
    );
    expect(JSON.stringify(answer)).not.toMatch(/stacktrace|\.ts:\d|Neo\./);
  });

  test('a body over the limit, several questions in one request, and what is no JSON', async () => {
    expect((await server.post({ query: QUERY, pad: 'x'.repeat(LIMITS.bodyBytes) })).status).toBe(413);
    expect((await server.post([{ query: QUERY }, { query: QUERY }])).status).toBe(400);
    expect((await server.post('{"query": ')).status).toBe(400);
    expect((await server.post('')).status).toBe(400);
  });

  test('half a character in a variable is the client’s fault, and says so', async () => {
    const { status, answer } = await server.post(
      '{"query":"query($id: IdOrSlug!) { show(id: $id) { id } }","variables":{"id":"\\ud800"}}',
    );
    expect(status).toBeLessThan(500);
    expect(answer.errors?.[0]?.message).toContain('surrogate');
  });

  test('an address that is nobody’s says where the questions go', async () => {
    const nowhere = await fetch(`${server.url}/nowhere?secret=1`);
    expect(nowhere.status).toBe(404);
    expect(await nowhere.json()).toEqual({
      message: 'Nothing is at GET /nowhere. Questions go to /graphql; the playground is at /playground.',
    });
  });
});

describe('what is logged and told', () => {
  test('one line a request, without the query', async () => {
    server.logged.length = 0;
    await server.post({ query: 'query Named { __typename }', operationName: 'Named' });
    await fetch(`${server.url}/health/live?token=secret`);
    await expect.poll(() => server.logged.length).toBe(2);
    const [asked, looked] = server.logged.map((line) => JSON.parse(line) as { msg: string });
    expect(asked?.msg).toMatch(/^POST \/graphql Named 200 [\d.]+ ms$/);
    expect(looked?.msg).toMatch(/^GET \/health\/live 200 [\d.]+ ms$/);
  });

  test('live and ready', async () => {
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toEqual({ status: 'ready' });
  });

  test('long answers are compressed for those who can read it', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' },
      body: JSON.stringify({ query: '{ __schema { types { name description } } }' }),
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(
      ((await response.json()) as { data: { __schema: { types: unknown[] } } }).data.__schema.types.length,
    ).toBeGreaterThan(50);
  });
});
