import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadJsonl } from '../../src/dataset/jsonl/load-jsonl.ts';
import type { AppearanceToRecord } from '../../src/modules/quotes/appearance.commands.ts';
import type { QuoteToRecord } from '../../src/modules/quotes/quote.commands.ts';
import { seededId } from '../../src/modules/ids.ts';
import { recordsOf } from './graph/records.ts';
import { hot, shapeOf } from './graph/shape.ts';
import { writeGraph } from './graph/write-graph.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tracker-graph-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function written(seed: number, name: string): Promise<string> {
  const file = join(folder, name, 'graph.jsonl');
  await writeGraph(shapeOf(300, seed), file);
  return file;
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

describe('the graph that the benchmark makes', () => {
  it('is the same for the same seed, byte for byte, and another for another', async () => {
    const [once, again, other] = await Promise.all([written(1, 'a'), written(1, 'b'), written(2, 'c')]);
    expect(await hashOf(again)).toBe(await hashOf(once));
    expect(await hashOf(other)).not.toBe(await hashOf(once));
  });

  it('is a file of records in which the tracker finds no fault, and every title of which says that it is fictional', async () => {
    const { dataset, faults } = await loadJsonl(await written(1, 'checked'));
    expect(faults).toBeUndefined();
    const titles = [
      ...(dataset?.shows.map(({ value }) => value.title) ?? []),
      ...(dataset?.organizations.map(({ value }) => value.name) ?? []),
      ...(dataset?.people.map(({ value }) => value.name) ?? []),
      ...(dataset?.articles.flatMap(({ value }) => value.headline ?? []) ?? []),
    ];
    expect(titles.length).toBeGreaterThan(200);
    expect(titles.filter((title) => !/\bfictional\b/i.test(title))).toEqual([]);
  });

  it('has as many quotes as asked for, 1.6 printings of each, and its hot season and hot person', () => {
    const [quotes, appearances] = [[] as QuoteToRecord[], [] as AppearanceToRecord[]];
    for (const { kind, record } of recordsOf(shapeOf(4_000, 1))) {
      if (kind === 'quotes') quotes.push(record as QuoteToRecord);
      if (kind === 'appearances') appearances.push(record as AppearanceToRecord);
    }
    const share = (of: (quote: QuoteToRecord) => boolean): number => quotes.filter(of).length / quotes.length;
    const [season, person] = [seededId('sea', hot.season), seededId('per', hot.person)];
    expect(quotes).toHaveLength(4_000);
    expect(appearances.length / quotes.length).toBeCloseTo(1.6, 1);
    expect(share(({ about }) => about.includes(season))).toBeCloseTo(0.045, 2);
    expect(share(({ saidBy }) => saidBy.some(({ id }) => id === person))).toBeCloseTo(0.015, 2);
    expect(longestChain(appearances)).toBeGreaterThanOrEqual(4);
  });
});

/** How many steps lie between a copy and where its words stood first, at most. */
function longestChain(appearances: readonly AppearanceToRecord[]): number {
  const steps = new Map<string, number>();
  for (const { id, quotedFrom } of appearances)
    steps.set(id, Math.max(0, ...quotedFrom.map(({ appearance }) => (steps.get(appearance) ?? 0) + 1)));
  return Math.max(...steps.values());
}
