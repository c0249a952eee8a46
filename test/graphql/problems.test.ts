import { GraphQLError } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { DatabaseUnreachable, DeadlineExceeded, QueryFailed } from '../../src/neo4j/errors.ts';
import { trackerOf } from '../../src/graphql/tracker.ts';
import { NOW, testTracker } from '../support/tracker.ts';

const tracker = testTracker();
beforeAll(() => tracker.seeded());
afterEach(() => {
  expect(tracker.reported).toEqual([]);
});
afterAll(() => tracker.close());

const problemOf = async (query: string, variables?: Record<string, unknown>) => {
  const { errors } = await tracker.askRaw(query, variables);
  return errors?.map(({ message, extensions }) => [message, extensions?.['code']]);
};

describe('a value that cannot be is answered in a sentence', () => {
  const season = (asOf: string) =>
    `{ season(id: "emily-in-paris-season-2") { status(asOf: ${asOf}) { status } } }`;
  test.each([
    ['2020-13-40', 'a month that does not exist'],
    ['2020-02-30', 'a day that does not exist'],
    ['2020-286', 'a day counted through the year'],
    ['999999999-01-01', 'a year past all years'],
    ['13 October 2020', 'words'],
    ['', 'nothing'],
  ])('%s as a date: %s', async (date) => {
    const sentence = `Expected Date, found "${date}". Write a day of the calendar as YYYY-MM-DD.`;
    const [[message, code] = []] = (await problemOf(season(`{ validAt: ${JSON.stringify(date)} }`))) ?? [];
    expect([message, code]).toEqual([expect.stringContaining(sentence), 'GRAPHQL_VALIDATION_FAILED']);
    const [[later, laterCode] = []] =
      (await problemOf(`query ($day: Date) ${season('{ validAt: $day }')}`, { day: date })) ?? [];
    expect([later, laterCode]).toEqual([expect.stringContaining(sentence), 'BAD_USER_INPUT']);
  });

  test.each([
    ['2020-11-11', 'a day alone'],
    ['2020-11-11T25:00:00Z', 'an hour that does not exist'],
    ['2020-11-11T10:00:00', 'a time of no known zone'],
  ])('%s as a moment: %s', async (moment) => {
    expect(await problemOf(season(`{ recordedAt: "${moment}" }`))).toEqual([
      [
        expect.stringContaining(
          `Expected DateTime, found "${moment}". Write a moment as 2026-11-25T01:02:03Z.`,
        ),
        'GRAPHQL_VALIDATION_FAILED',
      ],
    ]);
  });

  test.each([
    [
      'an unknown value of an enumeration',
      '{ quotes(filter: { stance: [FAVORS] }) { totalCount } }',
      'Did you mean the enum value "FAVOURS"?',
    ],
    ['a number as a date', season('{ validAt: 20201011 }'), 'Expected Date'],
    [
      'a text as a number',
      '{ quotes(first: "ten") { totalCount } }',
      'Int cannot represent non-integer value: "ten"',
    ],
    ['an empty name', '{ season(id: "") { id } }', 'Give an id or a slug.'],
    [
      'a name as long as a page',
      `{ season(id: "${'x'.repeat(201)}") { id } }`,
      'text of 201 characters. Give an id or a slug.',
    ],
    ['a misspelt field', '{ season(id: "x") { statuss } }', 'Did you mean "status"'],
    [
      'an unknown condition',
      '{ quotes(filter: { by: "x" }) { totalCount } }',
      'Field "by" is not defined by type "QuoteFilter"',
    ],
  ])('%s', async (_, query, words) => {
    const problems = await problemOf(query);
    expect(problems?.[0]).toEqual([expect.stringContaining(words), 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('half of a character', async () => {
    const problems = await problemOf('query ($id: IdOrSlug!) { season(id: $id) { id } }', {
      id: 'half \ud83d',
    });
    expect(problems?.[0]).toEqual([
      expect.stringContaining('half of a surrogate pair. Was the text cut in the middle of a character?'),
      'BAD_USER_INPUT',
    ]);
  });
});

describe('what goes wrong here is told without a stack and without a word of the database', () => {
  const broken = (failure: Error) => {
    const reported: unknown[] = [];
    const database: Database = {
      ...tracker.database,
      read: () => Promise.reject(failure),
    };
    const { apollo, contextFor } = trackerOf({
      database,
      now: () => NOW,
      report: (error) => reported.push(error),
    });
    return {
      reported,
      ask: async () => {
        const { body } = await apollo.executeOperation(
          { query: '{ season(id: "x") { slug } }' },
          { contextValue: contextFor() },
        );
        return body.kind === 'single' ? body.singleResult : undefined;
      },
    };
  };
  const secret = 'Neo.ClientError: MATCH (n:Season) bolt://neo4j:secret@db';

  test.each([
    [
      'a deadline that passed',
      new DeadlineExceeded(4000),
      'DEADLINE_EXCEEDED',
      'The answer took longer than a request may.',
      0,
    ],
    [
      'a database that is gone',
      new DatabaseUnreachable('bolt://neo4j:secret@db', new Error(secret)),
      'DATABASE_UNAVAILABLE',
      'The database does not answer just now. Try again in a moment.',
      0,
    ],
    [
      'a query that failed',
      new QueryFailed(new Error(secret)),
      'INTERNAL_SERVER_ERROR',
      'Something went wrong here, and is in the log. Try again; if it happens again, tell us the query.',
      1,
    ],
    [
      'what nobody thought of',
      new Error(secret),
      'INTERNAL_SERVER_ERROR',
      'Something went wrong here, and is in the log. Try again; if it happens again, tell us the query.',
      1,
    ],
    [
      'an error of GraphQL’s own kind',
      new GraphQLError(secret),
      'INTERNAL_SERVER_ERROR',
      'Something went wrong here, and is in the log. Try again; if it happens again, tell us the query.',
      1,
    ],
  ])('%s', async (_, failure, code, message, logged) => {
    const { ask, reported } = broken(failure);
    const answer = await ask();
    expect(answer?.errors).toEqual([
      {
        message: expect.stringContaining(message) as unknown,
        path: ['season'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code },
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/Neo\.|MATCH|bolt|secret|\.ts/);
    expect(reported).toHaveLength(logged);
  });
});

describe('limits', () => {
  test('a query nested too deep is refused', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? 'slug' : `show { seasons { ${deep(levels - 1)} } }`;
    expect(await problemOf(`{ season(id: "x") { ${deep(6)} } }`)).toBeUndefined();
    const [[, code] = []] = (await problemOf(`{ season(id: "x") { ${deep(8)} } }`)) ?? [];
    expect(code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('a query of endless words is refused before it is read', async () => {
    const [[message] = []] = (await problemOf(`{ shows { nodes { ${'slug '.repeat(5000)} } } }`)) ?? [];
    expect(message).toMatch(/4000 tokens/);
  });
});
