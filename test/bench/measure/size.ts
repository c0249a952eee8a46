import { CACHE_DIR } from '../../../src/config.ts';
import { openDatabase } from '../../../src/neo4j/database.ts';
import { startEmbedded } from '../../../src/neo4j/embedded/embedded.ts';
import { loadedGraph } from '../database/load.ts';
import { hot } from '../graph/shape.ts';
import { compareAnswers } from '../operations/compare.ts';
import { OPERATIONS } from '../operations/operations.ts';
import { type Pools, poolsOf } from '../operations/pools.ts';
import { TARGETS, type TargetName } from '../operations/targets.ts';
import type { SizeResult } from '../report/result.ts';
import { startServer, type Started } from '../servers/started.ts';
import { clientOf } from './client.ts';
import { cpuReader } from './cpu.ts';
import { type Asked, type Watched, measureLatency } from './latency.ts';
import { assertNotFromCache } from './made-anew.ts';
import { measureMemory } from './memory.ts';
import { measureThroughput } from './throughput.ts';

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

const MEMORY_REQUESTS = 100_000;

/** Everything about the graph of one size: loads it, starts the database as in production and all servers, compares, and only then measures. Stops what it started. */
export async function measureSize(quotes: number, options: SizeOptions): Promise<SizeResult> {
  const { say, only, rounds, seconds } = options;
  const { dataDir, records, importSeconds } = await loadedGraph(quotes, options.seed, say);
  const embedded = await startEmbedded({
    dataDir,
    cacheDir: CACHE_DIR,
    log: { info: say, warn: say },
    mode: 'durable',
    env: process.env,
  });
  const database = openDatabase(embedded);
  const started: Started[] = [];
  try {
    for (const { name } of TARGETS) started.push(await startServer(name, embedded));
    const pools = await poolsOf(database);
    const watched = TARGETS.map((target) => watchedOf(target.name, started));
    const compared = await compareAnswers(TARGETS, pools, (name, request) =>
      clientNamed(name, watched).ask(request),
    );
    say(`${String(compared)} questions, the same answer from all ${String(TARGETS.length)} servers`);

    const wants = (name: string): boolean => only === undefined || only.includes(name);
    const asked = askedOf(pools).filter(({ called }) => wants(called));
    const latency = await measureLatency(watched, asked, {
      rounds,
      seconds,
      javaPid: embedded.pid,
      cpuOf: cpuReader(),
      say,
    });
    assertNotFromCache(latency);

    const pushed = (name: TargetName, mayBeCached: boolean) => ({
      server: serverNamed(name, started),
      target: targetNamed(name),
      mayBeCached,
    });
    const throughput = [];
    for (const connections of wants('throughput') ? [16, 64] : []) {
      say(`\`show\` at ${String(connections)} connections`);
      const all = TARGETS.filter(({ name }) => name !== 'tracker-again').map(({ name }) =>
        pushed(name, false),
      );
      throughput.push(...(await measureThroughput(all, { connections, rounds, seconds, pool: pools.show })));
    }
    const cached = wants('cached')
      ? await measureThroughput([pushed('tracker', true), pushed('handwritten', true)], {
          connections: 16,
          rounds,
          seconds,
          pool: pools.show.slice(0, 1),
        })
      : [];
    const memory =
      wants('memory') && options.isFirst
        ? await measureMemory(serverNamed('tracker', started), targetNamed('tracker'), pools, MEMORY_REQUESTS)
        : null;
    const [[graphRows] = []] = await database.read(
      'RETURN COUNT { MATCH () } + COUNT { MATCH ()-[]->() }',
      {},
    );
    await Promise.all(watched.map(({ client }) => client.close()));
    return {
      quotes,
      records,
      graphRows: graphRows as number,
      importSeconds,
      compared,
      latency,
      throughput,
      cached,
      memory,
    };
  } finally {
    await Promise.all(started.map((server) => server.stop()));
    await database.close();
    await embedded.stop();
  }
}

/** The seven operations, and `show` of the show about whose season the most is said. */
function askedOf(pools: Pools): Asked[] {
  return [
    ...OPERATIONS.map((operation) => ({ called: operation, operation, pool: pools[operation] })),
    { called: 'hotShow', operation: 'show' as const, pool: [{ id: hot.show }] },
  ];
}

function watchedOf(name: TargetName, started: readonly Started[]): Watched {
  const server = serverNamed(name, started);
  return { target: targetNamed(name), client: clientOf(server, 1), pid: server.pid };
}

function clientNamed(name: TargetName, watched: readonly Watched[]) {
  return found(
    watched.find(({ target }) => target.name === name),
    name,
  ).client;
}

function serverNamed(name: TargetName, started: readonly Started[]): Started {
  return found(
    started.find((server) => server.name === name),
    name,
  );
}

function targetNamed(name: TargetName) {
  return found(
    TARGETS.find((target) => target.name === name),
    name,
  );
}

function found<Item>(item: Item | undefined, name: string): Item {
  if (item === undefined) throw new Error(`Expected a server called ${name}, found none.`);
  return item;
}
