import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { EmbeddedNotStarted } from '../errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const OLDEST_JAVA = 17;
const OR_A_SERVER = 'or set NEO4J_URI to use a Neo4j of your own';

/** The command that runs Java: JAVA_HOME's if that is set, because Maven goes by it too. */
export function javaCommand(env: Environment): string {
  const home = env['JAVA_HOME'];
  return home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
}

/** Throws EmbeddedNotStarted unless Java 17 or later runs. */
export async function checkJava(env: Environment): Promise<void> {
  const command = javaCommand(env);
  const output = await outputOf(command, ['-version'], env);
  if (output === null) {
    throw new EmbeddedNotStarted(
      `Expected Java ${String(OLDEST_JAVA)} or later to run the database, found no \`${command}\`. ` +
        `Install it (Debian, Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk), ${OR_A_SERVER}.`,
    );
  }
  const version = parseJavaVersion(output);
  if (version !== null && version >= OLDEST_JAVA) return;
  const found = version === null ? `"${firstLine(output)}"` : `Java ${String(version)}`;
  throw new EmbeddedNotStarted(
    `Expected Java ${String(OLDEST_JAVA)} or later to run the database, found ${found} at \`${command}\`. ` +
      `Install a newer one and put it first on the PATH (or point JAVA_HOME to it), ${OR_A_SERVER}.`,
  );
}

/** The major version in the first line of `java -version`, where 1.8 means 8; null where there is none. */
export function parseJavaVersion(output: string): number | null {
  const found = /version "(\d+)(?:\.(\d+))?/.exec(output);
  if (found === null) return null;
  return Number(found[1] === '1' ? found[2] : found[1]);
}

/** Throws EmbeddedNotStarted unless Maven runs. */
export async function checkMaven(env: Environment): Promise<void> {
  if ((await outputOf(mavenCommand(), ['-version'], env)) !== null) return;
  throw new EmbeddedNotStarted(
    'Expected Maven, which fetches the database once, found no `mvn`. ' +
      `Install it (Debian, Ubuntu: apt install maven; macOS: brew install maven), ${OR_A_SERVER}.`,
  );
}

export function mavenCommand(): string {
  return process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
}

/** What a command prints, however it ends; null where there is no such command. */
function outputOf(command: string, args: string[], env: Environment): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', () => {
      resolve(null);
    });
    child.on('close', () => {
      resolve(output);
    });
  });
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
