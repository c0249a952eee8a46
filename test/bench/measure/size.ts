import { loadedGraph } from '../database/load.ts';
import { hot } from '../graph/shape.ts';
import { compareAnswers } from '../operations/compare.ts';
import { OPERATIONS } from '../operations/operations.ts';
import { type Pools, poolsOf } from '../operations/pools.ts';
import { TARGETS, type TargetName } from '../operations/targets.ts';
import type { SizeResult } from '../report/result.ts';
import { clientOf } from './client.ts';
import { cpuReader } from './cpu.ts';
import { type Asked, type Watched, measureLatency } from './latency.ts';
import { assertNotFromCache } from './made-anew.ts';
import { type Memory, measureMemory } from './memory.ts';
import { type Stage, setStage, targetNamed } from './stage.ts';
import { type Pushed, type Throughput, measureThroughput } from './throughput.ts';

/** What is measured beside how long each operation takes. */
export const PARTS = ['throughput', 'cached', 'memory'] as const;

export interface SizeOptions {
  readonly seed: number;
  readonly rounds: number;
  readonly seconds: number;
  /** Operations and parts; all where left out. */
  readonly only?: readonly string[];
  /** Memory is measured once, on the first graph: it takes minutes, and a process holds no graph. */
  readonly isFirst: boolean;
  say(line: string): void;
}

/** Of one server after the other, each of which has as many connections at once. */
const CONNECTIONS = [16, 64] as const;
const CACHED_CONNECTIONS = 16;

const MEMORY_REQUESTS = 100_000;

/** Everything about the graph of one size: loads it, starts all servers, compares their answers, and only then measures. */
export async function measureSize(quotes: number, options: SizeOptions): Promise<SizeResult> {
  const { say } = options;
  const { dataDir, records, importSeconds } = await loadedGraph(quotes, options.seed, say);
  const stage = await setStage(dataDir, say);
  try {
    const pools = await poolsOf(stage.database);
    const watched = TARGETS.map(({ name }) => watchedOn(stage, name));
    const compared = await compareAnswers(TARGETS, pools, async (name, request) => {
      const client = clientOf(stage.server(name), 1);
      return client.ask(request).finally(() => client.close());
    });
    say(`${String(compared)} questions, the same answer from all ${String(TARGETS.length)} servers`);
    const latency = await measureLatency(watched, askedOf(pools, options), {
      ...options,
      javaPid: stage.javaPid,
      cpuOf: cpuReader(),
    });
    assertNotFromCache(latency);
    await Promise.all(watched.map(({ client }) => client.close()));
    const throughput = await throughputOn(stage, pools, options);
    const cached = await cachedOn(stage, pools, options);
    const memory = await memoryOn(stage, pools, options);
    const graphRows = await graphRowsOf(stage);
    return {
      quotes,
      records,
      graphRows,
      importSeconds,
      compared,
      latency,
      throughput,
      cached,
      memory,
    };
  } finally {
    await stage.clear();
  }
}

function isWanted({ only }: SizeOptions, name: string): boolean {
  return only === undefined || only.includes(name);
}

/** The seven operations, and `show` of the show about whose season the most is said. */
function askedOf(pools: Pools, options: SizeOptions): Asked[] {
  return [
    ...OPERATIONS.map((operation) => ({ called: operation, operation, pool: pools[operation] })),
    { called: 'hotShow', operation: 'show' as const, pool: [{ id: hot.show }] },
  ].filter(({ called }) => isWanted(options, called));
}

function watchedOn(stage: Stage, name: TargetName): Watched {
  const server = stage.server(name);
  return { target: targetNamed(name), client: clientOf(server, 1), pid: server.pid };
}

function pushedOn(stage: Stage, name: TargetName, mayBeCached: boolean): Pushed {
  return { server: stage.server(name), target: targetNamed(name), mayBeCached };
}

async function throughputOn(stage: Stage, { show }: Pools, options: SizeOptions): Promise<Throughput[]> {
  if (!isWanted(options, 'throughput')) return [];
  const once = TARGETS.filter(({ name }) => name !== 'tracker-again');
  const measured: Throughput[] = [];
  for (const connections of CONNECTIONS) {
    options.say(`\`show\` at ${String(connections)} connections`);
    const pushed = once.map(({ name }) => pushedOn(stage, name, false));
    measured.push(...(await measureThroughput(pushed, { ...options, connections, pool: show })));
  }
  return measured;
}

/** One question again and again: the tracker may have its answer ready, (b) makes it each time. */
async function cachedOn(stage: Stage, { show }: Pools, options: SizeOptions): Promise<Throughput[]> {
  if (!isWanted(options, 'cached')) return [];
  const pushed = [pushedOn(stage, 'tracker', true), pushedOn(stage, 'handwritten', true)];
  return measureThroughput(pushed, {
    ...options,
    connections: CACHED_CONNECTIONS,
    pool: show.slice(0, 1),
  });
}

async function memoryOn(stage: Stage, pools: Pools, options: SizeOptions): Promise<Memory | null> {
  if (!isWanted(options, 'memory') || !options.isFirst) return null;
  options.say(`${String(MEMORY_REQUESTS)} requests, for the memory that they leave`);
  return measureMemory(stage.server('tracker'), targetNamed('tracker'), pools, MEMORY_REQUESTS);
}

async function graphRowsOf({ database }: Stage): Promise<number> {
  const [row] = await database.read('RETURN COUNT { MATCH () } + COUNT { MATCH ()-[]->() }', {});
  return row?.[0] as number;
}
