import type { FieldNode, GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Compilation } from './compilation.ts';
import { type Projection, type Subject, asIs, decodeObject } from './projection.ts';
import { collectFields } from './selection.ts';

/** A value kept in several properties, as a list of its own; null where all of it is. */
export function compileEmbedded(
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
