import { randomBytes } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { accessOf, TRUSTED_FOR_MS } from '../../src/access/access.ts';
import { apiTokens } from '../../src/access/api-tokens.ts';
import { createToken, listTokens, revokeToken } from '../../src/access/token-records.ts';
import { hashOf, textOfToken, tokenOf } from '../../src/access/token.ts';
import { openDatabase } from '../../src/neo4j/database.ts';
import { emptyGraph, testConnection, testDatabase } from '../support/database.ts';
import { NOW, testTracker } from '../support/tracker.ts';
import { givenToken, UNKNOWN_TOKEN } from './given-tokens.ts';

const database = testDatabase();
const start = NOW.getTime();
let now = start;
const clock = (): Date => new Date(now);
let access = accessOf(apiTokens(database, clock), clock);

beforeEach(async () => {
  now = start;
  access = accessOf(apiTokens(database, clock), clock);
  await emptyGraph(database);
});
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

const viewerOf = (token: string) => access.viewerOf(`Bearer ${token}`);
const queriesOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = database.calls.length;
  await work().catch(() => undefined);
  return database.calls.length - before;
};

describe('a token that was given out', () => {
  test('says whose it is', async () => {
    const token = await givenToken(database, 'admin', 'Ada Lovelace');
    expect(await viewerOf(token)).toEqual({
      kind: 'editor',
      id: tokenOf(token)?.id,
      name: 'Ada Lovelace',
      role: 'admin',
    });
    expect(await access.viewerOf(undefined)).toEqual({ kind: 'reader', name: null });
  });

  test('lies in the graph as a hash alone', async () => {
    const token = await givenToken(database, 'editor');
    const [[properties] = []] = await database.read('MATCH (t:ApiToken) RETURN properties(t)', {});
    expect(properties).toMatchObject({ hash: hashOf(tokenOf(token)?.secret ?? '') });
    expect(JSON.stringify(properties)).not.toContain(tokenOf(token)?.secret);
  });

  test('is looked up once in three seconds', async () => {
    const token = await givenToken(database, 'editor');
    expect(await queriesOf(() => viewerOf(token))).toBe(1);
    now = start + TRUSTED_FOR_MS - 1;
    expect(await queriesOf(() => viewerOf(token))).toBe(0);
    now = start + TRUSTED_FOR_MS;
    expect(await queriesOf(() => viewerOf(token))).toBe(1);
    expect(TRUSTED_FOR_MS).toBe(3000);
  });

  test('is refused three seconds after it was revoked, at the latest', async () => {
    const token = await givenToken(database, 'editor');
    await viewerOf(token);
    await revokeToken(database, tokenOf(token)?.id ?? '', clock());
    now = start + TRUSTED_FOR_MS;
    await expect(viewerOf(token)).rejects.toMatchObject({
      message: expect.stringContaining('found one that was revoked on 2026-11-25.') as string,
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  test('expires at its moment, also while it is remembered', async () => {
    const token = await givenToken(database, 'editor', 'Ada', new Date(start + 1000));
    now = start + 999;
    expect(await viewerOf(token)).toMatchObject({ name: 'Ada' });
    now = start + 1000;
    await expect(viewerOf(token)).rejects.toThrow('found one that expired on 2026-11-25.');
  });

  test('is not trusted for longer where the clock is set back', async () => {
    const token = await givenToken(database, 'editor');
    await viewerOf(token);
    now = start - 1;
    expect(await queriesOf(() => viewerOf(token))).toBe(1);
  });

  test('stays listed when it is revoked, since the first time', async () => {
    const { id } = await createToken(
      database,
      { name: 'Ada', role: 'editor', expiresAt: new Date(start + 5000) },
      NOW,
      randomBytes,
    );
    expect(await revokeToken(database, id, new Date(start + 1))).toEqual({
      name: 'Ada',
      since: new Date(start + 1),
    });
    expect(await revokeToken(database, id, new Date(start + 2))).toEqual({
      name: 'Ada',
      since: new Date(start + 1),
    });
    expect(await revokeToken(database, 'rt_000000000000', NOW)).toBeNull();
    expect(await listTokens(database)).toEqual([
      {
        id,
        role: 'editor',
        name: 'Ada',
        createdAt: NOW,
        expiresAt: new Date(start + 5000),
        revokedAt: new Date(start + 1),
      },
    ]);
  });
});

describe('a token that was not', () => {
  test('costs one query, with the form of one', async () => {
    expect(await queriesOf(() => viewerOf(UNKNOWN_TOKEN))).toBe(1);
    await expect(viewerOf(UNKNOWN_TOKEN)).rejects.toMatchObject({
      message: expect.stringContaining('Expected a token that was given out here, found another.') as string,
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  test('costs none without', async () => {
    expect(await queriesOf(() => viewerOf('secret'))).toBe(0);
    await expect(viewerOf('secret')).rejects.toThrow('found text of another form. Was it cut?');
  });

  test('with the id of another says nothing of that one', async () => {
    const token = await givenToken(database, 'editor');
    const id = tokenOf(token)?.id ?? '';
    await revokeToken(database, id, NOW);
    await expect(viewerOf(textOfToken({ id, secret: 'x'.repeat(43) }))).rejects.toThrow(
      'Expected a token that was given out here, found another.',
    );
  });
});

test('a database that does not answer is said, and is nobody’s fault', async () => {
  const gone = openDatabase({ ...testConnection(), uri: 'bolt://127.0.0.1:1' });
  const { viewerOf } = accessOf(apiTokens(gone, clock), clock);
  await expect(viewerOf(`Bearer ${UNKNOWN_TOKEN}`)).rejects.toMatchObject({
    message:
      'The token could not be checked, because the database does not answer just now. Try again in a moment.',
    extensions: { code: 'DATABASE_UNAVAILABLE', http: { status: 503 } },
  });
  await gone.close();
});

test('no way of the schema leads to a token', async () => {
  const tracker = testTracker();
  const token = await givenToken(database, 'editor', 'Nightingale');
  const id = tokenOf(token)?.id ?? '';
  const { data, errors } = await tracker.askRaw(
    `query ($id: ID!, $slug: IdOrSlug!) {
      node(id: $id) { id }
      nodes(ids: [$id]) { id }
      person(id: $slug) { id }
      search(text: "Nightingale") { totalCount }
      changes(first: 5) { nodes { id } }
    }`,
    { id, slug: id },
  );
  expect({ data, errors }).toEqual({
    data: { node: null, nodes: [null], person: null, search: { totalCount: 0 }, changes: { nodes: [] } },
    errors: undefined,
  });
  await tracker.close();
});
