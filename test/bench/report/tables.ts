import { format } from 'prettier';
import type { TargetName } from '../operations/targets.ts';
import { type Bar, barsOf, percent, times } from './bars.ts';
import { costlier, cpuOf, latencyAt, meanOf, measuredOperations, noiseOf, slower } from './ratios.ts';
import type { Result, SizeResult } from './result.ts';

/** What the letters of the issue stand for. */
export const TITLES: Readonly<Record<Exclude<TargetName, 'tracker-again'>, string>> = {
  tracker: 'tracker',
  handwritten: 'hand-written Cypher',
  'neo4j-graphql': '@neo4j/graphql',
  dataloader: 'DataLoader',
};

const SERVERS = Object.keys(TITLES) as (keyof typeof TITLES)[];
const PEERS = SERVERS.filter((name) => name !== 'tracker');

/** Everything, as Markdown with its columns in line. */
export async function asText(result: Result): Promise<string> {
  const parts = [
    captionOf(result),
    ...result.sizes.flatMap((size) => [
      `## ${String(size.quotes)} quotes`,
      latencyTable(size),
      cpuTable(size),
      throughputTable(size),
    ]),
    '## What it must show',
    barTable(barsOf(result)),
  ];
  return format(parts.filter((part) => part !== '').join('\n\n'), { parser: 'markdown', printWidth: 200 });
}

/** When, on what, and how far two of the same lay apart. */
export function captionOf({ at, machine, sizes, options }: Result): string {
  const noise = sizes.map(noiseOf).filter((each) => each !== null);
  const apart = noise.length === 0 ? 'not measured' : percent(Math.max(...noise));
  return (
    `${at.slice(0, 10)}, ${String(machine.cores)} cores (${machine.processor}), ${String(machine.memoryGb)} GB, ${machine.system}, load ${machine.load.map((load) => load.toFixed(1)).join(' to ')}; ` +
    `${String(options.rounds)} rounds; the tracker and itself, started twice, lie ${apart} apart.`
  );
}

/** Median milliseconds, and how many times as long as the tracker each of the others takes. */
export function latencyTable(size: SizeResult): string {
  if (size.latency.length === 0) return '';
  const names = [...measuredOperations(size), ...(latencyAt(size, 'tracker', 'hotShow') ? ['hotShow'] : [])];
  const rows = names.map((name) => [
    `\`${name}\``,
    ...SERVERS.map((server) => milliseconds(latencyAt(size, server, name)?.p50 ?? null)),
    ...PEERS.map((server) => times(slower(size, 'tracker', server, name))),
    percent(apartBy(slower(size, 'tracker-again', 'tracker', name))),
  ]);
  const means = [
    'geometric mean of the seven',
    ...SERVERS.map(() => ''),
    ...PEERS.map((server) => times(meanOf(size, (name) => slower(size, 'tracker', server, name)))),
    percent(noiseOf(size)),
  ];
  return table(
    [
      'p50, ms',
      ...SERVERS.map((server) => TITLES[server]),
      ...PEERS.map((server) => `tracker / ${TITLES[server]}`),
      'noise',
    ],
    [...rows, means],
  );
}

function cpuTable(size: SizeResult): string {
  if (size.latency.length === 0) return '';
  const rows = measuredOperations(size).map((name) => [
    `\`${name}\``,
    ...SERVERS.map((server) => {
      const found = latencyAt(size, server, name);
      return found?.nodeCpu == null
        ? '–'
        : `${found.nodeCpu.toFixed(2)} + ${(found.javaCpu ?? NaN).toFixed(2)}`;
    }),
    ...PEERS.map((server) => times(costlier(size, 'tracker', server, name))),
  ]);
  const means = [
    'geometric mean of the seven',
    ...SERVERS.map((server) => milliseconds(meanOf(size, (name) => cpuOf(size, server, name)))),
    ...PEERS.map((server) => times(meanOf(size, (name) => costlier(size, 'tracker', server, name)))),
  ];
  return table(
    [
      'CPU a request, ms of Node + Java',
      ...SERVERS.map((server) => TITLES[server]),
      ...PEERS.map((server) => `tracker / ${TITLES[server]}`),
    ],
    [...rows, means],
  );
}

function throughputTable({ throughput, cached }: SizeResult): string {
  const all = [
    ...throughput.map((each) => ({ ...each, what: '`show`' })),
    ...cached.map((each) => ({
      ...each,
      what: each.server === 'tracker' ? '`show`, cached' : '`show`, made',
    })),
  ];
  if (all.length === 0) return '';
  return table(
    ['answers a second', 'server', 'connections', 'median', 'rounds'],
    all.map(({ what, server, connections, perSecond, rounds }) => [
      what,
      server === 'tracker-again' ? server : TITLES[server],
      String(connections),
      perSecond.toFixed(0),
      rounds.map((rate) => rate.toFixed(0)).join(' '),
    ]),
  );
}

export function barTable(bars: readonly Bar[]): string {
  return table(
    ['quotes', 'bar', 'target', 'measured', 'met', 'noise'],
    bars.map(({ quotes, bar, target, measured, met, noise }) => [
      quotes,
      bar,
      target,
      measured ?? 'not measured',
      met === null ? '–' : met ? 'met' : 'NOT MET',
      noise,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function milliseconds(value: number | null): string {
  if (value === null) return '–';
  return value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0);
}

function apartBy(ratio: number | null): number | null {
  return ratio === null ? null : Math.max(ratio, 1 / ratio) - 1;
}
