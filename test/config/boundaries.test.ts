import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Importer -> imported, and the rules that this breaks. */
const IMPORTS: [string, string, ...string[]][] = [
  ['neo4j/read.ts', 'modules/quotes/quote.ts', 'neo4j-imports-only-what-it-may'],
  ['read-plan/plan.ts', 'graphql/problems.ts', 'read-plan-imports-only-what-it-may'],
  ['read-plan/reader.ts', 'neo4j/read.ts'],
  ['modules/quotes/quote.resolvers.ts', 'graphql/problems.ts'],
  ['modules/shows/show.resolvers.ts', 'graphql/context.ts', 'modules-imports-only-what-it-may'],
  ['modules/shows/show.loaders.ts', 'modules/quotes/quote.ts'],
  ['modules/shows/show.commands.ts', 'modules/quotes/authority.ts'],
  ['modules/people/person.resolvers.ts', 'modules/shows/show.loaders.ts'],
  [
    'modules/people/person.commands.ts',
    'modules/quotes/quote.resolvers.ts',
    'modules-meet-through-rules-and-loaders',
  ],
  ['modules/people/person.ts', 'neo4j/write.ts', 'rules-and-records-do-no-io'],
  ['graphql/resolvers.ts', 'modules/quotes/quote.resolvers.ts'],
  ['graphql/scalars.ts', 'modules/quotes/quote.ts', 'only-context-and-resolvers-import-modules'],
  ['graphql/generated/schema.ts', 'modules/board/board.ts', 'generated-types-import-types-only'],
  ['dataset/import.ts', 'modules/quotes/quote.commands.ts'],
  ['dataset/export.ts', 'graphql/apollo.ts', 'dataset-imports-only-what-it-may'],
  ['publish/embed.ts', 'modules/quotes/quote.ts', 'publish-imports-only-what-it-may'],
  ['access/token.ts', 'http/server.ts', 'access-imports-only-what-it-may'],
  ['http/health.ts', 'neo4j/read.ts', 'http-imports-only-what-it-may'],
  ['saved-queries/one.ts', 'graphql/limits.ts', 'saved-queries-import-nothing'],
  ['cli/serve.ts', 'config.ts'],
  ['cli/token.ts', 'main.ts', 'nothing-imports-main'],
  ['graphql/node.ts', 'config.ts', 'graphql-imports-only-what-it-may', 'only-main-and-cli-import-config'],
  ['intake/a.ts', 'intake/b.ts', 'no-cycles'],
  // The same cycle, which is told once.
  ['intake/b.ts', 'intake/a.ts'],
  ['http/playground/app/tab.ts', 'http/playground/build.ts', 'the-browser-is-another-program'],
  ['http/playground/routes.ts', 'http/playground/app/main.ts', 'the-server-does-not-import-the-app'],
  ['dataset/gone.ts', 'dataset/nowhere.ts', 'imports-resolve'],
];

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'boundaries-'));
afterAll(() => {
  rmSync(copy, { recursive: true });
});

let broken: { from: string; to: string; rule: { name: string } }[];

beforeAll(() => {
  copyFileSync(join(checkout, 'tsconfig.json'), join(copy, 'tsconfig.json'));
  for (const [, to] of IMPORTS) if (to !== 'dataset/nowhere.ts') write(to, 'export const value = 1;\n');
  for (const [from, to] of IMPORTS) {
    const path = relative(dirname(from), to);
    write(from, `export { value } from '${path.startsWith('.') ? path : `./${path}`}';\n`);
  }
  const cruiser = join(checkout, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(checkout, '.config/dependency-cruiser.cjs');
  const options = ['--config', config, '--output-type', 'json', 'src'];
  const { stdout } = spawnSync(process.execPath, [cruiser, ...options], { cwd: copy, encoding: 'utf8' });
  ({ violations: broken } = (JSON.parse(stdout) as { summary: { violations: typeof broken } }).summary);
});

function write(path: string, text: string): void {
  const file = join(copy, 'src', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

test.each(IMPORTS)('%s -> %s', (from, to, ...rules) => {
  const names = broken
    .filter(
      (each) =>
        each.from === `src/${from}` && (each.to === `src/${to}` || each.rule.name === 'imports-resolve'),
    )
    .map(({ rule }) => rule.name);
  expect(names.sort()).toEqual(rules.sort());
});
