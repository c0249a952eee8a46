import { expect, it } from 'vitest';
import type { Latency } from './measure/latency.ts';
import type { TargetName } from './operations/targets.ts';
import { OPERATIONS } from './operations/operations.ts';
import { barsOf } from './report/bars.ts';
import { chartOf } from './report/chart.ts';
import type { Result, SizeResult } from './report/result.ts';
import { asText } from './report/tables.ts';

/** Milliseconds of each server, the same for every operation. */
type Times = Readonly<Record<TargetName, number>>;

function sizeOf(quotes: number, times: Times, hot: Times, rates: Partial<Times> = {}): SizeResult {
  const of = (operation: string, by: Times): Latency[] =>
    (Object.entries(by) as [TargetName, number][]).map(([server, p50]) => ({
      server,
      operation,
      requests: 100,
      p50,
      p90: p50,
      rounds: [p50],
      nodeCpu: p50 / 2,
      javaCpu: p50 / 4,
    }));
  const rate = (connections: number) =>
    (Object.entries(rates) as [TargetName, number][]).map(([server, perSecond]) => ({
      server,
      connections,
      perSecond,
      rounds: [perSecond],
    }));
  return {
    quotes,
    records: {} as SizeResult['records'],
    graphRows: 1_000_000,
    importSeconds: 4,
    compared: 100,
    latency: [...OPERATIONS.flatMap((operation) => of(operation, times)), ...of('hotShow', hot)],
    throughput: [...rate(16), ...rate(64)],
    cached: rate(16),
    memory: { requests: 100_000, samples: [], growthOfLastHalf: 0.061 },
  };
}

function resultOf(...sizes: SizeResult[]): Result {
  return {
    at: '2026-11-25T12:00:00.000Z',
    machine: { cores: 2, processor: 'a processor', memoryGb: 24, system: 'Linux', load: [0.1, 2.3] },
    versions: {},
    options: { rounds: 4, seconds: 1, seed: 1 },
    noCpuBecause: null,
    sizes,
  };
}

const SMALL = { tracker: 2.4, 'tracker-again': 2.5, handwritten: 2, 'neo4j-graphql': 9, dataloader: 8 };
const LARGE = { ...SMALL, tracker: 3 };
const result = resultOf(
  sizeOf(10_000, SMALL, SMALL, { tracker: 900, 'neo4j-graphql': 310, handwritten: 95 }),
  sizeOf(1_000_000, LARGE, { ...LARGE, 'neo4j-graphql': 303, tracker: 3.5 }),
);

it('each bar tells its ratio the right way round, and whether it is met', () => {
  const bars = Object.fromEntries(
    barsOf(result).map(({ quotes, bar, measured, met }) => [`${quotes}: ${bar}`, [measured, met]]),
  );
  expect(bars).toMatchObject({
    '10000: p50 against (b), mean': ['1.20x', true],
    '1000000: p50 against (b), mean': ['1.50x', false],
    '10000: CPU a request against (b), mean': ['1.20x', true],
    '10000: p50 of (c) against ours, mean': ['3.75x', true],
    '10000: p50 of (c) against ours, `show`': ['3.75x', false],
    '10000: `show` a second against (c), 16 connections': ['2.90x', false],
    '10000: a cached answer a second against (b)': ['9.47x', false],
    '1000000: `show` a second against (c), 64 connections': [null, null],
    '10000: memory after 100,000 requests, last half': ['6.1 %', false],
    '10000: import, graph rows a second': ['250000', true],
    "10000 to 1000000: the hot season's `show` grows": ['1.46x', false],
    '10000 to 1000000: the hot person grows': ['1.25x', true],
    "1000000: p50 of (c) against ours, the hot season's `show`": ['87x', false],
  });
});

it('the text says when, on what, and how far two of the same lay apart', async () => {
  const text = await asText(result);
  expect(text).toMatch(
    /^2026-11-25, 2 cores \(a processor\), 24 GB, Linux, load 0\.1 to 2\.3; 4 rounds; .* lie 20\.0 % apart\./,
  );
  expect(text).toContain('NOT MET');
});

it('the chart is an SVG with every operation on it', () => {
  const svg = chartOf(result);
  expect(svg).toMatch(/^<svg/);
  for (const operation of OPERATIONS) expect(svg).toContain(operation);
});
