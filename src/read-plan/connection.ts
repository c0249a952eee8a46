import { type FieldNode, type GraphQLObjectType, getNamedType, isEnumType } from 'graphql';
import { BadInput } from './bad-input.ts';
import { type Candidates, type Order, candidatesOf } from './candidates.ts';
import type { Compilation } from './compilation.ts';
import { connectionFieldsOf } from './connection-fields.ts';
import { decodeCursor } from './cursors.ts';
import { filterOf } from './filters.ts';
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
  const order = orderOf(
    c,
    definition.args.find(({ name }) => name === 'orderBy')?.type,
    argument('orderBy').now,
  );
  const node = c.names.next('n');
  const fields = connectionFieldsOf(c, connection, setsBelow(field.nodes));
  const filter = filterOf(
    c.map,
    definition.args,
    argument,
    node,
    c.parameters,
    field.from === undefined,
    c.asOf,
  );
  const candidates = candidatesOf(c, field, nodeTypeOf(connection), node, order, filter.entry);
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
      afterLead(candidates.lead, call, items, [
        candidates.match,
        where([...conditions, ...afterCursor(c, argument('after'), order, candidates)]),
        `WITH ${candidates.once}${candidates.variables.join(', ')} ORDER BY ${orderKeys(candidates, order)} LIMIT ${limit}`,
        ...selections.flatMap((selection) => selection.subqueries),
        `RETURN collect([${item}]) AS ${items}`,
      ]),
    );
  }
  const total = c.names.next('c');
  if (fields.asksTotalCount) {
    subqueries.push(
      afterLead(candidates.lead, call, total, [
        candidates.match,
        where(conditions),
        `RETURN count(${candidates.once}${node}) AS ${total}`,
      ]),
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

/**
 * A subquery for what follows a lead. In a subquery of its own the lead is one node, and Neo4j trusts the index with the order; beside it in one, there
 * might be several, and it would sort. A lead that nobody has leaves an empty page.
 */
function afterLead(lead: Candidates['lead'], from: string, column: string, lines: readonly string[]): string {
  const page = [`CALL (${lead?.variable ?? from}) {`, ...lines, '}'].join('\n');
  return lead ? ['CALL () {', lead.match, page, `RETURN ${column}`, '}'].join('\n') : page;
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
