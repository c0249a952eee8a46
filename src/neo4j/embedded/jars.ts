import { createHash, randomBytes } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { EmbeddedNotStarted } from '../errors.ts';
import type { Log } from '../log.ts';
import { compileLauncher, copyJars } from './fetch-jars.ts';
import { checkJava, checkMaven, type Environment } from './java-tools.ts';
import type { Terminal } from './maven-progress.ts';

const POM = new URL('pom.xml', import.meta.url);
const LAUNCHER = new URL('Launcher.java', import.meta.url);

export interface JarsOptions {
  /** Made if need be. Holds one folder for each state of pom.xml and Launcher.java. */
  cacheDir: string;
  env: Environment;
  log: Log;
  /** Where the progress of a download shows; standard error when left out. */
  terminal?: Terminal;
}

/**
 * The class path of the launcher and of Neo4j, fetched and compiled into the cache at the first call.
 * Throws EmbeddedNotStarted where Java or Maven is missing, or Maven fails.
 */
export async function ensureJars(options: JarsOptions): Promise<string> {
  const { cacheDir, env, log } = options;
  await checkJava(env);
  const directory = join(cacheDir, `neo4j-${await sourceHash()}`);
  if (await exists(directory)) {
    log.info(`Neo4j's jars are in ${directory}`);
  } else {
    await checkMaven(env);
    await fill(directory, options);
  }
  return [join(directory, 'lib', '*'), join(directory, 'classes')].join(delimiter);
}

/** Filled beside its place and then renamed: a folder with the right name is always whole, whoever is killed when. */
async function fill(directory: string, { env, log, terminal = process.stderr }: JarsOptions): Promise<void> {
  const partial = `${directory}.${randomBytes(4).toString('hex')}.partial`;
  try {
    await mkdir(join(partial, 'lib'), { recursive: true });
    // Copied first, because Maven may write beside its pom and the source folder may be read-only.
    await copyFile(POM, join(partial, 'pom.xml'));
    await copyJars(partial, env, terminal);
    await compileLauncher(LAUNCHER, partial, env);
    await rename(partial, directory);
    log.info(`Neo4j's jars are now in ${directory}`);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process was faster: what it left is what we would have.
    if (await exists(directory)) return;
    if (isPermission(error)) throw notWritable(directory, error);
    throw error;
  }
}

/** Twelve hexadecimal digits: a change of either file asks for another folder. */
async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [POM, LAUNCHER]) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function isPermission(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EROFS');
}

function notWritable(directory: string, cause: unknown): EmbeddedNotStarted {
  return new EmbeddedNotStarted(
    `Expected to keep Neo4j's jars in ${directory}, found that it cannot be written to.`,
    { cause },
  );
}
