import {
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
  getNamedType,
} from 'graphql';
import { type Compiled, compilationOf } from './compile.ts';
import { compileConnection } from './connection.ts';
import type { GraphMap } from './graph-map.ts';
import type { Decode } from './projection.ts';
import { type Variables, argumentsOf, setsBelow } from './selection.ts';
import { variableShape } from './variable-shape.ts';

/** One Cypher text for one root field, and the way from variables to its parameters and from its rows to the answer. */
export interface Plan {
  readonly cypher: string;
  bind(variables: Variables, more?: { readonly keys: readonly string[] }): Record<string, unknown>;
  readonly decode: Decode;
}

/** What a plan is made for: GraphQL's own account of the field. */
export type PlannedField = Pick<
  GraphQLResolveInfo,
  'fieldNodes' | 'fieldName' | 'fragments' | 'operation' | 'variableValues' | 'path'
>;

export interface Planner {
  /**
   * Nodes of one type by id or slug. Takes `keys list<string>` beside the variables; a row is [key, selection], and a key that nobody has gives none.
   */
  lookup(field: PlannedField, type: GraphQLObjectType, key: 'id' | 'slug'): Plan;
  /** A connection of the root. One row, one column. */
  list(field: PlannedField): Plan;
}

/**
 * Plans are kept for as long as their document is: keyed by its operation (a document may hold several), the field's place, and the shape of the
 * variables. Never by `request.query`, which is undefined under persisted queries.
 */
export function plannerOf(map: GraphMap): Planner {
  const kept = new WeakMap<OperationDefinitionNode, Map<string, Plan>>();
  const keep = (field: PlannedField, kind: string, compile: () => Plan): Plan => {
    let plans = kept.get(field.operation);
    if (!plans) kept.set(field.operation, (plans = new Map<string, Plan>()));
    const key = `${placeOf(field.path)} ${kind} ${variableShape(field.operation, field.variableValues)}`;
    let plan = plans.get(key);
    if (!plan) plans.set(key, (plan = compile()));
    return plan;
  };
  const query = map.schema.getQueryType();
  if (!query) throw new Error('Expected schema.graphql to define Query, found none.');
  return {
    lookup: (field, type, key) =>
      keep(field, `${type.name}.${key}`, () => compileLookup(map, field, type, key, query)),
    list: (field) => keep(field, 'list', () => compileList(map, field, query)),
  };
}

function compileLookup(
  map: GraphMap,
  field: PlannedField,
  type: GraphQLObjectType,
  key: 'id' | 'slug',
  query: GraphQLObjectType,
): Plan {
  const c = compilationOf(map, surroundingsOf(field, query));
  const node = c.names.next('n');
  const { subqueries, expression, decode } = c.select(type, { self: node }, setsBelow(field.fieldNodes));
  const cypher = [
    'UNWIND $v.keys AS key',
    `MATCH (${node}:${map.labels(type).join('|')} {${key}: key})`,
    ...subqueries,
    `RETURN key, ${expression}`,
  ].join('\n');
  return { cypher, bind: (variables, more) => c.parameters.bind(variables, more), decode };
}

function compileList(map: GraphMap, field: PlannedField, query: GraphQLObjectType): Plan {
  const c = compilationOf(map, surroundingsOf(field, query));
  const definition = query.getFields()[field.fieldName];
  const [first] = field.fieldNodes;
  if (!definition || !first) throw new Error(`Expected a field of Query, found "${field.fieldName}".`);
  if (!getNamedType(definition.type).name.endsWith('Connection'))
    throw new Error(`Expected ${field.fieldName} to be a connection.`);
  const roots = map.directive('roots', definition.astNode);
  const { subqueries, expression, decode } = compileConnection(c, {
    parent: query,
    first,
    nodes: field.fieldNodes,
    roots: (roots?.['where'] as string | undefined) ?? null,
  });
  return {
    cypher: [...subqueries, `RETURN ${expression}`].join('\n'),
    bind: (variables) => c.parameters.bind(variables),
    decode,
  };
}

/** `asOf` of a root field holds for everything below it. A node that a rule named is no root field, and stands as it does now. */
function surroundingsOf(field: PlannedField, query: GraphQLObjectType): Compiled {
  const { fragments, operation, variableValues: variables, fieldNodes } = field;
  const [first] = fieldNodes;
  const definition = field.path.prev === undefined ? query.getFields()[field.fieldName] : undefined;
  const asOf =
    first && definition?.args.some(({ name }) => name === 'asOf')
      ? argumentsOf(definition, first, variables)('asOf')
      : null;
  return { fragments, operation, variables, asOf: (asOf?.now ?? null) === null ? null : asOf };
}

/**
 * Response names from the root down, each with the type that it was asked of: under an interface or a union two types may ask for different things by
 * the same name. Without list positions: every item of a list has the same plan.
 */
function placeOf(path: GraphQLResolveInfo['path'] | undefined): string {
  const names: string[] = [];
  for (let step = path; step; step = step.prev) {
    if (typeof step.key === 'string') names.push(`${step.typename ?? ''}.${step.key}`);
  }
  return names.reverse().join(' ');
}
