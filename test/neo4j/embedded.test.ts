import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, openDatabase } from '../../src/neo4j/database.ts';
import { type Embedded, startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { migrate, MIGRATIONS } from '../../src/neo4j/migrate.ts';

const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url));
const CHILD = fileURLToPath(new URL('embedded-child.ts', import.meta.url));

let scratch: string;
const warnings: string[] = [];
const running: Embedded[] = [];

async function start(dataDir: string, port = 0): Promise<Embedded> {
  const log = { info: () => undefined, warn: (line: string) => warnings.push(line) };
  const embedded = await startEmbedded({
    dataDir,
    cacheDir: CACHE,
    log,
    mode: 'durable',
    port,
    env: process.env,
  });
  running.push(embedded);
  return embedded;
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function shows(connection: Connection): Promise<unknown> {
  const database = openDatabase(connection);
  try {
    return (await database.read('MATCH (s:Show) RETURN s.title ORDER BY s.title', {})).flat();
  } finally {
    await database.close();
  }
}

async function addShow(connection: Connection, title: string): Promise<void> {
  const database = openDatabase(connection);
  await database.write((tx) => tx.run('CREATE (:Show {title: $title})', { title }));
  await database.close();
}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'embedded '));
});
afterAll(async () => {
  await Promise.all(running.map((embedded) => embedded.stop()));
  await rm(scratch, { recursive: true });
});

describe('what it refuses to start on', () => {
  test('a data directory that cannot be written to', async () => {
    await writeFile(join(scratch, 'a file'), '');
    await expect(start(join(scratch, 'a file', 'data'))).rejects.toThrow(
      `Expected a data directory that can be written to, found that ${join(scratch, 'a file', 'data')} cannot. Change its owner, or set TRACKER_DATA`,
    );
  });

  test('a store that is broken: what its log says and where the log is', async () => {
    const dataDir = join(scratch, 'broken');
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'data'), 'not a directory');
    await expect(start(dataDir)).rejects.toThrow(
      /^The database did not start: .*data.* More is in .*launcher\.log and in .*debug\.log\.$/,
    );
  });
});

/** The tests of one life, each going on from where the last one left the store: a start takes seconds. */
describe('one data directory, in a path with spaces', () => {
  let dataDir: string;
  let parent: ChildProcess;
  let first: Connection & { pid: number };
  let second: Embedded;
  let third: Embedded;

  beforeAll(async () => {
    dataDir = join(scratch, 'data of the tracker');
    parent = spawn(process.execPath, ['--import', 'tsx', CHILD, dataDir, CACHE], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: process.env,
    });
    for await (const line of createInterface(parent.stdout as NodeJS.ReadableStream)) {
      first = JSON.parse(line) as typeof first;
      break;
    }
  });
  afterAll(() => {
    parent.kill('SIGKILL');
  });

  test('its state is for its owner alone', async () => {
    expect((await stat(join(dataDir, 'state.json'))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(dataDir, 'state.json'), 'utf8'))).toMatchObject({
      pid: first.pid,
      startedBy: parent.pid,
    });
  });

  test('a second process is told who holds it, and leaves it as it was', async () => {
    await expect(start(dataDir)).rejects.toThrow(
      `found it in use by process ${String(first.pid)} (started by process ${String(parent.pid)}). Stop that one, or set TRACKER_DATA`,
    );
    await addShow(first, 'Emily in Paris');
  });

  test('kill -9 of the parent leaves no database behind', async () => {
    parent.kill('SIGKILL');
    await expect.poll(() => alive(first.pid), { timeout: 10_000, interval: 100 }).toBe(false);
  });

  test('and the next start has what was written', async () => {
    second = await start(dataDir);
    expect(await shows(second)).toEqual(['Emily in Paris']);
    expect(second.password).toBe(first.password);
  }, 60_000);

  test('two servers that meet an empty graph apply each migration once', async () => {
    const [one, two] = [openDatabase(second), openDatabase(second)];
    const both = await Promise.all(
      [one, two].map((database) => migrate(database, MIGRATIONS, () => new Date(0))),
    );
    const [[count]] = (await one.read('MATCH (m:Migration) WHERE m.number > 0 RETURN count(m)', {})) as [
      [number],
    ];
    expect(both.flatMap(({ applied }) => applied)).toHaveLength(count);
    expect(count).toBeGreaterThan(2);
    await one.close();
    await two.close();
  }, 60_000);

  test('a clean stop keeps what was written, even where the password is lost', async () => {
    await addShow(second, 'Younger');
    await second.stop();
    expect(await second.exited).toEqual({ code: 0, signal: null });
    await rm(join(dataDir, 'state.json'));
    third = await start(dataDir);
    expect(warnings).toEqual([
      `Expected the database's password in ${join(dataDir, 'state.json')}, found none that can be read. A new one was set.`,
    ]);
    expect(third.password).not.toBe(second.password);
    expect(await shows(third)).toEqual(['Emily in Paris', 'Younger']);
  }, 60_000);

  test('neo4j:// serves as well as bolt://', async () => {
    expect(await shows({ ...third, uri: third.uri.replace('bolt:', 'neo4j:') })).toEqual([
      'Emily in Paris',
      'Younger',
    ]);
  });

  test('a wrong password is a sentence', async () => {
    const stranger = openDatabase({ ...third, password: 'guess' });
    await expect(stranger.verify()).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
    await expect(stranger.read('RETURN 1', {})).rejects.toThrow(
      'refused the username or the password. Check NEO4J_USERNAME and NEO4J_PASSWORD',
    );
    await stranger.close();
  });

  test('a port that is taken is a sentence', async () => {
    const port = Number(new URL(third.uri.replace('bolt:', 'http:')).port);
    await expect(start(join(scratch, 'other'), port)).rejects.toThrow(
      `Expected port ${String(port)} of 127.0.0.1 to be free for the database, found it taken. Choose another, or 0 for any.`,
    );
  }, 60_000);

  test('a read in a database that has gone fails within seconds', async () => {
    const database = openDatabase(third);
    await database.read('RETURN 1', {});
    process.kill(third.pid, 'SIGKILL');
    await third.exited;
    const started = performance.now();
    await expect(database.read('RETURN 1', {})).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(performance.now() - started).toBeLessThan(6_000);
    await database.close();
  });
});
