import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { DatasetFaulty } from '../../src/dataset/faults.ts';
import { importDataset } from '../../src/dataset/import.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { sentencesOf } from '../../src/dataset/report.ts';
import { seededId } from '../../src/modules/ids.ts';
import { putOnRecord } from '../../src/modules/put-on-record.ts';
import { EndMissing } from '../../src/modules/write-becomes.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { firstPart } from '../support/first-part.ts';
import { given } from '../support/given.ts';

// A cold database plans some fifty statements on its first import.
vi.setConfig({ testTimeout: 120_000 });

const database = testDatabase();
const now = () => new Date('2026-11-25T01:02:03Z');
const later = () => new Date('2026-11-26T01:02:03Z');

beforeEach(() => emptyGraph(database));
afterAll(() => database.close());

async function seed(): Promise<Dataset> {
  const { dataset, faults } = await loadDataset('seed');
  if (!dataset) throw new Error(JSON.stringify(faults));
  return dataset;
}

const read = (cypher: string, params = {}) => database.read(cypher, params);
const value = async (cypher: string, params = {}) => (await read(cypher, params))[0]?.[0];

/** All that is in the graph but for the migrations, in an order that does not depend on when it was written. */
async function snapshot() {
  const nodes = await read(
    'MATCH (n) WHERE NOT n:Migration RETURN labels(n), coalesce(n.id, n.name) AS id, properties(n) ORDER BY id',
  );
  const edges = await read(
    'MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r) ORDER BY 1, 2, 3, r.role',
  );
  return JSON.stringify([nodes, edges]);
}

test('the seed is put on record once: a second import changes nothing and says so', async () => {
  const dataset = await seed();
  const first = await importDataset(database, dataset, { now });
  expect(first).toMatchObject({ updated: 0, unchanged: 0, leftovers: [] });
  const before = await snapshot();

  const second = await importDataset(database, dataset, { now: later });
  expect(second).toEqual({
    created: 0,
    updated: 0,
    deleted: 0,
    unchanged: first.created,
    sequence: first.sequence,
    leftovers: [],
  });
  expect(sentencesOf(second)).toEqual([
    `Nothing changed: created 0, updated 0, unchanged ${String(first.created)}.`,
  ]);
  expect(await snapshot()).toBe(before);

  // One revision each, and no holes.
  expect(
    await read(
      'MATCH (r:Revision) RETURN count(r), min(r.sequence), max(r.sequence), count(DISTINCT r.subjectId)',
    ),
  ).toEqual([[first.created, 1, first.created, first.created]]);
  expect(
    await read(
      'MATCH (n) WHERE NOT n:Migration AND NOT n:Revision AND NOT n:RevisionSequence AND NOT (n)--() RETURN labels(n), n.id',
    ),
  ).toEqual([]);
  expect(
    await read(
      `MATCH (q:Quote)<-[:RENDERS]-(a:Appearance)-[:PRINTED_IN]->(:Article {slug: $slug}) RETURN count(DISTINCT q), sum(CASE WHEN a.exact = q.text THEN 1 ELSE 0 END)`,
      { slug: 'lily-collins-wants-to-do-a-emily-in-paris-sequel' },
    ),
  ).toEqual([[9, 9]]);
});

test('the status history of season 2 stands in the graph in its three times', async () => {
  await importDataset(database, await seed(), { now });
  expect(
    await read(
      `MATCH (:Season {slug: 'emily-in-paris-season-2'})-[:HAS_STATUS]->(s:StatusRecord)
       RETURN s.status + '/' + s.stage, s.authority, s.precedence, toString(s.validFromEarliest), s.knownFromEdtf, toString(s.recordedAt)
       ORDER BY s.validFromEarliest`,
    ),
  ).toEqual(
    [
      ['PENDING/SPECULATIVE', 'REPORTS', 0, '2020-10-13'],
      ['REPORTED/SPECULATIVE', 'REPORTS', 0, '2020-11-10'],
      ['RENEWED/ORDERED', 'DECIDES', 1, '2020-11-11'],
      // Known from the day on which it held, though the announcement that it cites is older.
      ['RENEWED/IN_PRODUCTION', 'DECIDES', 1, '2021-05-03'],
      ['RENEWED/DATED', 'DECIDES', 1, '2021-09-25'],
      ['RENEWED/AIRED', 'DECIDES', 1, '2021-12-22'],
    ].map((row) => [...row, row[3], '2026-11-25T01:02:03Z']),
  );
});

