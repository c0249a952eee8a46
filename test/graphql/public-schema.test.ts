import {
  type IntrospectionQuery,
  buildClientSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import * as enums from '../../src/dataset/definitions/enums.ts';
import { mappedSchema, readTypeDefs } from '../../src/graphql/type-defs.ts';
import { testTracker } from '../support/tracker.ts';

const MAPPING_ONLY = ['Nameable', 'Internal', 'RelationshipDirection', 'SortDirection', 'Role'];

const tracker = testTracker();
afterAll(() => tracker.close());
const mapped = mappedSchema(readTypeDefs());
const { data } = await tracker.askRaw<IntrospectionQuery>(getIntrospectionQuery());
const schema = buildClientSchema(data);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('what the public can see of the schema', () => {
  test('has no directive of the mapping, and the one that is the reader’s', () => {
    expect(
      schema
        .getDirectives()
        .flatMap((directive) => (isSpecifiedDirective(directive) ? [] : [directive.name])),
    ).toEqual(['seenThrough']);
  });

  test('has no internal field, and nothing that only the mapping needs', () => {
    const hidden = Object.values(mapped.getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter(({ astNode }) => astNode?.directives?.some(({ name }) => name.value === 'internal'))
            .map(({ name }) => [type.name, name] as const)
        : [],
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const [type, field] of hidden) {
      const shown = schema.getType(type);
      expect(isObjectType(shown) && field in shown.getFields(), `${type}.${field}`).toBe(false);
    }
    for (const name of MAPPING_ONLY) expect(schema.getType(name)).toBeUndefined();
  });

  test('says nothing of how the graph is laid out', () => {
    expect(printSchema(schema)).not.toMatch(/\bMATCH\b|HAS_STATUS|saidOnSort|columnName|\$value|elementId/);
  });

  test('is the whole of the rest', () => {
    const names = (all: object) => Object.keys(all).filter((name) => !name.startsWith('__'));
    expect(names(schema.getTypeMap()).sort()).toEqual(
      names(mapped.getTypeMap())
        .filter((name) => !MAPPING_ONLY.includes(name))
        .sort(),
    );
  });

  test('explains every type, field, argument and value', () => {
    const silent: string[] = [];
    const ask = (name: string, { description }: { description?: string | null | undefined }) => {
      if (!description) silent.push(name);
    };
    for (const type of types.filter((each) => !isSpecifiedScalarType(each))) {
      ask(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) ask(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) ask(`${type.name}.${field.name}`, field);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        ask(`${type.name}.${field.name}`, field);
        for (const argument of field.args) ask(`${type.name}.${field.name}(${argument.name}:)`, argument);
      }
    }
    expect(silent).toEqual([]);
  });
});

describe('every enumeration that files use', () => {
  test.each(
    Object.values(enums).map((definition) => [definition.meta()?.id ?? '', [...definition.options]] as const),
  )('%s has the values of the schema, in its order', (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });
});
