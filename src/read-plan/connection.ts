import { type FieldNode, type GraphQLObjectType, getNamedType, isEnumType } from 'graphql';
import { BadInput } from './bad-input.ts';
import { type Compilation, withEnds } from './compilation.ts';
import { connectionFieldsOf } from './connection-fields.ts';
import { decodeCursor } from './cursors.ts';
import { type Entry, filterOf } from './filters.ts';
import type { RelationshipMap } from './graph-map.ts';
import { type Projection } from './projection.ts';
import { type Argument, argumentsOf, setsBelow } from './selection.ts';

/** No page is longer. */
export const LARGEST_PAGE = 100;

/** A connection field: of a node, where `from` and `relationship` say how it is reached, or of the root. */
export interface ConnectionField {
  readonly parent: GraphQLObjectType;
  readonly first: FieldNode;
  readonly nodes: readonly FieldNode[];
  readonly from?: string;
  readonly relationship?: RelationshipMap;
  /** Which nodes the root list consists of, where not all of the label. */
  readonly roots?: string | null;
}

interface Order {
  readonly name: string;
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
}

/** How a page is found before anything is projected: what to match, and the two keys that order it. */
interface Candidates {
  readonly match: string;
  readonly conditions: readonly string[];
  /** What holds still within the page, yet must lead the order for Neo4j to see that the index has it. */
  readonly fixed: string | null;
  readonly sort: string;
  readonly id: string;
  readonly variables: readonly string[];
  /** The node once, where it can be reached twice: a show is on a platform as its original and, later, under licence. */
  readonly once: 'DISTINCT ' | '';
}

/**
 * A page: order and limit come before the projection, so that only what is shown is read. One more than asked is fetched where somebody asks
 * whether more follows.
 */
export function compileConnection(c: Compilation, field: ConnectionField): Projection {
  const definition = field.parent.getFields()[field.first.name.value];
  if (!definition)
    throw new Error(`Expected ${field.parent.name} to have a field "${field.first.name.value}".`);
  const connection = getNamedType(definition.type) as GraphQLObjectType;
  const argument = argumentsOf(definition, field.first, c.variables);
  const filterType = definition.args.find(({ name }) => name === 'filter')?.type;
  const order = orderOf(
    c,
    definition.args.find(({ name }) => name === 'orderBy')?.type,
    argument('orderBy').now,
  );
  const node = c.names.next('n');
  const fields = connectionFieldsOf(c, connection, setsBelow(field.nodes));
  const filter = filterType
    ? filterOf(c.map, filterType, argument('filter'), node, c.parameters, field.from === undefined)
    : { predicates: [], entry: null };
  const candidates = candidatesOf(c, field, connection, node, order, filter.entry);
  const conditions = [...candidates.conditions, ...filter.predicates];
  const call = field.from ?? '';
  const subqueries: string[] = [];

  const items = c.names.next('c');
  const limit = c.parameters.add(limitOf(argument('first'), definition.name, fields.asksHasNextPage ? 1 : 0));
  const selections = fields.selections.map((sets) => c.select(nodeTypeOf(connection), { self: node }, sets));
  if (fields.asksItems) {
    const item = [candidates.sort, candidates.id, ...selections.map(({ expression }) => expression)].join(
      ', ',
    );
    subqueries.push(
      [
        `CALL (${call}) {`,
        candidates.match,
        where([...conditions, ...afterCursor(c, argument('after'), order, candidates)]),
        `WITH ${candidates.once}${candidates.variables.join(', ')} ORDER BY ${orderKeys(candidates, order)} LIMIT ${limit}`,
        ...selections.flatMap((selection) => selection.subqueries),
        `RETURN collect([${item}]) AS ${items}`,
        '}',
      ].join('\n'),
    );
  }
  const total = c.names.next('c');
  if (fields.asksTotalCount) {
    subqueries.push(
      [`CALL (${call}) {`, candidates.match, where(conditions), `RETURN count(${candidates.once}${node}) AS ${total}`, '}'].join(
        '\n',
      ),
    );
  }
  return {
    subqueries,
    expression: `[${limit}, ${fields.asksItems ? items : '[]'}, ${fields.asksTotalCount ? total : 'null'}]`,
    decode: (value) => {
      const [asked, rows, totalCount] = value as [
        number,
        [sort: string, id: string, ...selections: unknown[]][],
        number | null,
      ];
      const shown = fields.asksHasNextPage ? rows.slice(0, asked - 1) : rows;
      return fields.layOut({
        order: order.name,
        items: shown.map(([sort, id, ...values]) => ({
          sort,
          id,
          selections: selections.map(({ decode }, index) => decode(values[index])),
        })),
        hasNextPage: rows.length > shown.length,
        totalCount,
      });
    },
  };
}