test('what is derived of seasons and quotes is what the graph says', async () => {
  await importDataset(database, firstPart(await seed()), { now });
  expect(
    await read(
      `MATCH (s:Season) WHERE s.quoteCount <> COUNT { (s)<-[:ABOUT]-(:Quote) } OR s.lastActivitySort <> coalesce(toString(s.lastActivityOn), '') RETURN s.slug`,
    ),
  ).toEqual([]);
  expect(
    await read(
      `MATCH (q:Quote)-[r:ABOUT|ABOUT_SHOW|SAID_BY]->(to) WHERE r.sort <> q.saidOnSort OR r.toId <> to.id OR r.fromId <> q.id RETURN q.id`,
    ),
  ).toEqual([]);
  expect(
    await value(`MATCH (q:Quote {id: $id}) RETURN left(q.saidOnSort, 10)`, {
      id: seededId('quo', 'emily-q7'),
    }),
  ).toBe('2020-10-02');
  expect(
    await read(
      `MATCH (:Show {slug: 'emily-in-paris'})<-[:ABOUT_SHOW]-(q:Quote)-[:SAID_BY]->(p:Person) RETURN p.slug, collect(DISTINCT q.authority) ORDER BY p.slug`,
    ),
  ).toEqual([
    ['darren-star', ['MAKES']],
    ['lily-collins', ['PERFORMS']],
  ]);
});

test('a changed record is updated with one revision that shows before and after; the rest is left alone', async () => {
  const fictional = (stance: string) =>
    given().quote({ key: 'q', to: 'Fictional Outlet', quote: { stance } }).dataset;
  const { created } = await importDataset(database, fictional('FAVOURS'), { now });
  const report = await importDataset(database, fictional('OPPOSES'), { now: later });
  expect(report).toMatchObject({ created: 0, updated: 1, deleted: 0, unchanged: created - 1, leftovers: [] });
  const [[sequence, action, subject, before, after, by, at] = []] = await read(
    'MATCH (r:Revision) RETURN r.sequence, r.action, r.subjectId, r.before, r.after, r.by, toString(r.at) ORDER BY r.sequence DESC LIMIT 1',
  );
  expect([sequence, action, subject, by, at]).toEqual([
    created + 1,
    'UPDATED',
    seededId('quo', 'q'),
    'import',
    '2026-11-26T01:02:03Z',
  ]);
  expect(before).toContain('"stance":"FAVOURS"');
  expect(after).toContain('"stance":"OPPOSES"');
  expect(
    await read('MATCH (q:Quote) RETURN q.stance, COUNT { (q)-[:SAID_TO]->() }, left(q.saidOnSort, 10)'),
  ).toEqual([['OPPOSES', 1, '0000-00-00']]);
});

test('a quote that is about another season now counts there and no longer where it was', async () => {
  const about = (season: number) =>
    given()
      .season(1)
      .season(2)
      .quote({ key: 'q', about: `fictional-show-season-${String(season)}` }).dataset;
  await importDataset(database, about(1), { now });
  await importDataset(database, about(2), { now });
  expect(await read('MATCH (s:Season) RETURN s.number, s.quoteCount ORDER BY s.number')).toEqual([
    [1, 0],
    [2, 1],
  ]);
});

test('a date found later moves what is ordered by it', async () => {
  const dated = (on?: string) =>
    given()
      .article('fictional-article', on === undefined ? {} : { on })
      .quote({ key: 'q' })
      .claim({ key: 'c' }).dataset;
  await importDataset(database, dated(), { now });
  await importDataset(database, dated('2020-10'), { now });
  expect(
    await read(
      'MATCH (a:Article)<-[:PRINTED_IN]-(p)-[:RENDERS]->(q)-[about:ABOUT]->(s) RETURN a.publishedOnSort, p.printedOnSort, left(q.saidOnSort, 10), left(about.sort, 10), toString(s.lastActivityOn)',
    ),
  ).toEqual([['2020-10-01', '2020-10-01', '2020-10-01', '2020-10-01', '2020-10-01']]);
  expect(await read('MATCH (c:Claim)-[about:ABOUT]->() RETURN c.publishedOnSort, about.sort')).toEqual([
    ['2020-10-01', '2020-10-01'],
  ]);
});

