import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type SelectionSetNode,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { compileConnection } from './connection.ts';
import type { FieldMap, GraphMap } from './graph-map.ts';
import { Names } from './names.ts';
import { Parameters } from './parameters.ts';
import { type Planned, needsKey } from './planned.ts';
import {
  type Decode,
  type Projection,
  type Subject,
  asIs,
  decodeFirst,
  decodeList,
  decodeObject,
  variablesOf,
} from './projection.ts';
import { type Surroundings, argumentsOf, collectFields, setsBelow } from './selection.ts';

/** What one plan is compiled with. */
export interface Compilation extends Surroundings {
  readonly map: GraphMap;
  readonly names: Names;
  readonly parameters: Parameters;
}

export function compilationOf(map: GraphMap, at: Omit<Surroundings, 'schema'>): Compilation {
  return { ...at, schema: map.schema, map, names: new Names(), parameters: new Parameters() };
}

/** A selection on a type: objects as they are, interfaces and unions as one list a member, led by the member's name. */
export function compileSelection(
  c: Compilation,
  type: GraphQLNamedType,
  subject: Subject,
  sets: readonly SelectionSetNode[],
): Projection {
  if (isObjectType(type)) return compileObject(c, type, subject, sets);
  if (!isAbstractType(type))
    throw new Error(`Expected ${type.name} to be an object, an interface or a union.`);
  const members = c.schema
    .getPossibleTypes(type)
    .map((member) => ({ member, projection: compileObject(c, member, subject, sets) }));
  const cases = members.map(({ member, projection }) => {
    const [label = member.name] = c.map.labels(member);
    return `WHEN ${subject.self}:${label} THEN ['${member.name}', ${projection.expression}]`;
  });
  const decoders = new Map(members.map(({ member, projection }) => [member.name, projection.decode]));
  return {
    subqueries: members.flatMap(({ projection }) => projection.subqueries),
    expression: `CASE ${cases.join(' ')} END`,
    decode: (value) => {
      if (value === null || value === undefined) return null;
      const [name, list] = value as [string, unknown];
      const planned = decoders.get(name)?.(list) as Planned;
      planned['__typename'] = name;
      return planned;
    },
  };
}

function compileObject(
  c: Compilation,
  type: GraphQLObjectType,
  subject: Subject,
  sets: readonly SelectionSetNode[],
): Projection {
  const keys: string[] = [];
  const decoders: Decode[] = [];
  const expressions: string[] = [];
  const subqueries: string[] = [];
  const add = (key: string, projection: Projection): void => {
    if (keys.includes(key)) return;
    keys.push(key);
    decoders.push(projection.decode);
    expressions.push(projection.expression);
    subqueries.push(...projection.subqueries);
  };
  for (const [key, nodes] of collectFields(c, type, sets)) {
    const [first] = nodes;
    if (!first || first.name.value.startsWith('__')) continue;
    const map = c.map.field(type, first.name.value);
    if (map.kind === 'derived') {
      add(needsKey(first.name.value), compileObject(c, type, subject, [map.needs]));
    } else {
      add(key, compileField(c, type, subject, map, nodes, first));
    }
  }
  return { subqueries, expression: `[${expressions.join(', ')}]`, decode: decodeObject(keys, decoders) };
}

function compileField(
  c: Compilation,
  parent: GraphQLObjectType,
  subject: Subject,
  map: Exclude<FieldMap, { kind: 'derived' }>,
  nodes: readonly FieldNode[],
  first: FieldNode,
): Projection {
  switch (map.kind) {
    case 'property': {
      const property = `${subject.self}.${map.property}`;
      const read = map.conversion === 'text' ? `toString(${property})` : property;
      return {
        subqueries: [],
        expression: map.absent === null ? read : `coalesce(${read}, ${map.absent})`,
        decode: asIs,
      };
    }
    case 'embedded':
      return compileEmbedded(c, parent, first, map.prefix, map.type, subject, setsBelow(nodes));
    case 'target':
    case 'source': {
      const end = map.kind === 'target' ? subject.target : subject.source;
      if (end === undefined)
        throw new Error(`Expected ${parent.name}.${first.name.value} to have its end bound, found none.`);
      return compileSelection(c, map.type, { self: end }, setsBelow(nodes));
    }
    case 'cypher':
      return compileStatement(c, parent, subject, map, nodes, first);
    case 'relationship':
      return map.shape === 'connection'
        ? compileConnection(c, { parent, first, nodes, from: subject.self, relationship: map.relationship })
        : compileRelationship(c, subject, map, nodes);
  }
}

/** A value kept in several properties, as a list of its own; null where all of it is. */
function compileEmbedded(
  c: Compilation,
  parent: GraphQLObjectType,
  field: FieldNode,
  prefix: string,
  type: GraphQLObjectType,
  subject: Subject,
  sets: readonly SelectionSetNode[],
): Projection {
  const keys: string[] = [];
  const expressions: string[] = [];
  for (const [key, [node]] of collectFields(c, type, sets)) {
    if (!node || node.name.value.startsWith('__')) continue;
    const part = c.map.field(type, node.name.value);
    if (part.kind !== 'property')
      throw new Error(`Expected ${type.name}.${node.name.value} to be a property, found ${part.kind}.`);
    const property = `${subject.self}.${prefix}${part.property.charAt(0).toUpperCase()}${part.property.slice(1)}`;
    keys.push(key);
    expressions.push(part.conversion === 'text' ? `toString(${property})` : property);
  }
  const decode = decodeObject(
    keys,
    keys.map(() => asIs),
  );
  const always = parent.getFields()[field.name.value]?.type.toString().endsWith('!') === true;
  // Whether the value is there at all must be known even where only `__typename` is asked.
  const present = embeddedPresence(type, prefix, subject.self);
  return {
    subqueries: [],
    expression: always
      ? `[${expressions.join(', ')}]`
      : `CASE WHEN ${present} THEN [${expressions.join(', ')}] END`,
    decode,
  };
}

