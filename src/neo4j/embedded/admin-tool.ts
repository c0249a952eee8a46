import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Environment, javaCommand } from './java-tools.ts';
import { StoreRefused } from './store-refused.ts';
import { javaFlags } from './settings.ts';

export interface AdminTask {
  /** What follows `neo4j-admin database`. */
  args: readonly string[];
  classPath: string;
  /** The home, with `conf/neo4j.conf` in it. */
  dataDir: string;
  env: Environment;
  /** Where it looks for files that are named without a folder. */
  cwd?: string;
  stdin?: Readable;
  /** Ended when the tool ends. */
  stdout?: Writable;
  /** Whole percents, as far as the tool tells them. */
  progress?: (percent: number) => void;
}

/**
 * Runs one task of Neo4j's own AdminTool on a store that is stopped, out of the same jars as the database. It takes the store's lock itself. Throws
 * StoreRefused with its reason.
 */
export async function runAdminTool(task: AdminTask): Promise<void> {
  const { args, classPath, dataDir, env, cwd, stdin, stdout, progress } = task;
  const child = spawn(
    javaCommand(env),
    [...javaFlags('durable'), '-cp', classPath, 'org.neo4j.cli.AdminTool', 'database', ...args, 'neo4j'],
    {
      env: { ...env, NEO4J_HOME: dataDir, NEO4J_CONF: join(dataDir, 'conf') },
      ...(cwd !== undefined && { cwd }),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    },
  );
  const said: string[] = [];
  const listen = (chunk: Buffer): void => {
    const text = chunk.toString();
    const percents = [...text.matchAll(/(\d+)(?:\.\d+)?%/g)];
    if (percents.length > 0) progress?.(Number(percents.at(-1)?.[1]));
    said.push(...text.split('\n').filter((line) => /\S/.test(line) && !/\d%/.test(line)));
    said.splice(0, said.length - 50);
  };
  child.stderr.on('data', listen);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A tool that stops listening has said why on its standard error.
  const fed = stdin ? pipeline(stdin, child.stdin).catch(() => undefined) : child.stdin.end();
  if (!stdout) child.stdout.on('data', listen);
  try {
    await Promise.all([ended, fed, ...(stdout ? [pipeline(child.stdout, stdout)] : [])]);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  if ((await ended) !== 0) throw new StoreRefused(dataDir, args[0] ?? '', said);
}
