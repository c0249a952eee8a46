import { costlier, latencyAt, meanOf, measuredOperations, noiseOf, rateAt, slower } from './ratios.ts';
import type { Result, SizeResult } from './result.ts';

/** One thing that this must show, and whether it does. `measured` null: this run did not measure it. */
export interface Bar {
  readonly quotes: string;
  readonly bar: string;
  readonly target: string;
  readonly measured: string | null;
  readonly met: boolean | null;
  readonly noise: string;
}

export function barsOf(result: Result): Bar[] {
  const [smallest] = result.sizes;
  const largest = result.sizes.at(-1);
  return [
    ...result.sizes.flatMap(barsOfSize),
    ...(smallest && largest && smallest !== largest ? growthBars(smallest, largest) : []),
  ];
}

function barsOfSize(size: SizeResult): Bar[] {
  const noise = percent(noiseOf(size));
  const quotes = String(size.quotes);
  const bar = (
    name: string,
    value: number | null,
    limit: number,
    most: boolean,
    shown = times(value),
    within = noise,
  ): Bar => ({
    quotes,
    bar: name,
    target: `${most ? '≤' : '≥'} ${String(limit)}x`,
    measured: value === null ? null : shown,
    met: value === null ? null : most ? value <= limit : value >= limit,
    noise: within,
  });
  const p50 = (than: 'handwritten' | 'neo4j-graphql') => (operation: string) =>
    slower(size, 'tracker', than, operation);
  const worst = worstOf(size, p50('handwritten'));
  const over = (a: number | null, b: number | null): number | null =>
    a === null || b === null ? null : a / b;
  const show = (connections: number): number | null =>
    over(
      rateAt(size.throughput, 'tracker', connections),
      rateAt(size.throughput, 'neo4j-graphql', connections),
    );
  const peersShow = over(slowness(size, 'neo4j-graphql', 'show'), slowness(size, 'tracker', 'show'));
  const peersMean = meanOf(size, (operation) => over(1, p50('neo4j-graphql')(operation)));
  const growth = size.memory?.growthOfLastHalf ?? null;
  const rows = size.graphRows / size.importSeconds;
  return [
    bar('p50 against (b), mean', meanOf(size, p50('handwritten')), 1.25, true),
    bar('p50 against (b), `show`', p50('handwritten')('show'), 1.2, true),
    bar(
      'p50 against (b), worst',
      worst?.ratio ?? null,
      1.4,
      true,
      worst ? `${times(worst.ratio)} (\`${worst.operation}\`)` : '',
    ),
    bar(
      'CPU a request against (b), mean',
      meanOf(size, (operation) => costlier(size, 'tracker', 'handwritten', operation)),
      1.4,
      true,
    ),
    bar('p50 of (c) against ours, mean', peersMean, 2.8, false),
    bar('p50 of (c) against ours, `show`', peersShow, 4, false),
    bar('`show` a second against (c), 16 connections', show(16), 3, false),
    bar('`show` a second against (c), 64 connections', show(64), 3, false),
    bar(
      'a cached answer a second against (b)',
      over(rateAt(size.cached, 'tracker', 16), rateAt(size.cached, 'handwritten', 16)),
      10,
      false,
    ),
    {
      quotes,
      bar: 'memory after 100,000 requests, last half',
      target: '< 5 %',
      measured: growth === null ? null : percent(growth),
      met: growth === null ? null : growth < 0.05,
      noise: '',
    },
    {
      quotes,
      bar: 'import, graph rows a second',
      target: '≥ 200000',
      measured: String(Math.round(rows)),
      met: rows >= 200_000,
      noise: '',
    },
  ];
}

function growthBars(smallest: SizeResult, largest: SizeResult): Bar[] {
  const quotes = `${String(smallest.quotes)} to ${String(largest.quotes)}`;
  const noise = percent(Math.max(noiseOf(smallest) ?? NaN, noiseOf(largest) ?? NaN));
  const growth = (operation: string, limit: number, name: string): Bar => {
    const [from, to] = [slowness(smallest, 'tracker', operation), slowness(largest, 'tracker', operation)];
    const value = from === null || to === null ? null : to / from;
    return {
      quotes,
      bar: name,
      target: `≤ ${String(limit)}x`,
      measured: value === null ? null : times(value),
      met: value === null ? null : value <= limit,
      noise,
    };
  };
  const [ours, theirs] = [
    slowness(largest, 'tracker', 'hotShow'),
    slowness(largest, 'neo4j-graphql', 'hotShow'),
  ];
  const faster = ours === null || theirs === null ? null : theirs / ours;
  return [
    growth('hotShow', 1.4, "the hot season's `show` grows"),
    growth('person', 1.5, 'the hot person grows'),
    {
      quotes: String(largest.quotes),
      bar: "p50 of (c) against ours, the hot season's `show`",
      target: '≥ 100x at 1000000',
      measured: faster === null ? null : times(faster),
      met: faster === null || largest.quotes < 1e6 ? null : faster >= 100,
      noise,
    },
  ];
}

function slowness(size: SizeResult, server: 'tracker' | 'neo4j-graphql', operation: string): number | null {
  return latencyAt(size, server, operation)?.p50 ?? null;
}

function worstOf(size: SizeResult, ratio: (operation: string) => number | null) {
  const all = measuredOperations(size).flatMap((operation) => {
    const value = ratio(operation);
    return value === null ? [] : [{ operation, ratio: value }];
  });
  return all.sort((a, b) => b.ratio - a.ratio)[0] ?? null;
}

export function times(value: number | null): string {
  return value === null ? '–' : `${value < 10 ? value.toFixed(2) : value.toFixed(0)}x`;
}

export function percent(share: number | null): string {
  return share === null || Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`;
}
