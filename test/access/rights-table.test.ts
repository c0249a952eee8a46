import { afterAll, beforeAll, expect, test } from 'vitest';
import { rightsOf } from '../../src/graphql/mutation-rights.ts';
import { mappedSchema, readTypeDefs } from '../../src/graphql/type-defs.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { givenToken, UNKNOWN_TOKEN } from './given-tokens.ts';
import { RIGHTS } from './rights-table.ts';
import { bearer } from './small-server.ts';
import { tryEachMutation } from './try-each-mutation.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

test('every mutation of the schema has a row with the role that it asks for, and there are no other rows', () => {
  const asked = Object.fromEntries(
    [...rightsOf(mappedSchema(readTypeDefs()))].map(([name, role]) => [name, role.toUpperCase()]),
  );
  expect(Object.fromEntries(Object.entries(RIGHTS).map(([name, { role }]) => [name, role]))).toEqual(asked);
});

test('each of them is refused to whoever may not, and to nobody else', async () => {
  const callers = {
    nobody: {},
    unknown: bearer(UNKNOWN_TOKEN),
    editor: bearer(await givenToken(server.database, 'editor')),
    admin: bearer(await givenToken(server.database, 'admin')),
  };
  await tryEachMutation(RIGHTS, callers, {
    calls: server.database.calls,
    ask: (query, headers) => server.post({ query }, headers),
  });
}, 120_000);
