/** `npm run bench`: the tracker beside three other ways to serve the same graph. README.md in this folder says what is measured and how. */
import { availableParallelism, cpus, loadavg, release, totalmem, type as system } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { OPERATIONS } from './operations/operations.ts';
import { NO_CPU_BECAUSE } from './measure/cpu.ts';
import { measureSize, PARTS } from './measure/size.ts';
import type { Result, SizeResult } from './report/result.ts';
import { asText } from './report/tables.ts';
import { versionsOf } from './report/versions.ts';
import { writeResults } from './report/write.ts';

const SEED = 1;

interface Options {
  readonly sizes: number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly only?: string[];
  readonly write: boolean;
}

const NAMES: readonly string[] = [...OPERATIONS, 'hotShow', ...PARTS];

const program = new Command('bench')
  .description('Measures the tracker beside hand-written Cypher, @neo4j/graphql and a DataLoader a field.')
  .option('--sizes <quotes>', 'graphs to measure on, by their quotes', sizes, [1e4, 1e5, 1e6])
  .option('--rounds <number>', 'how often each server has its turn', positive, 4)
  .option('--seconds <number>', 'how long a turn is, for each operation', positive, 1)
  .option('--only <names>', `some operations or parts: ${NAMES.join(', ')}`, names)
  .option('--no-write', 'print, and leave results and README as they are');

const options = program.parse().opts<Options>();
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const before = loadavg()[0] ?? 0;
const measured: SizeResult[] = [];
for (const quotes of options.sizes) {
  say(`== ${String(quotes)} quotes`);
  measured.push(await measureSize(quotes, { ...options, seed: SEED, isFirst: measured.length === 0, say }));
}
const result: Result = {
  at: new Date().toISOString(),
  machine: {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${system()} ${release()}`,
    load: [before, loadavg()[0] ?? 0],
  },
  versions: await versionsOf(),
  options: { rounds: options.rounds, seconds: options.seconds, seed: SEED },
  noCpuBecause: NO_CPU_BECAUSE,
  sizes: measured,
};
process.stdout.write(await asText(result));
// A part of the figures must not stand where all of them are expected.
if (options.write && options.only === undefined) await writeResults(result);

function sizes(text: string): number[] {
  return text
    .split(',')
    .map(positive)
    .sort((a, b) => a - b);
}

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError(`Expected a number above 0, found "${text}".`);
  return number;
}

function names(text: string): string[] {
  const asked = text.split(',');
  const unknown = asked.find((name) => !NAMES.includes(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`Expected some of ${NAMES.join(', ')}, found "${unknown}".`);
  return asked;
}
