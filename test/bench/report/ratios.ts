import { geometricMean } from '../measure/figures.ts';
import type { Latency } from '../measure/latency.ts';
import type { Throughput } from '../measure/throughput.ts';
import { OPERATIONS } from '../operations/operations.ts';
import type { TargetName } from '../operations/targets.ts';
import type { SizeResult } from './result.ts';

export function latencyAt(size: SizeResult, server: TargetName, operation: string): Latency | undefined {
  return size.latency.find((each) => each.server === server && each.operation === operation);
}

/** The operations of the table that were measured: those of the mean. `hotShow` is measured beside them. */
export function measuredOperations(size: SizeResult): string[] {
  return OPERATIONS.filter((operation) => latencyAt(size, 'tracker', operation) !== undefined);
}

/** How many times as long as the other the first takes; null where one of them was not measured. */
export function slower(
  size: SizeResult,
  server: TargetName,
  than: TargetName,
  operation: string,
): number | null {
  const [a, b] = [latencyAt(size, server, operation), latencyAt(size, than, operation)];
  return a && b ? a.p50 / b.p50 : null;
}

/** Of the processor, Node and Java together. */
export function costlier(
  size: SizeResult,
  server: TargetName,
  than: TargetName,
  operation: string,
): number | null {
  const [a, b] = [cpuOf(size, server, operation), cpuOf(size, than, operation)];
  return a === null || b === null ? null : a / b;
}

export function cpuOf(size: SizeResult, server: TargetName, operation: string): number | null {
  const found = latencyAt(size, server, operation);
  return found?.nodeCpu == null || found.javaCpu === null ? null : found.nodeCpu + found.javaCpu;
}

/** The geometric mean over the operations; null where one of them has none. */
export function meanOf(size: SizeResult, ratio: (operation: string) => number | null): number | null {
  const ratios = measuredOperations(size).map(ratio);
  return ratios.length === 0 || ratios.includes(null) ? null : geometricMean(ratios as number[]);
}

export function rateAt(rates: readonly Throughput[], server: TargetName, connections: number): number | null {
  return rates.find((each) => each.server === server && each.connections === connections)?.perSecond ?? null;
}

/** How far the tracker and itself lie apart, by the same measure as the ratios: 0.03 is three per cent. */
export function noiseOf(size: SizeResult): number | null {
  const mean = meanOf(size, (operation) => {
    const ratio = slower(size, 'tracker-again', 'tracker', operation);
    return ratio === null ? null : Math.max(ratio, 1 / ratio);
  });
  return mean === null ? null : mean - 1;
}
