import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, run } from '../support/command.ts';
import { FICTION } from '../support/fiction.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SERVE = 'exec node src/renewal-tracker.mjs serve';
const QUESTION = '{ season(id: "gravy-court-season-2") { status { status } } }';

let place: string;
let dataDir: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tracker e2e '));
  dataDir = join(place, 'data');
});
afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 5 }));

interface Served {
  running: Running;
  url: string;
  seconds: number;
}

async function serve(env: Record<string, string> = {}): Promise<Served> {
  const started = performance.now();
  const running = run(SERVE, ROOT, {
    PORT: '0',
    NEO4J_URI: '',
    TRACKER_DATA: dataDir,
    // Small: what is tried here is starting and stopping. The clean clone starts on the whole seed.
    TRACKER_SEED: FICTION,
    ...env,
  });
  const [, url = ''] = await running.saying(/^ready (http:\/\/\S+)$/m);
  return { running, url, seconds: (performance.now() - started) / 1000 };
}

async function ask(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  return response.json();
}

const RENEWED = { data: { season: { status: { status: 'RENEWED' } } } };

/** The Java process of the embedded database, as its state file has it. */
async function databasePid(): Promise<number> {
  return (JSON.parse(await readFile(join(dataDir, 'state.json'), 'utf8')) as { pid: number }).pid;
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended and waits to be noticed does not run.
    return !/^State:\s+Z/m.test(execFileSync('cat', [`/proc/${String(pid)}/status`]).toString());
  } catch {
    return false;
  }
}

test('starts, answers, stops in order; starts again on the same data; leaves nothing behind when it is killed; shares the machine', async () => {
  const first = await serve();
  expect(await ask(first.url)).toEqual(RENEWED);

  // The same directory is one tracker's at a time, and says whose.
  const second = await run(SERVE, ROOT, { PORT: '0', NEO4J_URI: '', TRACKER_DATA: dataDir, TRACKER_SEED: '' })
    .ended;
  expect(second.code).toBe(1);
  expect(second.output).toContain(String(await databasePid()));
  expect(second.output).not.toMatch(/^\s+at /m);
  expect(await ask(first.url)).toEqual(RENEWED);

  const database = await databasePid();
  expect(runs(database)).toBe(true);
  expect(await first.running.stop()).toMatchObject({ code: 0 });
  expect(runs(database)).toBe(false);

  const again = await serve();
  expect(await ask(again.url)).toEqual(RENEWED);
  const { output } = await Promise.race([again.running.ended, Promise.resolve({ output: '' })]);
  expect(output).not.toContain('Imported');
  console.log(`second start: ready in ${again.seconds.toFixed(1)} s`);

  const orphan = await databasePid();
  await again.running.kill();
  await expect.poll(() => runs(orphan), { timeout: 10_000, interval: 250 }).toBe(false);

  // What was killed starts again on its data, and another tracker beside it on the same machine.
  const [recovered, other] = await Promise.all([
    serve(),
    serve({ TRACKER_DATA: join(place, 'other'), TRACKER_SEED: 'none', TRACKER_EXPLAIN: 'on' }),
  ]);
  expect(recovered.url).not.toBe(other.url);
  expect(await ask(recovered.url)).toEqual(RENEWED);
  // Without a seed there is no season; the debug switch shows what was asked of Neo4j, and how Neo4j went about it.
  expect(await ask(other.url)).toMatchObject({
    data: { season: null },
    extensions: {
      readPlan: [
        {
          field: 'season',
          cypher: expect.stringContaining('MATCH (n0:Season {slug: key})') as string,
          plan: expect.arrayContaining([expect.stringContaining('NodeUniqueIndexSeek')]) as string[],
        },
      ],
    },
  });
  await Promise.all([recovered.running.stop(), other.running.stop()]);
}, 600_000);

test('a port that is taken is said at once, before a database starts', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as { port: number };
  const { code, output } = await run(SERVE, ROOT, {
    PORT: String(port),
    NEO4J_URI: '',
    TRACKER_DATA: join(place, 'unused'),
  }).ended;
  taken.close();
  expect(code).toBe(1);
  expect(output).toContain(`Expected 127.0.0.1:${String(port)} to be free, found another program there.`);
  expect(output).not.toContain('Neo4j');
}, 60_000);

test.each([
  [
    'settings that make no sense are all named',
    { PORT: 'abc', LOG_LEVEL: 'loud', NEO4J_URI: 'http://x' },
    ['PORT', 'LOG_LEVEL', 'NEO4J_URI'],
  ],
  ['an address without its password', { NEO4J_URI: 'bolt://127.0.0.1:1' }, ['NEO4J_PASSWORD']],
  [
    'nobody at the address',
    { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
    ['bolt://127.0.0.1:1', 'nobody answering'],
  ],
  ['an address that is not of this machine', { HOST: '203.0.113.7' }, ['HOST', '203.0.113.7']],
  ['a seed that is not there', { TRACKER_SEED: '/nowhere/at/all' }, ['/nowhere/at/all']],
])(
  '%s',
  async (_, env: Record<string, string>, words) => {
    const defaults = { PORT: '0', NEO4J_URI: '', NEO4J_PASSWORD: '', TRACKER_DATA: join(place, 'refused') };
    const { code, output } = await run(SERVE, ROOT, { ...defaults, ...env }).ended;
    expect(code).toBe(1);
    for (const word of words) expect(output).toContain(word);
    expect(output).not.toMatch(/^\s+at /m);
  },
  60_000,
);
