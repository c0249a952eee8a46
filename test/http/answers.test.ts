import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mutate } from '../support/editing.ts';
import { serverOn, type TestServer, testServer } from '../support/server.ts';
import { ADMIN, type TestTracker, testTracker } from '../support/tracker.ts';

const QUERY = '{ person(id: "lily-collins") { name aliases } }';

/** Two servers that know nothing of each other, on one database. */
let one: TestServer;
let other: TestServer;
beforeAll(async () => {
  one = await testServer();
  other = await serverOn(testTracker());
});
afterAll(async () => {
  await other.close();
  await one.close();
});

const get = (
  server: TestServer,
  query: string,
  headers: Record<string, string> = {},
  signal: AbortSignal | null = null,
) =>
  fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { 'apollo-require-preflight': 'true', ...headers },
    signal,
  });

/** Calls for answers; the state of the record is asked for each time. */
const callsForAnswers = ({ database }: TestTracker): number =>
  database.calls.filter(({ cypher }) => !cypher.includes('RETURN lock.last, lock.state')).length;

const rename = async (alias: string) => {
  const { person } = await other.ask<{ person: { version: number } }>(
    '{ person(id: "lily-collins") { version } }',
  );
  const answer = await mutate(other, 'recordPerson', {
    person: { slug: 'lily-collins', version: person.version, aliases: [alias] },
  });
  expect(answer.problems).toBeUndefined();
};

describe('what was asked before', () => {
  test('is answered without the database’s work, with the same name', async () => {
    const first = await get(one, QUERY);
    one.database.calls.length = 0;
    const again = await get(one, QUERY);
    expect(callsForAnswers(one)).toBe(0);
    expect(one.database.calls.length).toBe(1);
    expect([again.headers.get('etag'), await again.text()]).toEqual([
      first.headers.get('etag'),
      await first.text(),
    ]);
    expect(again.headers.get('cache-control')).toBe('no-cache');
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
  });

  test('is never stale after a write through another server', async () => {
    const names = new Set<string | null>();
    for (let round = 0; round < 10; round += 1) {
      await rename(`Alias ${String(round)}`);
      const posted = await one.post({ query: QUERY });
      expect(posted.answer.data).toEqual({
        person: { name: 'Lily Collins', aliases: [`Alias ${String(round)}`] },
      });
      const got = await get(one, QUERY);
      expect(((await got.json()) as typeof posted.answer).data).toEqual(posted.answer.data);
      names.add(got.headers.get('etag'));
    }
    expect(names.size).toBe(10);
  });

  test('needs no answer where the client has it, until something is written', async () => {
    const etag = (await get(one, QUERY)).headers.get('etag') ?? '';
    const unchanged = await get(one, QUERY, { 'if-none-match': etag });
    expect([unchanged.status, await unchanged.text(), unchanged.headers.get('etag')]).toEqual([
      304,
      '',
      etag,
    ]);
    // Also by a server that was never asked.
    expect((await get(other, QUERY, { 'if-none-match': etag })).status).toBe(304);
    expect((await get(one, '{ person(id: "darren-star") { name } }', { 'if-none-match': etag })).status).toBe(
      200,
    );
    await rename('Renamed');
    expect((await get(one, QUERY, { 'if-none-match': etag })).status).toBe(200);
  });

  test('by two hundred at once, is one call', async () => {
    const query = '{ quotes(first: 20) { nodes { text stance } } }';
    one.database.calls.length = 0;
    const answers = await Promise.all(Array.from({ length: 200 }, () => one.post({ query })));
    expect(new Set(answers.map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.answer.errors).toBeUndefined();
    expect(callsForAnswers(one)).toBe(1);
  });

  test('by nobody before, is one call, also for the state', async () => {
    one.database.calls.length = 0;
    await one.post({ query: '{ quotes(first: 7) { nodes { text } } }' });
    expect(one.database.calls.length).toBe(1);
  });
});

describe('what is never shared', () => {
  test('with whoever asks for an answer that is found anew', async () => {
    await get(one, QUERY);
    one.database.calls.length = 0;
    await get(one, QUERY, { 'cache-control': 'no-cache' });
    expect(callsForAnswers(one)).toBe(1);
  });

  test('a client that goes away is no fault of ours', async () => {
    one.logged.length = 0;
    one.database.calls.length = 0;
    const gone = new AbortController();
    const query = '{ quotes(first: 33) { nodes { text appearances { exact } } } }';
    const asked = get(one, query, {}, gone.signal);
    while (one.database.calls.length === 0) await new Promise(setImmediate);
    gone.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => one.logged.join('')).toContain('/graphql 499 ');
    expect(one.logged.join('')).not.toMatch(/"level":50/);
  });

  test('a change: each is made, or refused, for itself', async () => {
    const query = 'mutation { revert(sequence: 99999999, reason: "Fictional.") { __typename } }';
    const answers = await Promise.all([one.post({ query }), one.post({ query })]);
    for (const { answer } of answers) expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('an answer with errors', async () => {
    const query =
      '{ quotes(first: 20) { nodes { id } } show(id: "x") { id } bad: quotes(first: 0) { nodes { id } } }';
    for (const _ of [1, 2]) {
      const answer = await get(one, query);
      expect(answer.headers.get('etag')).toBeNull();
      expect(await answer.json()).toHaveProperty('errors');
    }
  });

  test('with what another site could have sent', async () => {
    await get(one, QUERY);
    expect((await fetch(`${one.url}/graphql?query=${encodeURIComponent(QUERY)}`)).status).toBe(400);
  });

  test('another form of the answer', async () => {
    const asJson = await get(one, QUERY, { accept: 'application/json' });
    const asGraphql = await get(one, QUERY, { accept: 'application/graphql-response+json' });
    expect(asJson.headers.get('content-type')).toContain('application/json');
    expect(asGraphql.headers.get('content-type')).toContain('application/graphql-response+json');
  });

  test('a wrong token’s refusal', async () => {
    await one.post({ query: QUERY });
    const { answer } = await one.post({ query: QUERY }, { authorization: 'Bearer nonsense' });
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(answer.data).toBeUndefined();
  });
});

test('words that were removed from the history alone are in no answer any more', async () => {
  await rename('Fictional words that must go');
  await rename('Other');
  const query = '{ revisions(first: 10) { nodes { before after } } }';
  expect((await (await get(one, query)).text()).includes('Fictional words that must go')).toBe(true);
  const redacted = await mutate(
    other,
    'redact',
    { words: 'Fictional words that must go', reason: 'Asked for.' },
    { by: ADMIN },
  );
  expect(redacted.problems).toBeUndefined();
  expect((await (await get(one, query)).text()).includes('Fictional words that must go')).toBe(false);
});
