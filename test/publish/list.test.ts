import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicationOf } from '../../src/publish/publication.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { savedQuery } from '../support/tracker.ts';
import { MORE_QUERIES } from './more-queries.ts';
import { PUBLISHED_NAMES } from './names.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer(undefined, {
    more: MORE_QUERIES,
    formerNames: { 'will-there-be-another-season': 'is-there-another-season' },
  });
});
afterAll(() => server.close());

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(server.url + path, { redirect: 'manual', ...init });

interface Listed {
  readonly queries: readonly {
    readonly name: string;
    readonly title: string;
    readonly description: string | null;
    readonly variables: readonly object[];
    readonly links: { readonly json: string; readonly csv: string };
    readonly tables: readonly { readonly rows: string; readonly columns: readonly string[] }[];
    readonly document: string;
  }[];
}

describe('the list', () => {
  test('machines read it as JSON, at an address of its own or where they ask for it', async () => {
    const response = await get('/q.json');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { queries } = (await response.json()) as Listed;
    expect(queries.map(({ name }) => name)).toEqual([
      ...PUBLISHED_NAMES,
      ...MORE_QUERIES.map(({ slug }) => slug),
    ]);
    expect(queries[0]).toMatchObject({
      name: 'is-there-another-season',
      title: 'Is there going to be another season?',
      description:
        'The status is what the decider has decided, with the evidence for it. `then` asks the same of an earlier day.',
      variables: [
        {
          name: 'season',
          type: 'IdOrSlug!',
          required: false,
          default: 'emily-in-paris-season-2',
          description: 'Its id or slug: `emily-in-paris-season-2`.',
        },
        { name: 'then', type: 'Date!', required: false, default: '2020-10-31' },
      ],
      links: { json: '/q/is-there-another-season.json', csv: '/q/is-there-another-season.csv' },
      document: savedQuery(1),
    });
    for (const accept of ['application/json', '*/*', 'application/json, text/html;q=0.5'])
      expect((await get('/q', { headers: { accept } })).headers.get('content-type')).toMatch(/json/);
  });

  test('every variable says what it is', async () => {
    const { queries } = (await (await get('/q.json')).json()) as Listed;
    for (const { name, variables } of queries)
      for (const variable of variables)
        expect(variable, name).toHaveProperty('description', expect.stringMatching(/\w/));
  });

  test('people read it as a page, with an address for each query and nothing but its stylesheets', async () => {
    const response = await get('/q', { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('vary')).toBe('accept, accept-encoding');
    expect(response.headers.get('content-security-policy')).not.toContain('script-src');
    const page = await response.text();
    expect(page).not.toContain('<script');
    for (const name of PUBLISHED_NAMES) {
      expect(page).toContain(`<article id="${name}">`);
      expect(page).toMatch(new RegExp(`href="/q/${name}\\.csv[?"]`));
    }
    for (const [, address = ''] of page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g))
      expect((await get(address)).status, address).toBe(200);
    expect(await (await get('/')).text()).toContain('href="/q"');
  });
});

describe('names', () => {
  test('all that were ever published lead to an answer', async () => {
    expect(PUBLISHED_NAMES).toHaveLength(32);
    for (const name of PUBLISHED_NAMES) {
      const response = await get(`/q/${name}`);
      expect([response.status, response.headers.get('location')], name).toEqual([302, `/q#${name}`]);
    }
  });

  test.each(['1', '01', '01-is-there-another-season', 'will-there-be-another-season'])(
    '%s is moved for good to what it is called now, with its variables',
    async (name) => {
      const response = await get(`/q/${name}.csv?season=a&then=2020-01-01`);
      expect([response.status, response.headers.get('location')]).toEqual([
        301,
        '/q/is-there-another-season.csv?season=a&then=2020-01-01',
      ]);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    },
  );

  test('what is no name is answered with the nearest', async () => {
    const response = await get('/q/status-baord.json');
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        errors: [
          {
            message:
              'Expected the name of a saved query, found "status-baord". Did you mean "status-board"? All of them are at /q.',
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      },
    ]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await (await get('/q/board.csv')).text()).toContain('Did you mean ""status-board""?');
    expect(await (await get('/q/status-board.xml')).json()).toMatchObject({
      errors: [{ message: 'Expected status-board.json or status-board.csv, found ".xml".' }],
    });
  });

  test('a name that leads nowhere keeps the server from starting', () => {
    expect(() => publicationOf([], server.tracker.schema, { 'an-old-name': 'nobody' })).toThrow(
      /Expected the former name an-old-name to lead to a saved query/,
    );
  });
});
