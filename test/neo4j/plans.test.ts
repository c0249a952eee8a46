import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyGraph, testDatabase } from '../support/database.ts';

const database = testDatabase();
const params = { id: 'sea_1', limit: 20, sort: '2020-10-20', from: 'quo_500' };
const page = (conditions: string): string => `
  MATCH (n0:Season {id: $id})
  CALL (n0) {
    MATCH (n1:Quote)-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(toId, sort, fromId) WHERE r.toId = n0.id AND ${conditions}
    WITH n1, r ORDER BY r.toId DESC, r.sort DESC, r.fromId DESC LIMIT $limit
    RETURN collect(n1.id) AS ids
  }
  RETURN ids`;

beforeAll(async () => {
  await emptyGraph(database);
  await database.write((tx) =>
    tx.run(`
      UNWIND range(1, 5) AS s CREATE (season:Season {id: 'sea_' + s})
      WITH season UNWIND range(1, 400) AS q
      CREATE (season)<-[:ABOUT {toId: season.id, sort: '2020-10-' + (10 + q % 20), fromId: season.id + '_quo_' + q}]
        -(:Quote {id: season.id + '_quo_' + q})`),
  );
});
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

describe('pages in order', () => {
  test.each([
    ['the first page', 'r.sort IS NOT NULL AND r.fromId IS NOT NULL'],
    [
      'the page after a cursor',
      'r.sort <= $sort AND r.fromId IS NOT NULL AND CASE WHEN r.sort < $sort THEN true ELSE r.fromId < $from END',
    ],
  ])('%s walks the index instead of sorting the season', async (_, conditions) => {
    const plan = await database.explain(page(conditions), params);
    expect(plan).toContain('DirectedRelationshipIndexSeek');
    expect(plan).not.toMatch(/Sort|Top/);
    const [row] = await database.read(page(conditions), params);
    expect(row?.[0]).toHaveLength(20);
  });

  test('a profile counts what the query touched', async () => {
    const plan = await database.explain(page('r.sort IS NOT NULL AND r.fromId IS NOT NULL'), params, {
      profile: true,
    });
    expect(plan).toMatch(/DirectedRelationshipIndexSeek.* 20 rows, 21 hits/);
  });
});

describe('words', () => {
  beforeAll(() =>
    database.write((tx) =>
      tx.run(`CREATE (:Person {id: 'per_1', slug: 'plb', name: 'Philippine Leroy-Beaulieu', aliases: ['Sylvie', 'Béaulieu']})
              CREATE (:Quote {id: 'quo_words', text: 'To be or not to be renewed'})`),
    ),
  );

  test.each([
    ['names', 'beaulieu', 'per_1'],
    ['names', 'sylvie', 'per_1'],
    ['quoteText', '"not to be renewed"', 'quo_words'],
  ])('%s finds %s', async (index, words, id) => {
    await expect
      .poll(() =>
        database.read('CALL db.index.fulltext.queryNodes($index, $words) YIELD node RETURN node.id', {
          index,
          words,
        }),
      )
      .toEqual([[id]]);
  });
});
