import type { z } from 'zod';
import * as enums from '../../src/dataset/definitions/enums.ts';

/** The values found of each enumeration, by its name in schema.graphql. */
export type FoundValues = Map<string, Set<string>>;

// By their entries: a described copy of an enumeration keeps them, and loses its name.
const NAMES = new Map<unknown, string>(
  Object.values(enums).map((each) => [each.def.entries, each.meta()?.id ?? '']),
);

/** A definition as far as the walk reads it: Zod's own description of a schema. */
interface Definition {
  type: string;
  entries?: object;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
}

/**
 * Walks a checked value along the definition that checked it, and adds to `found` each value of an enumeration on the way. A field with an
 * enumeration of its own is thus met wherever it stands, and one that is added later too.
 */
export function collectValues(schema: z.ZodType, value: unknown, found: FoundValues): void {
  if (value === null || value === undefined) return;
  const definition = schema.def as unknown as Definition;
  if (definition.type === 'enum') {
    const name = NAMES.get(definition.entries);
    if (name === undefined)
      throw new Error(
        `Expected an enumeration of enums.ts, found another, with "${value as string}" of it. Move it there.`,
      );
    found.set(name, (found.get(name) ?? new Set()).add(value as string));
  } else if (definition.shape) {
    for (const [field, inner] of Object.entries(definition.shape)) {
      collectValues(inner, (value as Record<string, unknown>)[field], found);
    }
  } else if (definition.element) {
    for (const item of value as unknown[]) collectValues(definition.element, item, found);
  } else {
    // A wrapper: optional, defaulted, or transformed from what is written.
    const inner = definition.innerType ?? definition.in;
    if (inner) collectValues(inner, value, found);
  }
}
