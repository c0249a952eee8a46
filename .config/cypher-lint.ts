/**
 * `npm run check:cypher`: reads every statement under src and of the benchmark, and every piece of Cypher in schema.graphql with the grammar and the
 * semantic checks of Neo4j's own editor support; no database. Exits 1 when one is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withStatusRules } from '../src/read-plan/status-rules.ts';
import { type Statement, statementsOfFile, statementsOfSchema } from './cypher-statements.ts';

interface Finding {
  message: string;
  range: { start: { line: number; character: number } };
}

// The package's ES module build cannot be imported by Node; its CommonJS one can.
const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as {
  lintCypherQuery: (query: string, dbSchema: object) => Finding[];
};

/** A statement takes about 0.1 s, and schema.graphql says many a predicate twice. */
const known = new Map<string, Finding[]>();

function findings(written: string): Finding[] {
  // As it is run. What a rule stands for has no line break, so that lines stay what they are in the file.
  const query = withStatusRules(written);
  // Parameters are the caller's: any name will do.
  const parameters = Object.fromEntries(Array.from(query.matchAll(/(?<=\$)\w+/g), ([name]) => [name, null]));
  const found = known.get(query) ?? lintCypherQuery(query, { parameters });
  known.set(query, found);
  return found;
}

/** `file:line:column: message` for each finding. */
export function lint(statement: Statement): string[] {
  return findings(statement.before + statement.text + statement.after).map(
    ({ message, range }) => `${place(statement, range.start)}: ${message}`,
  );
}

/** A file of statements says at its head what it takes and gives. */
export function lintFile(file: string, text: string): string[] {
  const contract = text.startsWith('//')
    ? []
    : [`${file}:1:1: Expected a comment at the head: parameters with their types, and the row's shape.`];
  return [...contract, ...statementsOfFile(file, text).flatMap(lint)];
}

export function lintSchema(file: string, sdl: string): string[] {
  return statementsOfSchema(file, sdl).flatMap(lint);
}

/** What goes wrong in the lines around the statement is shown at its beginning or end. */
function place(statement: Statement, found: { line: number; character: number }): string {
  const lines = statement.text.split('\n');
  const last = lines.length - 1;
  const within = found.line - (statement.before.split('\n').length - 1);
  const line = Math.min(Math.max(within, 0), last);
  const end = lines[last]?.length ?? 0;
  const character = within < 0 ? 0 : within > last ? end : found.character;
  return `${statement.file}:${statement.line + line}:${character + (line === 0 ? statement.column : 1)}`;
}

function cypherFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => join(folder, name))
    .sort();
}

function main(): void {
  const files = [...cypherFiles('src'), ...cypherFiles('test/bench')];
  const lines = files.flatMap((file) => lintFile(file, readFileSync(file, 'utf8')));
  lines.push(...lintSchema('schema.graphql', readFileSync('schema.graphql', 'utf8')));
  for (const line of lines) console.error(line);
  console.log(`Cypher: ${files.length} files and schema.graphql, findings: ${lines.length}`);
  if (lines.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
