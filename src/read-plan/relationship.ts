import type { FieldNode, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { type Compilation, withEnds } from './compilation.ts';
import type { FieldMap } from './graph-map.ts';
import { type Projection, type Subject, decodeFirst, decodeList, variablesOf } from './projection.ts';
import { setsBelow } from './selection.ts';

/** A plain relationship, to one node or to a bounded list of them. */
export function compileRelationship(
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
  const below = c.select(map.type, far, setsBelow(nodes));
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
