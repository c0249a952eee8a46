import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseJavaVersion } from '../../src/neo4j/embedded/java-tools.ts';
import { ensureJars } from '../../src/neo4j/embedded/jars.ts';
import { jarIn, showMavenProgress } from '../../src/neo4j/embedded/maven-progress.ts';

let scratch: string;
const lines: string[] = [];
const log = { info: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'java tools '));
});
afterAll(() => rm(scratch, { recursive: true }));

/** A directory for the PATH with these commands: a script's text, or null for the real command. */
async function pathWith(name: string, commands: Record<string, string | null>): Promise<string> {
  const directory = join(scratch, name);
  await mkdir(directory);
  for (const [command, script] of Object.entries(commands)) {
    const file = join(directory, command);
    if (script === null) await symlink(await which(command), file);
    else await writeFile(file, `#!/bin/sh\n${script}\n`);
    if (script !== null) await chmod(file, 0o755);
  }
  return directory;
}

async function which(command: string): Promise<string> {
  for (const directory of (process.env['PATH'] ?? '').split(delimiter)) {
    if ((await readdir(directory).catch((): string[] => [])).includes(command))
      return join(directory, command);
  }
  throw new Error(`Expected ${command} on the PATH of the tests, found none.`);
}

const fetchInto = (cache: string, PATH: string): Promise<string> =>
  ensureJars({ cacheDir: join(scratch, cache), env: { PATH }, log, terminal: new PassThrough() });

describe('what must be installed', () => {
  test('no Java: what to install, or NEO4J_URI', async () => {
    await expect(fetchInto('c1', await pathWith('nothing', {}))).rejects.toThrow(
      /^Expected Java 17 or later to run the database, found no `java`\. Install it .*, or set NEO4J_URI to use a Neo4j of your own\.$/,
    );
  });

  test('an old Java: which one was found', async () => {
    const path = await pathWith('old', { java: `echo 'openjdk version "11.0.2" 2019-01-15' >&2` });
    await expect(fetchInto('c2', path)).rejects.toThrow('found Java 11 at `java`. Install a newer one');
  });

  test('no Maven: what to install, or NEO4J_URI', async () => {
    await expect(fetchInto('c3', await pathWith('no-maven', { java: null }))).rejects.toThrow(
      /^Expected Maven, which fetches the database once, found no `mvn`\. Install it .*, or set NEO4J_URI/,
    );
  });

  test('Maven fails: its own reason, and nothing half-made is left', async () => {
    const path = await pathWith('broken', { java: null, mvn: 'echo "[ERROR] No route to host"; exit 1' });
    await expect(fetchInto('c4', path)).rejects.toThrow(
      "Maven could not fetch the database: No route to host. Check the network and Maven's settings and start again, or set NEO4J_URI",
    );
    expect(await readdir(join(scratch, 'c4'))).toEqual([]);
  });

  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_292"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['command not found', null],
  ])('%s', (output, major) => {
    expect(parseJavaVersion(output)).toBe(major);
  });
});

describe('fetching', () => {
  test('two processes at once both end with the same whole folder', async () => {
    const ready =
      (
        await ensureJars({
          cacheDir: fileURLToPath(new URL('../../.cache', import.meta.url)),
          env: process.env,
          log,
        })
      ).split('*')[0] ?? '';
    const path = await pathWith('links', {
      java: null,
      cp: null,
      mvn: `[ "$1" = -version ] && exit 0\n${await which('cp')} -l "${ready}"*.jar lib/`,
    });
    lines.length = 0;
    const [one, two] = await Promise.all([fetchInto('shared cache', path), fetchInto('shared cache', path)]);
    expect(one).toBe(two);
    expect(await readdir(join(scratch, 'shared cache'))).toHaveLength(1);
    lines.length = 0;
    await fetchInto('shared cache', path);
    expect(lines).toHaveLength(1);
  }, 60_000);

  test("progress without a terminal is a line now and then, and skips what is only Maven's", () => {
    const terminal = new PassThrough();
    const progress = showMavenProgress(terminal, 50);
    for (let jar = 0; jar < 60; jar++)
      progress.line(
        `Downloaded from central: https://repo.example/org/x/a-${String(jar)}.jar (1 kB at 2 kB/s)`,
      );
    progress.end();
    expect((terminal.read() as Buffer).toString().split('\n')).toEqual([
      'Fetching Neo4j with Maven, once (about 120 MB)',
      'Fetching Neo4j: 25 of 50 jars',
      'Fetching Neo4j: 50 of 50 jars',
      '',
    ]);
    expect(jarIn('Downloaded from central: https://repo.example/org/apache/maven/x/y.jar (1 kB)')).toBeNull();
    expect(jarIn('[INFO] Copying netty.jar to /tmp/lib/netty.jar')).toBe('netty.jar');
  });
});
