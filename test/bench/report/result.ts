import type { Kind } from '../../../src/modules/records.ts';
import type { Latency } from '../measure/latency.ts';
import type { Memory } from '../measure/memory.ts';
import type { Throughput } from '../measure/throughput.ts';

/** Everything that one run measured: what results/bench.json holds. */
export interface Result {
  /** ISO time of the run's end. */
  readonly at: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly options: { readonly rounds: number; readonly seconds: number; readonly seed: number };
  /** Why processor times and memory are null; null where they are not. */
  readonly noCpuBecause: string | null;
  readonly sizes: readonly SizeResult[];
}

export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly system: string;
  /** Processes that waited for a core when the run began, and when it ended: above the number of cores, others were at work too. */
  readonly load: readonly [before: number, after: number];
}

/** What was measured on the graph of one size. Parts that were not asked for are null or empty. */
export interface SizeResult {
  readonly quotes: number;
  readonly records: Readonly<Record<Kind, number>>;
  /** Nodes and relationships. */
  readonly graphRows: number;
  /** How long the tracker's own import took, start and stop of the database included. */
  readonly importSeconds: number;
  /** How many questions all servers answered alike before anything was timed. */
  readonly compared: number;
  readonly latency: readonly Latency[];
  readonly throughput: readonly Throughput[];
  /** A cached answer of the tracker's beside one that (b) makes. */
  readonly cached: readonly Throughput[];
  readonly memory: Memory | null;
}
