import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  getNullableType,
} from 'graphql';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { articleFile } from '../../src/dataset/definitions/article.ts';
import { organizationFile } from '../../src/dataset/definitions/organization.ts';
import { personFile } from '../../src/dataset/definitions/person.ts';
import { showFile } from '../../src/dataset/definitions/show.ts';
import type { Definition } from '../../src/dataset/written.ts';
import { mappedSchema, readTypeDefs } from '../../src/graphql/type-defs.ts';

const schema = mappedSchema(readTypeDefs());

const definitionOf = (type: z.ZodType): Definition => type.def;

/** Down to what is a list, has fields, or is a value. */
function bare(type: z.ZodType): Definition {
  const definition = definitionOf(type);
  const inner = definition.innerType ?? definition.in;
  return inner ? bare(inner) : definition;
}

/** What the input has and the definition has not, or the other way round; lists where the other has none. */
function differences(
  input: GraphQLInputType,
  definition: Definition,
  path: string,
  seen: Set<string>,
): string[] {
  const type = getNullableType(input);
  if (isListType(type) !== (definition.type === 'array')) return [`${path}: a list on one side alone`];
  if (isListType(type)) return differences(type.ofType, bare(definition.element!), `${path}[]`, seen);
  const named = getNamedType(type);
  if (isInputObjectType(named) !== (definition.shape !== undefined))
    return [`${path}: fields on one side alone`];
  if (!isInputObjectType(named) || seen.has(named.name)) return [];
  seen.add(named.name);
  return fieldDifferences(named, definition.shape!, path, seen);
}

function fieldDifferences(
  input: GraphQLInputObjectType,
  shape: Record<string, z.ZodType>,
  path: string,
  seen: Set<string>,
): string[] {
  const fields = input.getFields();
  const keyed = 'key' in shape || 'slug' in shape;
  const expected = new Set([...Object.keys(shape), ...(keyed ? ['version'] : [])]);
  return [
    ...Object.keys(fields)
      .filter((name) => !expected.has(name))
      .map((name) => `${path}.${name}: only in the input`),
    ...[...expected]
      .filter((name) => !(name in fields))
      .map((name) => `${path}.${name}: missing in the input`),
    ...Object.entries(shape).flatMap(([name, inner]) => {
      const field = fields[name];
      return field ? differences(field.type, bare(inner), `${path}.${name}`, seen) : [];
    }),
  ];
}

test.each([
  ['ShowInput', showFile],
  ['PersonInput', personFile],
  ['OrganizationInput', organizationFile],
  ['ArticleInput', articleFile],
] as const)(
  '%s has every field that files have, and beside those the version that was seen',
  (name, file) => {
    const input = schema.getType(name) as GraphQLInputObjectType;
    expect(differences(input, bare(file), name, new Set())).toEqual([]);
  },
);

test('a field that an input lacks would be told', () => {
  const person = schema.getType('PersonInput') as GraphQLInputObjectType;
  expect(differences(person, bare(organizationFile), 'x', new Set())).toContain(
    'x.homepage: missing in the input',
  );
});
