import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Revision } from '../../src/graphql/generated/schema.ts';
import { putOnRecord } from '../../src/modules/put-on-record.ts';
import type { Kind, Records } from '../../src/modules/records.ts';
import { emptyGraph } from '../support/database.ts';
import { FIRST_RECORDED, recordFiction } from '../support/fiction.ts';
import { given } from '../support/given.ts';
import { NOW, testTracker } from '../support/tracker.ts';

const tracker = testTracker();
beforeAll(() => recordFiction(tracker), 180_000);
afterAll(() => tracker.close());

interface Changes {
  changes: { nodes: Revision[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } };
}
const FIELDS =
  'nodes { sequence action level subjectId shows { slug } } totalCount pageInfo { hasNextPage endCursor }';
const changes = async (args: string) =>
  (await tracker.ask<Changes>(`{ changes(${args}) { ${FIELDS} } }`)).changes;

test('Q8: changes come in order, without holes, page by page', async () => {
  const seen: number[] = [];
  for (let after = ''; ;) {
    const page = await changes(`first: 100${after}`);
    seen.push(...page.nodes.map(({ sequence }) => sequence));
    if (!page.pageInfo.hasNextPage) break;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
  expect(seen).toEqual(Array.from({ length: seen.length }, (_, at) => at + 1));
  expect((await changes('first: 1')).totalCount).toBe(seen.length);
});

test('Q8: since the last one seen there is only what came later', async () => {
  const { totalCount } = await changes('first: 1');
  // The record that was found later came a month after all others.
  const late = await changes(`since: ${String(totalCount - 1)}`);
  expect(late.nodes).toMatchObject([{ sequence: totalCount, action: 'CREATED', level: 'EVIDENCE' }]);
});

test('Q8: only the decider makes a DECISION, and a show has its own feed', async () => {
  const { nodes } = await changes('level: [DECISION], first: 100');
  expect(nodes.length).toBeGreaterThan(5);
  const rows = await tracker.database.read(
    'UNWIND $ids AS id OPTIONAL MATCH (s:StatusRecord {id: id}) OPTIONAL MATCH (a:Announcement {id: id}) RETURN coalesce(s.precedence = 1, a IS NOT NULL)',
    { ids: nodes.map(({ subjectId }) => subjectId) },
  );
  expect(rows.every(([decided]) => decided === true)).toBe(true);
  const one = await changes('show: "gravy-court", first: 100');
  expect(one.nodes.every(({ shows }) => shows.some(({ slug }) => slug === 'gravy-court'))).toBe(true);
  expect(one.totalCount).toBeLessThan((await changes('first: 1')).totalCount);
});

test('replaying every change over an empty graph gives the same record', async () => {
  const before = await snapshot();
  const revisions = await tracker.database.read(
    'MATCH (r:Revision) RETURN r.kind, r.after, toString(r.at) ORDER BY r.sequence',
    {},
  );
  await emptyGraph(tracker.database);
  for (const at of new Set(revisions.map(([, , moment]) => moment as string))) {
    const records: Partial<Record<Kind, unknown[]>> = {};
    for (const [kind, after, moment] of revisions)
      if (moment === at) (records[kind as Kind] ??= []).push(JSON.parse(after as string));
    await tracker.database.write((tx) =>
      putOnRecord(tx, records as unknown as Partial<Records>, { at: new Date(at), by: 'import' }),
    );
  }
  const after = await snapshot();
  expect(after.filter((row) => !before.includes(row))).toEqual([]);
  expect(before.filter((row) => !after.includes(row))).toEqual([]);
}, 120_000);

test('exact totals and whole pages, while somebody writes between them', async () => {
  const words = (count: number, from: number) => {
    let dataset = given();
    for (let at = from; at < from + count; at++)
      dataset = dataset.quote({
        key: `steady-${String(at)}`,
        saidOn: `2030-01-${String(at + 1).padStart(2, '0')}`,
      });
    return dataset.dataset;
  };
  await tracker.record(words(10, 0), FIRST_RECORDED);
  const page = async (after: string | null) =>
    (
      await tracker.ask(
        'query P($after: String) { season(id: "fictional-show-season-2") { quotes(first: 4, after: $after, orderBy: SAID_ON_LATEST_FIRST) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }',
        { after },
      )
    ).season.quotes;
  const first = await page(null);
  // Newer than all, so that a page counted from the start would shift by five.
  await tracker.record(words(15, 0), NOW);
  const second = await page(first.pageInfo.endCursor);
  const third = await page(second.pageInfo.endCursor);
  const ids = [first, second, third].flatMap(({ nodes }) => nodes.map(({ id }) => id));
  expect(ids).toHaveLength(10);
  expect(new Set(ids).size).toBe(10);
  expect([first.totalCount, third.totalCount]).toEqual([10, 15]);
}, 60_000);

async function snapshot(): Promise<string[]> {
  const read = (cypher: string) => tracker.database.read(cypher, {});
  const nodes = await read(
    'MATCH (n) WHERE NOT n:Migration AND NOT n:Revision AND NOT n:RevisionSequence RETURN labels(n), n.id AS id, properties(n) ORDER BY id',
  );
  const edges = await read(
    "MATCH (a)-[r]->(b) WHERE type(r) <> 'CONCERNS' RETURN a.id, type(r), b.id, properties(r) ORDER BY 1, 2, 3, toString(r.position), r.role",
  );
  return [...nodes, ...edges].map((row) => JSON.stringify(row));
}
