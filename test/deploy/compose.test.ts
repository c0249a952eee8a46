import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Service {
  environment: Record<string, string>;
  healthcheck?: { test: string[] };
  ports?: string[];
  read_only?: boolean;
}

const file = fileURLToPath(new URL('../../deploy/compose.yaml', import.meta.url));
const { services } = parse(readFileSync(file, 'utf8')) as { services: Record<string, Service> };
const each = Object.entries(services);

test('every service says whether it is well', () => {
  expect(each.filter(([, { healthcheck }]) => !healthcheck?.test.length)).toEqual([]);
});

test('the tracker alone is reached from outside, and from this machine only', () => {
  expect(each.flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]))).toEqual([
    ['tracker', '127.0.0.1:4000:4000'],
  ]);
});

test('nothing starts with a password that somebody else knows', () => {
  const secrets = each.flatMap(([, { environment }]) =>
    Object.entries(environment).filter(([name]) => /AUTH|PASSWORD/.test(name)),
  );
  expect(secrets.map(([name]) => name)).toEqual(['NEO4J_AUTH', 'NEO4J_PASSWORD']);
  for (const [, value] of secrets) expect(value).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
});

test('the tracker writes nothing but its temporary files', () => {
  expect(services['tracker']?.read_only).toBe(true);
});

// Where Docker Compose is installed it reads the file itself; elsewhere the claims above are what can be said.
if (spawnSync('docker', ['compose', 'version']).status === 0) {
  test('Docker Compose accepts the file with a password and refuses it without', () => {
    const { NEO4J_PASSWORD: _, ...bare } = process.env;
    const config = (env: NodeJS.ProcessEnv) =>
      spawnSync('docker', ['compose', '-f', file, 'config', '--quiet'], { env, encoding: 'utf8' });
    expect(config({ ...bare, NEO4J_PASSWORD: 'eight characters' })).toMatchObject({ status: 0, stderr: '' });
    expect(config(bare).stderr).toContain('set NEO4J_PASSWORD');
  });
}
