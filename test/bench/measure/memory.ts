import type { Operation } from '../operations/operations.ts';
import type { Pools } from '../operations/pools.ts';
import type { Target } from '../operations/targets.ts';
import type { Started } from '../servers/started.ts';
import { clientOf } from './client.ts';
import { memoryOf } from './cpu.ts';
import { median } from './figures.ts';

/** Resident memory of the tracker's process over many varied requests, in megabytes, a sample for each hundredth of them. */
export interface Memory {
  readonly requests: number;
  readonly samples: readonly number[];
  /** From the middle to the end: 0.02 is two per cent more. */
  readonly growthOfLastHalf: number;
}

const CONNECTIONS = 8;
const SAMPLES = 100;

/** Of the long operations there are fewer: a board of five hundred is a thousand small answers. */
const MIXED: readonly Operation[] = ['tiny', 'show', 'trace', 'person', 'search', 'board50'];

/** Null where the system does not tell what a process holds. */
export async function measureMemory(
  server: Started,
  target: Target,
  pools: Pools,
  requests: number,
): Promise<Memory | null> {
  if (memoryOf(server.pid) === null) return null;
  const client = clientOf(server, CONNECTIONS, true);
  const samples: number[] = [];
  let sent = 0;
  const one = async (): Promise<void> => {
    while (sent < requests) {
      const number = sent++;
      const operation = MIXED[number % MIXED.length] ?? 'tiny';
      const pool = pools[operation];
      await client.ask(target.request(operation, pool[number % pool.length] ?? {}));
      if (number % Math.ceil(requests / SAMPLES) === 0) samples.push(memoryOf(server.pid) ?? NaN);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  await client.close();
  const tenth = Math.max(1, Math.floor(samples.length / 10));
  const middle = Math.floor(samples.length / 2);
  return {
    requests,
    samples,
    growthOfLastHalf: median(samples.slice(-tenth)) / median(samples.slice(middle, middle + tenth)) - 1,
  };
}
