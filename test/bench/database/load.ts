import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE_DIR, ROOT } from '../../../src/config.ts';
import type { Kind } from '../../../src/modules/records.ts';
import { shapeOf } from '../graph/shape.ts';
import { writeGraph } from '../graph/write-graph.ts';

/** A graph in a data directory of its own, ready to be started. */
export interface Loaded {
  readonly dataDir: string;
  readonly records: Readonly<Record<Kind, number>>;
  /** How long the tracker's own import took, start and stop of the database included. */
  readonly importSeconds: number;
}

type Say = (line: string) => void;

/** The tracker's own command for a file of records into an empty database. */
const IMPORT = ['import', '--bulk'];

/**
 * The graph of that size as the tracker itself loads it. Made once for each size, seed, generator and schema, and kept under .cache/bench. Throws where
 * the import fails.
 */
export async function loadedGraph(quotes: number, seed: number, say: Say): Promise<Loaded> {
  const home = join(CACHE_DIR, 'bench', `${String(quotes)}-${String(seed)}-${await madeBy()}`);
  const dataDir = join(home, 'data');
  const mark = join(home, 'loaded.json');
  const known = await readFile(mark, 'utf8').catch(() => null);
  if (known !== null) return { ...(JSON.parse(known) as Omit<Loaded, 'dataDir'>), dataDir };

  // Whatever an earlier try left is half of something.
  await rm(home, { recursive: true, force: true });
  const file = join(home, 'graph.jsonl');
  say(`making a graph of ${String(quotes)} quotes`);
  const records = await writeGraph(shapeOf(quotes, seed), file);
  const { size } = await stat(file);
  say(`importing it: ${String(Math.round(size / 1e6))} MB, ${String(sum(records))} records`);
  const started = performance.now();
  await importGraph(file, dataDir);
  const importSeconds = (performance.now() - started) / 1000;
  await writeFile(`${mark}.partial`, JSON.stringify({ records, importSeconds }, null, 2));
  await rename(`${mark}.partial`, mark);
  await rm(file);
  return { dataDir, records, importSeconds };
}

/** The one way in. Throws with what the tracker said where it refuses. */
async function importGraph(file: string, dataDir: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=12000', join(ROOT, 'src/renewal-tracker.mjs'), ...IMPORT, file],
    {
      env: { ...process.env, NODE_ENV: 'production', NEO4J_URI: '', TRACKER_DATA: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`Expected the import to take ${file}, found that it ended with:\n${said}`);
}

/** What decides a graph beside size and seed: the generator and the indexes. */
async function madeBy(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['test/bench/graph', 'src/neo4j/migrations']) {
    for (const name of (await readdir(join(ROOT, folder))).sort())
      hash.update(name).update(await readFile(join(ROOT, folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

function sum(records: Readonly<Record<Kind, number>>): number {
  return Object.values(records).reduce((total, count) => total + count, 0);
}
