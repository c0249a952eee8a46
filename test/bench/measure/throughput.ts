import type { Variables } from '../operations/operations.ts';
import type { Target, TargetName } from '../operations/targets.ts';
import type { Started } from '../servers/started.ts';
import { clientOf } from './client.ts';
import { median } from './figures.ts';

/** Answers a second at so many connections, each of which asks again as soon as it is answered. */
export interface Throughput {
  readonly server: TargetName;
  readonly connections: number;
  readonly perSecond: number;
  readonly rounds: readonly number[];
}

export interface Pushed {
  readonly server: Started;
  readonly target: Target;
  readonly mayBeCached: boolean;
}

export interface ThroughputOptions {
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  /** What `show` is asked with in turn. */
  readonly pool: readonly Variables[];
}

/** `show` at each of the servers, round by round, each round another first; a first round counts for nothing. */
export async function measureThroughput(
  pushed: readonly Pushed[],
  options: ThroughputOptions,
): Promise<Throughput[]> {
  const rates = new Map<TargetName, number[]>(pushed.map(({ target }) => [target.name, []]));
  for (let round = 0; round <= options.rounds; round++) {
    for (let turn = 0; turn < pushed.length; turn++) {
      const one = pushed[(turn + round) % pushed.length];
      if (!one) continue;
      const rate = await rateOf(one, options);
      if (round > 0) rates.get(one.target.name)?.push(rate);
    }
  }
  return [...rates].map(([server, rounds]) => ({
    server,
    connections: options.connections,
    perSecond: median(rounds),
    rounds,
  }));
}

async function rateOf(
  { server, target, mayBeCached }: Pushed,
  { connections, seconds, pool }: ThroughputOptions,
): Promise<number> {
  const client = clientOf(server, connections, mayBeCached);
  const requests = pool.map((variables) => target.request('show', variables));
  const started = performance.now();
  const until = started + seconds * 1000;
  let answered = 0;
  let next = 0;
  const one = async (): Promise<void> => {
    do {
      const request = requests[next++ % requests.length];
      if (!request) return;
      await client.ask(request);
      answered += 1;
    } while (performance.now() < until);
  };
  await Promise.all(Array.from({ length: connections }, one));
  const rate = answered / ((performance.now() - started) / 1000);
  await client.close();
  return rate;
}
