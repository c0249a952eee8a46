import type { Operation, Variables } from '../operations/operations.ts';
import type { Target, TargetName } from '../operations/targets.ts';
import type { Client } from './client.ts';
import type { CpuOf } from './cpu.ts';
import { median, quantile, total } from './figures.ts';

/** One server, ready to be asked and watched. */
export interface Watched {
  readonly target: Target;
  readonly client: Client;
  readonly pid: number;
}

/** What one operation cost at one server, one request at a time. Milliseconds; processor time a request, null where the system does not tell. */
export interface Latency {
  readonly server: TargetName;
  readonly operation: string;
  readonly requests: number;
  readonly p50: number;
  readonly p90: number;
  /** The median of each round: how far they lie apart is how noisy the machine was. */
  readonly rounds: readonly number[];
  readonly nodeCpu: number | null;
  readonly javaCpu: number | null;
}

/** An operation with what it is asked with in turn. */
export interface Asked {
  /** `hotShow` is `show` of one show: what it is called where it is reported. */
  readonly called: string;
  readonly operation: Operation;
  readonly pool: readonly Variables[];
}

export interface LatencyOptions {
  readonly rounds: number;
  /** For one operation at one server in one round. */
  readonly seconds: number;
  readonly javaPid: number;
  readonly cpuOf: CpuOf;
  say(line: string): void;
}

interface Slice {
  readonly milliseconds: number[];
  readonly nodeCpu: number | null;
  readonly javaCpu: number | null;
}

/** Even the slowest is asked so often in a round. */
const FEWEST = 5;

/** Java compiles what it has run often enough: so many requests of each operation at each server, or so many seconds, before anything counts. */
const WARM = { requests: 300, seconds: 6 };

/**
 * Asks every server every operation, round by round. Within a round the servers take turns operation by operation, and each round another begins: what the machine
 * does beside it falls on all of them. A first round warms up what there is to warm, and counts for nothing.
 */
export async function measureLatency(
  watched: readonly Watched[],
  asked: readonly Asked[],
  options: LatencyOptions,
): Promise<Latency[]> {
  const slices = new Map<string, Slice[]>();
  for (let round = 0; round <= options.rounds; round++) {
    for (const each of asked) {
      for (let turn = 0; turn < watched.length; turn++) {
        const server = watched[(turn + round) % watched.length];
        if (!server) continue;
        const slice = await sliceOf(server, each, round, options);
        if (round === 0) continue;
        const key = `${server.target.name} ${each.called}`;
        slices.set(key, [...(slices.get(key) ?? []), slice]);
      }
    }
    options.say(round === 0 ? 'warmed up' : `round ${String(round)} of ${String(options.rounds)}`);
  }
  return asked.flatMap(({ called }) =>
    watched.map(({ target: { name } }) => latencyOf(name, called, slices.get(`${name} ${called}`) ?? [])),
  );
}

async function sliceOf(
  { target, client, pid }: Watched,
  { operation, pool }: Asked,
  round: number,
  { seconds, javaPid, cpuOf }: LatencyOptions,
): Promise<Slice> {
  const milliseconds: number[] = [];
  const [nodeBefore, javaBefore] = [cpuOf(pid), cpuOf(javaPid)];
  const begun = performance.now();
  const goesOn = (asked: number): boolean => {
    const lasted = (performance.now() - begun) / 1000;
    if (round === 0) return asked < WARM.requests && lasted < WARM.seconds;
    return asked < FEWEST || lasted < seconds;
  };
  for (let asked = 0; goesOn(asked); asked++) {
    // Every server is asked the same in the same order; each round begins elsewhere.
    const variables = pool[(asked + round * 97) % pool.length] ?? {};
    const request = target.request(operation, variables);
    const started = performance.now();
    await client.ask(request);
    milliseconds.push(performance.now() - started);
  }
  return {
    milliseconds,
    nodeCpu: difference(cpuOf(pid), nodeBefore),
    javaCpu: difference(cpuOf(javaPid), javaBefore),
  };
}

function latencyOf(server: TargetName, operation: string, slices: readonly Slice[]): Latency {
  const all = slices.flatMap(({ milliseconds }) => milliseconds);
  const perRequest = (cpu: (number | null)[]): number | null =>
    cpu.some((part) => part === null) ? null : total(cpu as number[]) / all.length;
  return {
    server,
    operation,
    requests: all.length,
    p50: median(all),
    p90: quantile(all, 0.9),
    rounds: slices.map(({ milliseconds }) => median(milliseconds)),
    nodeCpu: perRequest(slices.map(({ nodeCpu }) => nodeCpu)),
    javaCpu: perRequest(slices.map(({ javaCpu }) => javaCpu)),
  };
}

function difference(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}