/** The first non-null part tells: it is there exactly where the value is. */
function embeddedPresence(type: GraphQLObjectType, prefix: string, self: string): string {
  const [first] = Object.values(type.getFields()).filter((field) => field.type.toString().endsWith('!'));
  const name = first?.name ?? 'edtf';
  return `${self}.${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)} IS NOT NULL`;
}

/** A hand-written piece of Cypher from the schema, and what is selected below it. */
function compileStatement(
  c: Compilation,
  parent: GraphQLObjectType,
  subject: Subject,
  map: Extract<FieldMap, { kind: 'cypher' }>,
  nodes: readonly FieldNode[],
  first: FieldNode,
): Projection {
  const field = parent.getFields()[first.name.value];
  if (!field) throw new Error(`Expected ${parent.name} to have a field "${first.name.value}".`);
  const argument = argumentsOf(field, first, c.variables);
  let statement = map.statement.trim().replace(/\bthis\b/g, subject.self);
  for (const { name } of field.args) {
    const parameter = c.parameters.add(argument(name).read);
    statement = statement.replace(new RegExp(`\\$${name}\\b`, 'g'), () => parameter);
  }
  const column = c.names.next('c');
  if (map.shape === 'value') {
    return {
      subqueries: [
        `CALL (${subject.self}) {\n${statement}\nRETURN head(collect(${map.column})) AS ${column}\n}`,
      ],
      expression: column,
      decode: asIs,
    };
  }
  const end = c.names.next('n');
  const edge = c.names.next('r');
  const source = c.names.next('s');
  const isEdge = c.map.isEdge(map.type);
  const far: Subject = isEdge ? { self: edge, target: end, source } : { self: end };
  const bound = isEdge
    ? `${map.column} AS ${end}, edge AS ${edge}, ${/\bsource\b/.test(statement) ? 'source' : subject.self} AS ${source}`
    : `${map.column} AS ${end}`;
  const below = compileSelection(c, map.type, far, setsBelow(nodes));
  return {
    subqueries: [
      [
        `CALL (${subject.self}) {`,
        statement,
        `WITH ${bound}`,
        ...below.subqueries,
        `RETURN collect(${below.expression}) AS ${column}`,
        '}',
      ].join('\n'),
    ],
    expression: column,
    decode: map.shape === 'one' ? decodeFirst(below.decode) : decodeList(below.decode),
  };
}

/** A plain relationship, to one node or to a bounded list of them. */
function compileRelationship(
  c: Compilation,
  subject: Subject,
  map: Extract<FieldMap, { kind: 'relationship' }>,
  nodes: readonly FieldNode[],
): Projection {
  const end = c.names.next('n');
  const edge = c.names.next('r');
  const column = c.names.next('c');
  const isEdge = c.map.isEdge(map.type);
  const far: Subject = isEdge ? { self: edge, target: end, source: subject.self } : { self: end };
  const below = compileSelection(c, map.type, far, setsBelow(nodes));
  const { type, direction, where, order } = map.relationship;
  const target = isEdge ? targetOf(c, map.type as GraphQLObjectType) : map.type;
  const labels = c.map.labels(target);
  const pattern = `(${end}${labels.length > 0 ? `:${labels.join('|')}` : ''})`;
  const arrow = direction === 'OUT' ? `-[${edge}:${type}]->` : `<-[${edge}:${type}]-`;
  const ordered = [
    order.length > 0 ? `ORDER BY ${order.map((key) => withEnds(key, end, edge)).join(', ')}` : '',
    map.shape === 'one' ? 'LIMIT 1' : '',
  ].filter(Boolean);
  const narrowed = where === null ? '' : ` WHERE ${withEnds(where, end, edge)}`;
  return {
    subqueries: [
      [
        `CALL (${variablesOf(subject).join(', ')}) {`,
        `MATCH (${subject.self})${arrow}${pattern}${narrowed}`,
        ...(ordered.length > 0 ? [`WITH ${edge}, ${end} ${ordered.join(' ')}`] : []),
        ...below.subqueries,
        `RETURN collect(${below.expression}) AS ${column}`,
        '}',
      ].join('\n'),
    ],
    expression: column,
    decode: map.shape === 'one' ? decodeFirst(below.decode) : decodeList(below.decode),
  };
}

function targetOf(c: Compilation, edge: GraphQLObjectType): GraphQLNamedType {
  for (const name of Object.keys(edge.getFields())) {
    const map = c.map.field(edge, name);
    if (map.kind === 'target') return map.type;
  }
  throw new Error(`Expected ${edge.name} to have a field with @target, found none.`);
}

/** `node` and `edge` in a directive name the far node and the relationship. */
export function withEnds(cypher: string, node: string, edge: string): string {
  return cypher.replace(/\bnode\b/g, node).replace(/\bedge\b/g, edge);
}
