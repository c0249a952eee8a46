import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { Compilation } from './compilation.ts';
import type { FieldMap } from './graph-map.ts';
import { type Projection, type Subject, asIs, decodeFirst, decodeList } from './projection.ts';
import { type Argument, argumentsOf, setsBelow } from './selection.ts';
import { NOTHING_HIDDEN } from './spoilers.ts';

/** A hand-written piece of Cypher from the schema, and what is selected below it. */
export function compileStatement(
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
  const given = (name: string): Argument =>
    name === 'asOf' && (argument(name).now ?? null) === null && c.asOf ? c.asOf : argument(name);
  const isOfNow = (given('asOf').now ?? null) === null;
  const text = (isOfNow ? map.statementNow : map.statement).trim();
  let statement = (c.spoilers ?? NOTHING_HIDDEN)(text).replace(/\bthis\b/g, subject.self);
  for (const { name } of field.args) {
    const { read } = given(name);
    const parameter = c.parameters.add(read);
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
  const below = c.select(map.type, far, setsBelow(nodes));
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
