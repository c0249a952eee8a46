import { z } from 'zod';
import type { Path } from './faults.ts';

/** The names of the fields that a definition has at `path`; empty where the path leads to none. */
export function fieldsAt(definition: z.ZodType, path: Path): string[] {
  let schemas = objectsIn(definition);
  for (const step of path) {
    if (typeof step === 'number') continue; // a list's items are looked through already
    schemas = schemas.flatMap((schema) => {
      const field = schema.shape[step] as z.ZodType | undefined;
      return field ? objectsIn(field) : [];
    });
  }
  return [...new Set(schemas.flatMap((schema) => Object.keys(schema.shape)))];
}

/** Through defaults, nulls, lists, unions and transforms, down to what has fields. */
function objectsIn(schema: z.ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodArray) return objectsIn(schema.element as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => objectsIn(option as z.ZodType));
  if (schema instanceof z.ZodPipe) return objectsIn(schema.in as z.ZodType);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodNullable) {
    return objectsIn(schema.unwrap() as z.ZodType);
  }
  return [];
}
