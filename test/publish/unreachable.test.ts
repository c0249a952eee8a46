import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessOf } from '../../src/access/access.ts';
import { apiTokens } from '../../src/access/api-tokens.ts';
import { readSavedQueries } from '../../src/graphql/saved-queries.ts';
import { type Tracker, trackerOf } from '../../src/graphql/tracker.ts';
import { httpServer } from '../../src/http/server.ts';
import { type Database, openDatabase } from '../../src/neo4j/database.ts';
import { publicationOf } from '../../src/publish/publication.ts';
import { NOW } from '../support/tracker.ts';

/** The real server before a port on which no database listens. */
let database: Database;
let tracker: Tracker;
let app: FastifyInstance;
let url: string;
beforeAll(async () => {
  const now = (): Date => NOW;
  database = openDatabase({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'secret' });
  tracker = trackerOf({ database, now, report: () => {} });
  await tracker.apollo.start();
  app = await httpServer({
    tracker,
    database,
    access: accessOf(apiTokens(database, now), now),
    log: pino({ level: 'silent' }),
    playground: { directory: null, examples: [], answer: () => Promise.reject(new Error('not asked')) },
    publication: publicationOf(readSavedQueries(), tracker.schema, {}),
  });
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await tracker.apollo.stop();
  await database.close();
});

const SENTENCE = 'The database does not answer just now. Try again in a moment.';

test('a table without a database is no empty table', async () => {
  const response = await fetch(`${url}/q/stance-by-authority.csv`);
  expect([
    response.status,
    response.headers.get('retry-after'),
    response.headers.get('cache-control'),
  ]).toEqual([503, '5', 'no-store']);
  expect(await response.text()).toBe(
    `"authority","stance","quotes","season.quoteCount"\r\n"#error: ${SENTENCE}",,,\r\n`,
  );
});

test('nor is the JSON an answer', async () => {
  const response = await fetch(`${url}/q/stance-by-authority.json`);
  expect([response.status, await response.json()]).toMatchObject([
    503,
    { data: { season: null }, errors: [{ message: SENTENCE, extensions: { code: 'DATABASE_UNAVAILABLE' } }] },
  ]);
});

test('the list needs none', async () => {
  expect((await fetch(`${url}/q`)).status).toBe(200);
});
