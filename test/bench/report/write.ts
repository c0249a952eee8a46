import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../../../src/config.ts';
import { barsOf } from './bars.ts';
import { chartOf } from './chart.ts';
import type { Result, SizeResult } from './result.ts';
import { captionOf, latencyTable } from './tables.ts';

const RESULTS = join(ROOT, 'test/bench/results');
const README = join(ROOT, 'README.md');

const BEGIN = '<!-- bench: `npm run bench` writes what follows -->';
const END = '<!-- /bench -->';

/** What the README shows of several sizes. */
const SHOWN = 100_000;

/** Puts a run's figures where people look: JSON and chart under results, the table between the marks of the README. Throws where the README lost its marks. */
export async function writeResults(result: Result): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  const json = JSON.stringify({ ...result, bars: barsOf(result) });
  await writeFile(join(RESULTS, 'bench.json'), await format(json, { parser: 'json' }));
  await writeFile(join(RESULTS, 'bench.svg'), chartOf(result));
  const readme = await readFile(README, 'utf8');
  const [before, after] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (before === -1 || after === -1)
    throw new Error(
      `Expected "${BEGIN}" and "${END}" in README.md, found one of them or none. Put them back.`,
    );
  const renewed = `${readme.slice(0, before)}${BEGIN}\n\n${summaryOf(result)}\n\n${readme.slice(after)}`;
  await writeFile(README, await format(renewed, { ...(await resolveConfig(README)), parser: 'markdown' }));
}

function summaryOf(result: Result): string {
  const size = result.sizes.find(({ quotes }) => quotes === SHOWN) ?? result.sizes.at(-1);
  if (!size) throw new Error('Expected a graph that was measured, found none.');
  return [
    `${size.quotes.toLocaleString('en')} quotes, ${captionOf(result)}`,
    latencyTable(size),
    hotOf(result.sizes),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** How the page of the hot season grows, in a sentence. */
function hotOf(sizes: readonly SizeResult[]): string {
  const at = (size: SizeResult, server: string): string => {
    const found = size.latency.find((each) => each.server === server && each.operation === 'hotShow');
    return found ? `${found.p50.toFixed(1)} ms` : 'not measured';
  };
  if (sizes.length < 2) return '';
  const each = sizes.map(
    (size) =>
      `${size.quotes.toLocaleString('en')} quotes ${at(size, 'tracker')} (@neo4j/graphql ${at(size, 'neo4j-graphql')})`,
  );
  return `The page of the show about whose season the most is said: ${each.join(', ')}.`;
}
