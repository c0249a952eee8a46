import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../src/config.ts';
import { javaCommand } from '../../../src/neo4j/embedded/java-tools.ts';

const PACKAGES = ['@apollo/server', 'graphql', 'fastify', 'neo4j-driver', '@neo4j/graphql', 'dataloader'];

/** What ran, as each of them says itself. */
export async function versionsOf(): Promise<Record<string, string>> {
  const packages = await Promise.all(
    PACKAGES.map(async (name): Promise<[string, string]> => {
      const text = await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
      return [name, (JSON.parse(text) as { version: string }).version];
    }),
  );
  const pom = await readFile(join(ROOT, 'src/neo4j/embedded/pom.xml'), 'utf8');
  const java = spawnSync(javaCommand(process.env), ['-version'], { encoding: 'utf8' }).stderr;
  return {
    node: process.version,
    java: /version "([^"]+)"/.exec(java)?.[1] ?? 'unknown',
    neo4j: /<neo4j.version>([^<]+)</.exec(pom)?.[1] ?? 'unknown',
    ...Object.fromEntries(packages),
  };
}
