import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { Compilation } from './compilation.ts';
import { compileConnection } from './connection.ts';
import { compileEmbedded } from './embedded.ts';
import type { FieldMap, GraphMap } from './graph-map.ts';
import { type Needs, withNamed } from './derived.ts';
import { Names } from './names.ts';
import { Parameters } from './parameters.ts';
import { type Planned, needsKey } from './planned.ts';
import { type Decode, type Projection, type Subject, asIs, decodeObject } from './projection.ts';
import { compileRelationship } from './relationship.ts';
import { type Argument, type Surroundings, collectFields, setsBelow } from './selection.ts';
import { spoilersOf } from './spoilers.ts';
import { compileStatement } from './statement.ts';

/** What a root field is compiled from. */
export interface Compiled extends Omit<Surroundings, 'schema'> {
  readonly operation: OperationDefinitionNode;
  readonly asOf: Argument | null;
}

export function compilationOf(map: GraphMap, { operation, asOf, ...at }: Compiled): Compilation {
  const parameters = new Parameters();
  const c: Compilation = {
    ...at,
    asOf,
    schema: map.schema,
    map,
    names: new Names(),
    parameters,
    spoilers: spoilersOf(map.schema, operation, at.variables, parameters),
    select: (type, subject, sets) => compileSelection(c, type, subject, sets),
  };
  return c;
}

/** A selection on a type: objects as they are, interfaces and unions as one list a member, led by the member's name. */
function compileSelection(
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
): Needs {
  const columns = new Map<string, string>();
  const decoders: Decode[] = [];
  const subqueries: string[] = [];
  const add = (key: string, projection: Projection): void => {
    if (columns.has(key)) return;
    columns.set(key, projection.expression);
    decoders.push(projection.decode);
    subqueries.push(...projection.subqueries);
  };
  for (const [key, nodes] of collectFields(c, type, sets)) {
    const [first] = nodes;
    if (!first || first.name.value.startsWith('__')) continue;
    const map = c.map.field(type, first.name.value);
    if (map.kind === 'derived') {
      const needs = compileObject(c, type, subject, [map.needs]);
      add(needsKey(first.name.value), withNamed(needs, asItStandsNow(c), type, subject, nodes, map));
    } else {
      add(key, compileField(c, type, subject, map, nodes, first));
    }
  }
  return {
    columns,
    subqueries,
    expression: `[${[...columns.values()].join(', ')}]`,
    decode: decodeObject([...columns.keys()], decoders),
  };
}

function asItStandsNow(c: Compilation): Compilation {
  const now: Compilation = {
    ...c,
    asOf: null,
    select: (type, subject, sets) => compileSelection(now, type, subject, sets),
  };
  return now;
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
      const value = map.absent === null ? read : `coalesce(${read}, ${map.absent})`;
      const hidden =
        map.hidden === null || c.spoilers === null
          ? null
          : c.spoilers(map.hidden).replace(/\bthis\b/g, subject.self);
      return {
        subqueries: [],
        expression: hidden === null ? value : `CASE WHEN ${hidden} THEN null ELSE ${value} END`,
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
      return c.select(map.type, { self: end }, setsBelow(nodes));
    }
    case 'cypher':
      return compileStatement(c, parent, subject, map, nodes, first);
    case 'relationship':
      return map.shape === 'connection'
        ? compileConnection(c, { parent, first, nodes, from: subject.self, relationship: map.relationship })
        : compileRelationship(c, subject, map, nodes);
  }
}
