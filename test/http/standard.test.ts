import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMITS } from '../../src/graphql/limits.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

test('GraphQL over HTTP is spoken as its draft standard asks', async () => {
  const results = await auditServer({
    url: `${server.url}/graphql`,
    // A bare GET is refused on purpose: another site could send it. A client that names itself may.
    fetchFn: (url: string, init?: RequestInit) =>
      fetch(url, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), 'apollo-require-preflight': 'true' },
      }),
  });
  const failed = results.filter(({ status }) => status === 'error');
  expect(failed.map(({ name }) => name)).toEqual([]);
  const count = (status: string): number => results.filter((result) => result.status === status).length;
  expect({ ok: count('ok'), notice: count('notice'), warn: count('warn') }).toEqual({
    ok: 58,
    notice: 0,
    warn: 3,
  });
});

test('a question that takes longer than it may is cut in the database, and the answer says what to do', async () => {
  const { tracker, database } = server;
  const { body } = await tracker.apollo.executeOperation(
    {
      query:
        '{ shows { nodes { seasons { quotes { nodes { appearances { article { appearances { nodes { quote { text } } } } } } } } } } }',
    },
    { contextValue: tracker.contextFor({ timeoutMs: 2 }) },
  );
  expect(body).toMatchObject({
    singleResult: {
      errors: [
        {
          message: expect.stringMatching(/longer than a request may/) as string,
          extensions: { code: 'DEADLINE_EXCEEDED' },
        },
      ],
    },
  });
  await expect
    .poll(
      async () =>
        (
          await database.read(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'Appearance' AND NOT currentQuery CONTAINS 'SHOW TRANSACTIONS' RETURN currentQuery",
            {},
          )
        ).length,
    )
    .toBe(0);
  expect(LIMITS.deadlineMs).toBe(4000);
});
