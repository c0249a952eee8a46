import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  execute,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
} from 'graphql';
import type { ReadDatabase } from '../../src/neo4j/database.ts';
import { encodeCursor } from '../../src/read-plan/cursors.ts';
import { type GraphMap, type RelationshipMap, predicateOf } from '../../src/read-plan/graph-map.ts';
import { NOTHING_HIDDEN } from '../../src/read-plan/spoilers.ts';
import { NOW } from '../support/tracker.ts';

/** A node, or a relationship with its ends. By Neo4j's own ids, which the tracker never uses. */
interface At {
  readonly type: string;
  readonly self: string;
  readonly onEdge: boolean;
  readonly target?: string;
  readonly source?: string;
  readonly prefix?: string;
}
interface Page {
  readonly order: string;
  readonly items: { at: At; sort: string; id: string }[];
  readonly more: boolean;
  readonly total: number;
}

/** What the directives say, one field at a time and one small query each: no plan, no sharing, no order but what JavaScript sorts. */
export function naiveAnswers(map: GraphMap, schema: GraphQLSchema, database: ReadDatabase) {
  const today = NOW.toISOString().slice(0, 10);
  const rows = (cypher: string, params: Record<string, unknown>) =>
    database.read(cypher, { ...params, today });
  const start = ({ onEdge }: At, name: string, key: string) =>
    onEdge
      ? `MATCH ()-[${name}]->() WHERE elementId(${name}) = $${key}`
      : `MATCH (${name}) WHERE elementId(${name}) = $${key}`;
  const node = async (type: string, self: string): Promise<At> => {
    const declared = schema.getType(type)!;
    if (isObjectType(declared)) return { type, self, onEdge: false };
    const [row] = await rows('MATCH (n) WHERE elementId(n) = $self RETURN labels(n)', { self });
    const labels = row?.[0] as string[];
    const member = schema
      .getPossibleTypes(declared as never)
      .find((each) => map.labels(each).some((label) => labels.includes(label)));
    return { type: member!.name, self, onEdge: false };
  };
  const ends = (cypher: string) => cypher.replace(/\bthis\b/g, 'self');

  const page = async (
    at: At | null,
    args: Record<string, unknown>,
    connection: GraphQLObjectType,
    relationship: RelationshipMap | null,
    roots: string | null,
    inputs: { filter?: unknown; orderBy?: unknown },
  ): Promise<Page> => {
    const nodeType = getNamedType(connection.getFields()['nodes']!.type);
    const labels = map.labels(nodeType).join('|');
    const enumType = inputs.orderBy;
    const order = isEnumType(enumType)
      ? map.directive('orderBy', enumType.getValue(args['orderBy'] as string)!.astNode)!
      : {};
    const params: Record<string, unknown> = { self: at?.self ?? null, asOf: null };
    const conditions: string[] = [];
    if (isInputObjectType(inputs.filter)) {
      for (const [name, value] of Object.entries(
        (args['filter'] as Record<string, unknown> | undefined) ?? {},
      )) {
        if (value === null) continue;
        params[`filter_${name}`] = value;
        const key = typeof value === 'string' && value.includes('_') ? 'id' : 'slug';
        conditions.push(
          predicateOf(map, inputs.filter.getFields()[name]!)!
            .replace(/\bthis\b/g, 'node')
            .replace(/\bKEY\b/g, key)
            .replaceAll('$value', `$filter_${name}`),
        );
      }
    }
    if (relationship?.where) conditions.push(relationship.where);
    if (roots) conditions.push(roots.replace(/\bthis\b/g, 'node'));
    const arrow =
      relationship &&
      (relationship.direction === 'OUT'
        ? `-[edge:${relationship.type}]->`
        : `<-[edge:${relationship.type}]-`);
    const match = at
      ? `${start(at, 'self', 'self')} MATCH (self)${arrow!}(node:${labels})`
      : `MATCH (node:${labels})`;
    const where = conditions.length > 0 ? `WHERE ${conditions.map((each) => `(${each})`).join(' AND ')}` : '';
    const found = await rows(
      `${match} ${where} RETURN DISTINCT elementId(node), node.${order['property'] as string}, node.id`,
      params,
    );
    const sign = order['direction'] === 'ASC' ? 1 : -1;
    const compare = (a: readonly string[], b: readonly string[]) =>
      sign * (a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : a[1]! < b[1]! ? -1 : a[1]! > b[1]! ? 1 : 0);
    const all = found.map(([self, sort, id]) => ({
      at: { type: nodeType.name, self, onEdge: false } as At,
      sort: sort as string,
      id: id as string,
    }));
    all.sort((a, b) => compare([a.sort, a.id], [b.sort, b.id]));
    const after = args['after'] as string | null | undefined;
    const [, sort, id] = after
      ? (JSON.parse(Buffer.from(after, 'base64url').toString()) as [string, string, string])
      : ['', '', ''];
    const rest = after ? all.filter((item) => compare([item.sort, item.id], [sort, id]) > 0) : all;
    const first = args['first'] as number;
    return {
      order: args['orderBy'] as string,
      items: rest.slice(0, first),
      more: rest.length > first,
      total: all.length,
    };
  };

  const ofPage = (source: Page | Page['items'][number], field: string, order: string): unknown => {
    if ('items' in source) {
      if (field === 'nodes') return source.items.map(({ at }) => at);
      if (field === 'edges') return source.items.map((item) => ({ ...item, order: source.order }));
      if (field === 'totalCount') return source.total;
      if (field === 'pageInfo') return source;
      if (field === 'hasNextPage') return source.more;
      const last = source.items.at(-1);
      return last ? encodeCursor(source.order, last) : null;
    }
    return field === 'node' ? source.at : encodeCursor(order, source);
  };

  const resolve: GraphQLFieldResolver<unknown, unknown> = async (
    source,
    args: Record<string, unknown>,
    _context,
    info,
  ) => {
    const { fieldName, parentType } = info;
    const type = getNamedType(info.returnType);
    const definition = parentType.getFields()[fieldName]!;
    const inputs = {
      filter: getNamedType(definition.args.find(({ name }) => name === 'filter')?.type),
      orderBy: getNamedType(definition.args.find(({ name }) => name === 'orderBy')?.type),
    };
    if (parentType.name === 'Query') {
      if (type.name.endsWith('Connection')) {
        const roots = map.directive('roots', definition.astNode)?.['where'] as string | undefined;
        return page(null, args, type as GraphQLObjectType, null, roots ?? null, inputs);
      }
      const one = async (key: string) => {
        const label = type.name === 'Node' ? '' : `:${map.labels(type).join('|')}`;
        const [found] = await rows(
          `MATCH (n${label}) WHERE n.id = $key OR ($slug AND n.slug = $key) RETURN elementId(n)`,
          { key, slug: type.name !== 'Node' },
        );
        return found ? node(type.name, found[0] as string) : null;
      };
      return fieldName === 'nodes'
        ? Promise.all((args['ids'] as string[]).map(one))
        : one(args['id'] as string);
    }
    if (/Connection$|Edge$|^PageInfo$/.test(parentType.name))
      return ofPage(source as Page, fieldName, (source as { order: string }).order);
    const at = source as At;
    const field = map.field(parentType, fieldName);
    if (at.prefix !== undefined || field.kind === 'property') {
      if (field.kind !== 'property')
        throw new Error(`Expected a property, found ${parentType.name}.${fieldName}.`);
      const { property, conversion, absent } = field;
      const name =
        at.prefix === undefined
          ? property
          : `${at.prefix}${property.charAt(0).toUpperCase()}${property.slice(1)}`;
      const [row] = await rows(
        `${start(at, 'n', 'self')} RETURN ${conversion === 'text' ? `toString(n.${name})` : `n.${name}`}`,
        { self: at.self },
      );
      return row?.[0] ?? (absent === null ? null : (JSON.parse(absent) as unknown));
    }
    switch (field.kind) {
      case 'embedded': {
        if (definition.type.toString().endsWith('!')) return { ...at, prefix: field.prefix };
        const [row] = await rows(
          `${start(at, 'n', 'self')} RETURN any(key IN keys(n) WHERE key STARTS WITH $prefix AND key <> $prefix + 'UnknownBecause' AND key =~ $prefix + '(Edtf|Season)')`,
          { self: at.self, prefix: field.prefix },
        );
        return row?.[0] ? { ...at, prefix: field.prefix } : null;
      }
      case 'target':
      case 'source':
        return node(type.name, (field.kind === 'target' ? at.target : at.source)!);
      case 'relationship': {
        if (field.shape === 'connection')
          return page(at, args, type as GraphQLObjectType, field.relationship, null, inputs);
        const { direction, where, order } = field.relationship;
        const arrow =
          direction === 'OUT'
            ? `-[edge:${field.relationship.type}]->`
            : `<-[edge:${field.relationship.type}]-`;
        const found = await rows(
          `${start(at, 'self', 'self')} MATCH (self)${arrow}(node) ${where ? `WHERE ${where}` : ''} RETURN elementId(edge), elementId(node) ${order.length > 0 ? `ORDER BY ${order.join(', ')}` : ''}`,
          { self: at.self },
        );
        const list = await Promise.all(
          found.map(async ([edge, end]) =>
            map.isEdge(type)
              ? { type: type.name, self: edge, onEdge: true, target: end, source: at.self }
              : node(type.name, end as string),
          ),
        );
        return field.shape === 'one' ? (list[0] ?? null) : list;
      }
      case 'cypher': {
        const isEdge = map.isEdge(type);
        const statement = NOTHING_HIDDEN(ends(field.statement));
        const returned =
          field.shape === 'value'
            ? field.column
            : isEdge
              ? `elementId(edge), elementId(${field.column}), elementId(${/\bsource\b/.test(statement) ? 'source' : 'self'})`
              : `elementId(${field.column})`;
        const given = Object.fromEntries(
          definition.args.map(({ name }) => [name, args[name] ?? (name === 'asOf' ? {} : null)]),
        );
        const names = returned.split(', ').map((part, index) => `${part} AS out${index}`);
        const found = await rows(
          `${start(at, 'self', 'self')} CALL (self) { ${statement} RETURN ${names.join(', ')} } RETURN ${names.map((_, index) => `out${index}`).join(', ')}`,
          { ...given, self: at.self },
        );
        if (field.shape === 'value') return found[0]?.[0] ?? null;
        const list = await Promise.all(
          found.map(async ([one, end, source]) =>
            isEdge
              ? { type: type.name, self: one, onEdge: true, target: end, source }
              : node(type.name, one as string),
          ),
        );
        return field.shape === 'one' ? (list[0] ?? null) : list;
      }
      default:
        throw new Error(
          `Expected no ${field.kind} field in a naive answer, found ${parentType.name}.${fieldName}.`,
        );
    }
  };

  return async (query: string, variables: Record<string, unknown>): Promise<unknown> => {
    const { data, errors } = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      fieldResolver: resolve,
      typeResolver: (value) => (value as At).type,
    });
    if (errors) throw errors[0]!;
    return JSON.parse(JSON.stringify(data)) as unknown;
  };
}
