import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../support/command.ts';
import { given } from '../support/given.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { savedQuery } from '../support/tracker.ts';
import { MORE_QUERIES } from './more-queries.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer(undefined, { more: MORE_QUERIES });
});
afterAll(() => server.close());

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(server.url + path, { redirect: 'manual', ...init });

describe('variables', () => {
  const posted = async (query: string, variables: object): Promise<unknown> =>
    (await server.post({ query, variables })).answer;
  const textOf = (slug: string): string => MORE_QUERIES.find((query) => query.slug === slug)!.query;

  test.each<[string, object]>([
    ['', {}],
    [
      'season=emily-in-paris-season-3&then=2021-01-01',
      { season: 'emily-in-paris-season-3', then: '2021-01-01' },
    ],
    ['season=&then=2021-01-01', { then: '2021-01-01' }],
  ])('text and days: ?%s', async (address, variables) => {
    const response = await get(`/q/is-there-another-season.json?${address}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(await posted(savedQuery(1), variables));
  });

  test.each<[string, object]>([
    ['first=1', { first: 1 }],
    ['status=RUNNING', { status: ['RUNNING'] }],
    ['status=RUNNING&status=ENDED', { status: ['RUNNING', 'ENDED'] }],
    ['status=RUNNING,%20ENDED', { status: ['RUNNING', 'ENDED'] }],
    ['status=%5B%22ENDED%22%5D&first=3', { status: ['ENDED'], first: 3 }],
    ['platform=&status=&after=', {}],
  ])('numbers and lists: ?%s', async (address, variables) => {
    const response = await get(`/q/shows-by-status.json?${address}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(await posted(textOf('shows-by-status'), variables));
  });

  test('switches, objects, and lists of text in which a comma is a comma', async () => {
    const parameters = new URLSearchParams({
      season: 'emily-in-paris-season-2',
      deprecated: 'true',
      filter: '{"stance":["FAVOURS"],"speaker":"darren-star"}',
      ids: 'a,b',
    });
    parameters.append('ids', 'c');
    const response = await get(`/q/every-kind-of-variable.json?${parameters.toString()}`);
    const answer = (await response.json()) as { data: { nodes: unknown; season: { quotes: unknown } } };
    expect(answer).toEqual(
      await posted(textOf('every-kind-of-variable'), {
        season: 'emily-in-paris-season-2',
        deprecated: true,
        filter: { stance: ['FAVOURS'], speaker: 'darren-star' },
        ids: ['a,b', 'c'],
      }),
    );
    expect(answer.data).toMatchObject({ nodes: [null, null], season: { quotes: { totalCount: 3 } } });
  });

  test('all faults are told at once, each with what to do', async () => {
    const response = await get(
      '/q/shows-by-status.json?frist=3&first=ten&status=RUNNING,ENDET&after=a&after=b&%3Cscript%3E=1',
    );
    expect(response.status).toBe(400);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { errors } = (await response.json()) as { errors: [{ message: string; extensions: unknown }] };
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(errors[0].message).toBe(
      [
        'Expected an address with this query’s variables, found 5 faults.',
        '"frist" is no variable of this query (it has platform, status, first, after). Did you mean "first"?',
        '"<script>" is no variable of this query (it has platform, status, first, after).',
        'status.1: Value "ENDET" does not exist in "LifecycleStatus" enum. Did you mean the enum value "ENDED"?',
        'first: Int cannot represent non-integer value: "ten".',
        'after: expected one value, found 2. It is no list.',
      ].join(' '),
    );
  });

  test.each([
    ['/q/every-kind-of-variable.json', 'season: expected a value of IdOrSlug!, found none.'],
    ['/q/every-kind-of-variable.json?season=x&deprecated=yes', 'deprecated: Boolean cannot represent'],
    [
      '/q/every-kind-of-variable.json?season=x&filter=%7Bstance',
      'filter: Expected type "QuoteFilter" to be an object.',
    ],
    ['/q/every-kind-of-variable.json?season=x&filter=%7B%22stanze%22:1%7D', 'Did you mean "stance"?'],
    [
      '/q/is-there-another-season.json?then=2020-02-30',
      'then: Expected Date, found "2020-02-30". Write a day',
    ],
    ['/q/shows-by-status.json?first=99999999999', 'first: Int cannot represent non 32-bit'],
    ['/q/shows-by-status.json?first=1.5', 'first: Int cannot represent non-integer value: 1.5.'],
    ['/q/shows-by-status.json?first=101', 'from 1 to 100, found 101'],
    ['/q/shows-by-status.json?after=nonsense', 'cursor'],
    ['/q/shows-by-status.json?rows=shows.nodes', '"rows" is no variable'],
    ['/q/shows-by-status.csv?rows=shows.node', 'Did you mean ""shows.nodes""?'],
    ['/q/shows-by-status.json?__proto__=1&constructor=2', 'found 2 faults'],
    [
      `/q/shows-by-status.json?x=rt_0123456789ab_${'A'.repeat(43)}&first=rt_0123456789ab_${'A'.repeat(43)}`,
      'first:',
    ],
  ])('%s is a bad request', async (path, sentence) => {
    const response = await get(path);
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(text.replaceAll('\\"', '"')).toContain(sentence);
    expect(text).not.toContain('AAAAAAAA');
  });
});

describe('what stands around an answer', () => {
  test('a page of any site may read it, and its tag', async () => {
    const { headers } = await get('/q/stance-by-authority.json', {
      headers: { origin: 'https://dashboard.example' },
    });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toBe('etag');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test.each(['json', 'csv'])(
    '%s is asked for anew after a minute, and is then "unchanged"',
    async (format) => {
      const path = `/q/stance-by-authority.${format}`;
      const first = await get(path);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
      expect(first.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate');
      expect(first.headers.get('vary')).toContain('accept-encoding');
      for (const known of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
        const again = await get(path, { headers: { 'if-none-match': known } });
        expect([again.status, await again.text()]).toEqual([304, '']);
        expect(again.headers.get('etag')).toBe(etag);
        expect(again.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate');
      }
      expect((await get(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
      const other = await get(`${path}?season=emily-in-paris-season-3`, {
        headers: { 'if-none-match': etag },
      });
      expect(other.status).toBe(200);
    },
  );

  test('its tag is another as soon as the record is', async () => {
    const path = '/q/stance-by-authority.json?season=fictional-show-season-7';
    const before = (await get(path)).headers.get('etag') ?? '';
    await server.record(given().season(7).quote({ about: 'fictional-show-season-7' }).dataset);
    const after = await get(path, { headers: { 'if-none-match': before } });
    expect([after.status, await after.json()]).toEqual([
      200,
      { data: { season: expect.objectContaining({ quoteCount: 1 }) as unknown } },
    ]);
    // An import on a busy machine takes its time.
  }, 90_000);

  test.each(['/q', '/q.json', '/q/stance-by-authority.json', '/q/stance-by-authority.csv', '/q/nobody.json'])(
    'HEAD %s has the head of GET and no body',
    async (path) => {
      const [got, head] = await Promise.all([get(path), get(path, { method: 'HEAD' })]);
      expect([head.status, await head.text()]).toEqual([got.status, '']);
      for (const name of ['etag', 'cache-control', 'content-type', 'access-control-allow-origin'])
        expect(head.headers.get(name), name).toBe(got.headers.get(name));
    },
  );

  test.each(['/q', '/q.json', '/q/stance-by-authority.csv'])(
    'OPTIONS %s says what can be done',
    async (path) => {
      const plain = await get(path, { method: 'OPTIONS' });
      expect([plain.status, plain.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
      const preflight = await get(path, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://dashboard.example',
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'if-none-match',
        },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
      expect(preflight.headers.get('access-control-allow-headers')).toBe('if-none-match');
    },
  );

  test('a token is not looked at: everybody has the same answer', async () => {
    const [without, wrong] = await Promise.all([
      get('/q/stance-by-authority.json'),
      get('/q/stance-by-authority.json', { headers: { authorization: 'Bearer rt_wrong' } }),
    ]);
    expect([wrong.status, await wrong.text()]).toEqual([200, await without.text()]);
  });

  test('curl fetches it once, and again only where it changed', async () => {
    const place = await mkdtemp(join(tmpdir(), 'tracker-curl-'));
    const line = `curl -s --fail -w '%{http_code}' -o answer.csv --etag-save tag --etag-compare tag '${server.url}/q/shows-by-status.csv?first=2'`;
    expect(await run(line, place).ended).toEqual({ code: 0, output: '200' });
    expect(await run(line, place).ended).toEqual({ code: 0, output: '304' });
    const refused = await run(line.replace('first=2', 'first=0'), place).ended;
    expect(refused).toEqual({ code: 22, output: '400' });
    await rm(place, { recursive: true });
  });
});
