import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedNotStarted } from '../errors.ts';
import { type Environment, javaCommand, mavenCommand } from './java-tools.ts';
import { showMavenProgress, type Terminal } from './maven-progress.ts';

/** Fetches what `<directory>/pom.xml` names into `<directory>/lib`. Throws EmbeddedNotStarted with Maven's reason. */
export async function copyJars(directory: string, env: Environment, terminal: Terminal): Promise<void> {
  const progress = showMavenProgress(terminal);
  const problems: string[] = [];
  const code = await run(
    mavenCommand(),
    [
      '-B',
      '-Dstyle.color=never',
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      '-DoutputDirectory=lib',
    ],
    { cwd: directory, env },
    (line) => {
      if (line.startsWith('[ERROR]')) problems.push(line.slice('[ERROR]'.length).trim());
      progress.line(line);
    },
  );
  progress.end();
  if (code === 0) return;
  throw new EmbeddedNotStarted(
    `Maven could not fetch the database: ${problems[0] ?? `it ended with code ${String(code)}`}. ` +
      "Check the network and Maven's settings and start again, or set NEO4J_URI to use a Neo4j of your own.",
  );
}

/** Compiles the launcher into `<directory>/classes`, once: from source, each start would take seconds longer. */
export async function compileLauncher(source: URL, directory: string, env: Environment): Promise<void> {
  const output: string[] = [];
  const lib = join(directory, 'lib', '*');
  const code = await run(
    javaCommand(env),
    // The compiler takes no wildcard in its own class path; the virtual machine's, which has it expanded, serves as well.
    [
      '-cp',
      lib,
      'org.eclipse.jdt.internal.compiler.batch.Main',
      '-17',
      '-nowarn',
      '-d',
      join(directory, 'classes'),
      fileURLToPath(source),
    ],
    { cwd: directory, env },
    (line) => output.push(line),
  );
  if (code !== 0)
    throw new EmbeddedNotStarted(`The database's launcher did not compile: ${output.join(' ')}`);
}

function run(
  command: string,
  args: string[],
  options: { cwd: string; env: Environment },
  onLine: (line: string) => void,
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', onLine);
    child.on('error', reject);
    child.on('close', resolve);
  });
}
