import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A scalar that is text, taken only where `accept` says nothing against it. */
function textScalar(name: string, fault: (text: string) => string | null): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value !== 'string')
      throw new GraphQLError(`Expected ${name} to be text, found ${JSON.stringify(value)}.`);
    const found = value.isWellFormed()
      ? fault(value)
      : 'half of a surrogate pair. Was the text cut in the middle of a character?';
    if (found !== null) throw new GraphQLError(`Expected ${name}, found ${found}`);
    return value;
  };
  const scalar = new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => value as string,
    parseValue: check,
    parseLiteral: (node: ValueNode) =>
      check(node.kind === Kind.STRING ? node.value : (node as { value?: unknown }).value),
  });
  // Every property that is there is copied onto the scalar of schema.graphql, and an empty description would cover the one that stands there.
  Reflect.deleteProperty(scalar, 'description');
  return scalar;
}

/** Calendar days and nothing looser: Neo4j itself would take `2020-286` and the year 999999999. */
function dayFault(text: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  const exists = day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  return exists ? null : `"${text}". Write a day of the calendar as YYYY-MM-DD.`;
}

function momentFault(text: string): string | null {
  const [day = '', time = ''] = text.split('T');
  const exists =
    dayFault(day) === null &&
    /^\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(time) &&
    !Number.isNaN(Date.parse(text));
  return exists ? null : `"${text}". Write a moment as 2026-11-25T01:02:03Z.`;
}

function keyFault(text: string): string | null {
  return text.length > 0 && text.length <= 200
    ? null
    : `text of ${String(text.length)} characters. Give an id or a slug.`;
}

/** Passed on as it is. No input takes one. */
function jsonScalar(): GraphQLScalarType {
  const scalar = new GraphQLScalarType({ name: 'JSON', serialize: (value) => value });
  Reflect.deleteProperty(scalar, 'description');
  return scalar;
}

/** Resolvers for the scalars of schema.graphql. */
export const scalars = {
  Date: textScalar('Date', dayFault),
  DateTime: textScalar('DateTime', momentFault),
  IdOrSlug: textScalar('IdOrSlug', keyFault),
  EDTF: textScalar('EDTF', () => null),
  URL: textScalar('URL', () => null),
  JSON: jsonScalar(),
};