test('recordedAt is the first writing, whatever is changed later', async () => {
  const noted = (note: string) =>
    given().season(2).status('fictional-show-season-2', { status: 'NOT_RESEARCHED', note }).dataset;
  await importDataset(database, noted('one'), { now });
  await importDataset(database, noted('two'), { now: later });
  expect(await read('MATCH (s:StatusRecord) RETURN s.note, toString(s.recordedAt)')).toEqual([
    ['two', '2026-11-25T01:02:03Z'],
  ]);
});

test('what no file has any more is left alone and reported', async () => {
  await importDataset(database, given().person('fictional-one').person('fictional-two').dataset, { now });
  const report = await importDataset(database, given().person('fictional-one').dataset, { now });
  expect(report.leftovers).toEqual([{ kind: 'people', id: seededId('per', 'fictional-two') }]);
  expect(sentencesOf(report)[1]).toContain(seededId('per', 'fictional-two'));
});

test('an import that the graph refuses half way leaves nothing behind', async () => {
  // Another person has the slug: the constraint refuses the one of the files, after the organizations were written.
  await database.write((tx) =>
    tx.run("CREATE (:Person {id: 'per_other', slug: 'fictional-speaker', name: 'Somebody'})"),
  );
  const before = await snapshot();
  await expect(
    importDataset(database, given().quote({ to: 'Fictional Outlet' }).dataset, { now }),
  ).rejects.toMatchObject({
    code: 'CONSTRAINT_VIOLATED',
  });
  expect(await snapshot()).toBe(before);
});

test('a faulty dataset is refused before anything is written', async () => {
  const dataset = given().quote({ quote: { about: [{ season: 'no-such-season' }] } }).dataset;
  const refused = importDataset(database, dataset, { now });
  await expect(refused).rejects.toThrow(DatasetFaulty);
  await expect(refused).rejects.toThrow('found "no-such-season", which no file has.');
  expect(await value('MATCH (n) WHERE NOT n:Migration RETURN count(n)')).toBe(0);
});

test('two imports at once write everything once', async () => {
  const dataset = given().quote().quote().dataset;
  const reports = await Promise.all([
    importDataset(database, dataset, { now }),
    importDataset(database, dataset, { now }),
  ]);
  expect(reports.map(({ created }) => created).sort((a, b) => a - b)[0]).toBe(0);
  expect(
    await read('MATCH (r:Revision) RETURN count(r) = max(r.sequence), count(DISTINCT r.sequence) = count(r)'),
  ).toEqual([[true, true]]);
  expect(await value('MATCH (n:RevisionSequence) RETURN count(n)')).toBe(1);
});

test('two editors of different files at once number their revisions without holes', async () => {
  await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      importDataset(database, given().person(`fictional-${String(index)}`).dataset, { now }),
    ),
  );
  expect(
    await read(
      'MATCH (r:Revision) RETURN count(r), min(r.sequence), max(r.sequence), count(DISTINCT r.sequence)',
    ),
  ).toEqual([[8, 1, 8, 8]]);
});

test('a change that refers to what is not on record is refused, and leaves nothing behind', async () => {
  const correction = {
    id: 'cor_x',
    key: 'x',
    article: 'art_missing',
    kind: 'UPDATE' as const,
    text: null,
    issuedOn: null,
    corrects: ['art_missing'],
  };
  const refused = database.write((tx) =>
    putOnRecord(tx, { corrections: [correction] }, { at: now(), by: 'an editor' }),
  );
  await expect(refused).rejects.toThrow(EndMissing);
  await expect(refused).rejects.toThrow('found 1 of 1 missing');
  expect(await value('MATCH (n) WHERE NOT n:Migration RETURN count(n)')).toBe(0);
});
