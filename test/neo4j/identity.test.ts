import { isObjectType } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { mappedSchema, readTypeDefs } from '../../src/graphql/type-defs.ts';
import { graphMapOf } from '../../src/read-plan/graph-map.ts';
import { testDatabase } from '../support/database.ts';

const database = testDatabase();
afterAll(() => database.close());

test('every type with an id, and every type with a slug, has a constraint that keeps it unique', async () => {
  const schema = mappedSchema(readTypeDefs());
  const map = graphMapOf(schema);
  const wanted = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => map.labels(type).length > 0)
    .flatMap((type) =>
      ['id', 'slug']
        .filter((key) => key in type.getFields())
        .map((key) => `${map.labels(type)[0] ?? ''}.${key}`),
    );
  const rows = await database.read(
    "SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE type = 'UNIQUENESS' RETURN labelsOrTypes[0] + '.' + properties[0]",
    {},
  );
  const unique = rows.map(([name]) => name as string);
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !unique.includes(name))).toEqual([]);
});
