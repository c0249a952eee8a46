import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadJsonl } from '../../src/dataset/jsonl/load-jsonl.ts';
import { testConnection } from '../support/database.ts';
import { type TestTracker, testTracker } from '../support/tracker.ts';
import { shapeOf } from './graph/shape.ts';
import { writeGraph } from './graph/write-graph.ts';
import { type Ask, AnswersDiffer, compareAnswers } from './operations/compare.ts';
import { type Pools, poolsOf } from './operations/pools.ts';
import { TARGETS, type Target } from './operations/targets.ts';
import { PEERS } from './servers/peers.ts';
import type { Peer } from './servers/peer.ts';

const QUOTES = 300;

const SAMPLE = 6;

let tracker: TestTracker;
let peers: Map<string, Peer>;
let pools: Pools;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tracker-bench-'));
  const file = join(folder, 'graph.jsonl');
  await writeGraph(shapeOf(QUOTES, 1), file);
  const { dataset, faults } = await loadJsonl(file);
  if (!dataset) throw new Error(faults.map(({ message }) => message).join('\n'));
  tracker = testTracker();
  await tracker.given(dataset);
  peers = new Map(
    await Promise.all(
      Object.entries(PEERS).map(async ([name, start]): Promise<[string, Peer]> => [
        name,
        await start(testConnection()),
      ]),
    ),
  );
  pools = await poolsOf(tracker.database);
});

afterAll(async () => {
  await Promise.all([...peers.values()].map((peer) => peer.close()));
  await tracker.close();
  await rm(folder, { recursive: true });
});

const ask: Ask = async (name, { path, body }) => {
  const peer = peers.get(name);
  if (peer)
    return (await peer.app.inject({ method: 'POST', url: path, body: JSON.parse(body) as object })).body;
  const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
  return JSON.stringify(await tracker.askRaw(query, variables));
};

const ONCE = TARGETS.filter(({ name }) => name !== 'tracker-again');

it('all four servers answer the seven operations alike, whatever they are asked with', async () => {
  expect(ONCE.map(({ name }) => name)).toEqual(['tracker', 'handwritten', 'neo4j-graphql', 'dataloader']);
  const compared = await compareAnswers(ONCE, pools, ask, SAMPLE);
  // The hot person and the two boards are asked one way each.
  expect(compared).toBe(4 * SAMPLE + 3);
  expect(tracker.reported).toEqual([]);
}, 120_000);

it('a server that answers otherwise is found out, with the place', async () => {
  const wrong: Target = {
    ...ONCE[1]!,
    answer: (operation, data) =>
      operation === 'tiny' ? { show: { ...(data['show'] as object), title: 'Another' } } : data,
  };
  await expect(compareAnswers([ONCE[0]!, wrong], pools, ask)).rejects.toThrow(AnswersDiffer);
  await expect(compareAnswers([ONCE[0]!, wrong], pools, ask)).rejects.toThrow(
    /handwritten to answer tiny .* as tracker does, found "Another" .*\(\.show\.title\)/,
  );
});
