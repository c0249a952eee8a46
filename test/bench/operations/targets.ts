import { readFileSync } from 'node:fs';
import { ofNeo4jGraphql } from './of-neo4j-graphql.ts';
import type { Operation, Variables } from './operations.ts';

export type TargetName = 'tracker' | 'tracker-again' | 'handwritten' | 'neo4j-graphql' | 'dataloader';

/** A server, as a client sees it. */
export interface Target {
  readonly name: TargetName;
  /** What to send to its POST door. */
  request(operation: Operation, variables: Variables): { readonly path: string; readonly body: string };
  /** Its `data` in the shape that all answers are compared in: the tracker's. */
  answer(operation: Operation, data: Record<string, unknown>): unknown;
}

const TRACKERS_SCHEMA = {
  request: (operation: Operation, variables: Variables) =>
    graphql('tracker', operation, operation === 'search' ? only(variables, ['text']) : variables),
  // No page of the tracker's is longer than a hundred, so that the long board comes in five.
  answer: (operation: Operation, data: Record<string, unknown>) =>
    operation === 'board500' ? { board: joined(data) } : data,
};

export const TARGETS: readonly Target[] = [
  { name: 'tracker', ...TRACKERS_SCHEMA },
  { name: 'tracker-again', ...TRACKERS_SCHEMA },
  {
    name: 'handwritten',
    request: (operation, variables) => ({ path: `/${operation}`, body: JSON.stringify(variables) }),
    answer: (_, data) => data,
  },
  {
    name: 'neo4j-graphql',
    request: (operation, variables) =>
      graphql(
        'neo4j-graphql',
        operation,
        {
          search: only(variables, ['quoted', 'titled', 'named']),
          board500: {},
        }[operation as string] ?? variables,
      ),
    answer: (operation, data) => ofNeo4jGraphql[operation](data),
  },
  { name: 'dataloader', ...TRACKERS_SCHEMA },
];

const documents = new Map<string, { query: string; operationName: string }>();

function graphql(folder: string, operation: Operation, variables: Variables) {
  return { path: '/graphql', body: JSON.stringify({ ...documentOf(folder, operation), variables }) };
}

function documentOf(folder: string, operation: Operation) {
  const file = new URL(`./${folder}/${operation}.graphql`, import.meta.url);
  let document = documents.get(file.href);
  if (!document) {
    const query = readFileSync(file, 'utf8');
    document = { query, operationName: /query (\w+)/.exec(query)?.[1] ?? '' };
    documents.set(file.href, document);
  }
  return document;
}

function only(variables: Variables, names: readonly string[]): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => names.includes(name)));
}

function joined(data: Record<string, unknown>) {
  const pages = Object.values(data) as { nodes: unknown[] }[];
  return { nodes: pages.flatMap(({ nodes }) => nodes) };
}