function candidatesOf(
  c: Compilation,
  field: ConnectionField,
  connection: GraphQLObjectType,
  node: string,
  order: Order,
  entry: Entry | null,
): Candidates {
  const labels = c.map.labels(nodeTypeOf(connection)).join('|');
  const edge = c.names.next('r');
  const byProperty = {
    fixed: null,
    sort: `${node}.${order.property}`,
    id: `${node}.id`,
    variables: [node],
    once: 'DISTINCT ',
  } as const;
  if (entry) {
    const start = c.names.next('n');
    const match = `MATCH (${start}:${entry.label} {${entry.key}: ${entry.parameter}})`;
    const narrowed = entry.where === null ? [] : [withEnds(entry.where, node, edge)];
    if (entry.orderedOn !== order.property) {
      return {
        match: `${match}<-[${edge}:${entry.type}]-(${node}:${labels})`,
        conditions: narrowed,
        ...byProperty,
      };
    }
    const index = throughIndex(node, labels, edge, entry.type, `${start}.id`);
    return { ...index, match: `${match}\n${index.match}`, conditions: [...index.conditions, ...narrowed] };
  }
  if (field.from !== undefined && field.relationship) {
    const { type, direction, where: narrow, orderedOn } = field.relationship;
    const narrowed = narrow === null ? [] : [withEnds(narrow, node, edge)];
    if (orderedOn === order.property) {
      const index = throughIndex(node, labels, edge, type, `${field.from}.id`);
      return { ...index, conditions: [...index.conditions, ...narrowed] };
    }
    const arrow = direction === 'OUT' ? `-[${edge}:${type}]->` : `<-[${edge}:${type}]-`;
    return { match: `MATCH (${field.from})${arrow}(${node}:${labels})`, conditions: narrowed, ...byProperty };
  }
  const roots = field.roots ? [field.roots.replace(/\bthis\b/g, node)] : [];
  return {
    match: `MATCH (${node}:${labels})`,
    conditions: [...bothExist(byProperty), ...roots],
    ...byProperty,
    once: '',
  };
}

/** Saying that both keys exist is what lets Neo4j walk an ordering index instead of sorting. */
function bothExist({ sort, id }: { sort: string; id: string }): string[] {
  return [`${sort} IS NOT NULL`, `${id} IS NOT NULL`];
}

/** The far end stays unnamed: bound, it would tempt the planner to expand from it and sort. */
function throughIndex(node: string, labels: string, edge: string, type: string, toId: string): Candidates {
  const keys = { sort: `${edge}.sort`, id: `${edge}.fromId` };
  return {
    // The hint holds on a young graph too, whose statistics would rather have a scan.
    match: `MATCH (${node}:${labels})-[${edge}:${type}]->()\nUSING INDEX SEEK ${edge}:${type}(toId, sort, fromId)`,
    conditions: [`${edge}.toId = ${toId}`, ...bothExist(keys)],
    fixed: `${edge}.toId`,
    ...keys,
    variables: [node, edge],
    once: '',
  };
}

function orderKeys({ fixed, sort, id }: Candidates, { direction }: Order): string {
  return [fixed, sort, id]
    .filter((key) => key !== null)
    .map((key) => `${key} ${direction}`)
    .join(', ');
}

function afterCursor(c: Compilation, after: Argument, order: Order, { sort, id }: Candidates): string[] {
  if (after.now === null || after.now === undefined) return [];
  const sortAfter = c.parameters.add(
    (variables) => decodeCursor(order.name, after.read(variables) as string).sort,
  );
  const idAfter = c.parameters.add(
    (variables) => decodeCursor(order.name, after.read(variables) as string).id,
  );
  const beyond = order.direction === 'ASC' ? '>' : '<';
  // The first condition bounds the index; the second settles ties.
  // As a CASE and not an OR, which Neo4j would take apart into a union that it then sorts.
  return [
    `${sort} ${beyond}= ${sortAfter}`,
    `CASE WHEN ${sort} ${beyond} ${sortAfter} THEN true ELSE ${id} ${beyond} ${idAfter} END`,
  ];
}

function limitOf(
  first: Argument,
  field: string,
  extra: 0 | 1,
): (variables: Record<string, unknown>) => number {
  return (variables) => {
    const asked = first.read(variables) as number;
    if (asked >= 1 && asked <= LARGEST_PAGE) return asked + extra;
    throw new BadInput(
      `Expected \`first\` of ${field} to be from 1 to ${String(LARGEST_PAGE)}, found ${String(asked)}. Ask for a page and go on with \`after\`.`,
    );
  };
}

function orderOf(c: Compilation, type: unknown, value: unknown): Order {
  const enumType = getNamedType(type as Parameters<typeof getNamedType>[0]);
  const directive = isEnumType(enumType)
    ? c.map.directive('orderBy', enumType.getValue(value as string)?.astNode)
    : null;
  if (!directive) throw new Error(`Expected an order with @orderBy, found ${String(value)}.`);
  return {
    name: value as string,
    property: directive['property'] as string,
    direction: directive['direction'] as 'ASC' | 'DESC',
  };
}

function nodeTypeOf(connection: GraphQLObjectType): GraphQLObjectType {
  return getNamedType(connection.getFields()['nodes']?.type) as GraphQLObjectType;
}

function where(conditions: readonly string[]): string {
  return conditions.length > 0 ? `WHERE ${conditions.join('\n  AND ')}` : '';
}
