import { type GraphQLObjectType, type SelectionSetNode, getNamedType } from 'graphql';
import { encodeCursor } from './cursors.ts';
import { Planned } from './planned.ts';
import { type Surroundings, collectFields, setsBelow } from './selection.ts';

/** An item of a page: its ordering key, its id, and each wanted selection of it, decoded. */
export interface Item {
  readonly sort: string;
  readonly id: string;
  readonly selections: readonly unknown[];
}

export interface Page {
  readonly order: string;
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly totalCount: number | null;
}

/** What is asked of a connection, and how a page is laid out under the names that were asked. */
export interface ConnectionFields {
  readonly asksItems: boolean;
  readonly asksHasNextPage: boolean;
  readonly asksTotalCount: boolean;
  /** What to select of each item: one for every `nodes` and every `node` of `edges` that the query names. */
  readonly selections: readonly (readonly SelectionSetNode[])[];
  layOut(page: Page): Planned;
}

type LayOut<T> = (page: Page) => T;

export function connectionFieldsOf(
  at: Surroundings,
  connection: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ConnectionFields {
  const selections: SelectionSetNode[][] = [];
  const select = (below: SelectionSetNode[]): number => selections.push(below) - 1;
  const asked = new Set<string>();
  const parts: [key: string, layOut: LayOut<unknown>][] = [];
  for (const { key, name, below } of fieldsOf(at, connection, sets)) {
    asked.add(name);
    if (name === 'totalCount') parts.push([key, (page) => page.totalCount]);
    if (name === 'nodes') {
      const index = select(below);
      parts.push([key, (page) => page.items.map((item) => item.selections[index])]);
    }
    if (name === 'edges') parts.push([key, edgesOf(at, typeOf(connection, name), below, select)]);
    if (name === 'pageInfo') {
      const info = fieldsOf(at, typeOf(connection, name), below);
      if (info.some((field) => field.name === 'hasNextPage')) asked.add('hasNextPage');
      parts.push([key, (page) => Planned.of(info.map((field) => [field.key, pageInfo(page, field.name)]))]);
    }
  }
  return {
    asksItems: asked.has('nodes') || asked.has('edges') || asked.has('pageInfo'),
    asksHasNextPage: asked.has('hasNextPage'),
    asksTotalCount: asked.has('totalCount'),
    selections,
    layOut: (page) => Planned.of(parts.map(([key, layOut]) => [key, layOut(page)])),
  };
}

function edgesOf(
  at: Surroundings,
  edge: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  select: (below: SelectionSetNode[]) => number,
): LayOut<unknown> {
  const parts = fieldsOf(at, edge, sets).map(
    ({ key, name, below }): [string, (order: string, item: Item) => unknown] => {
      if (name === 'cursor') return [key, encodeCursor];
      const index = select(below);
      return [key, (_, item) => item.selections[index]];
    },
  );
  return (page) =>
    page.items.map((item) => Planned.of(parts.map(([key, part]) => [key, part(page.order, item)])));
}

function pageInfo(page: Page, name: string): unknown {
  if (name === 'hasNextPage') return page.hasNextPage;
  const last = page.items.at(-1);
  return last ? encodeCursor(page.order, last) : null;
}

function fieldsOf(at: Surroundings, type: GraphQLObjectType, sets: readonly SelectionSetNode[]) {
  return [...collectFields(at, type, sets)]
    .map(([key, nodes]) => ({ key, name: nodes[0]?.name.value ?? '', below: setsBelow(nodes) }))
    .filter(({ name }) => !name.startsWith('__'));
}

function typeOf(connection: GraphQLObjectType, field: string): GraphQLObjectType {
  return getNamedType(connection.getFields()[field]?.type) as GraphQLObjectType;
}
