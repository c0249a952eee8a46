import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { FILE_KINDS, type Folder } from './dataset.ts';

/** A definition as far as the walk reads it: Zod's own description of a schema. */
export interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  defaultValue?: unknown;
}

/**
 * A checked value as somebody would write it down: in the order of its definition, without what would be read so anyway. Undefined where nothing
 * needs to be written. What is written reads as the value again; what does not fit the definition stays as it is, for the definition to refuse.
 */
export function written(schema: z.ZodType, value: unknown): unknown {
  const definition = schema.def as unknown as Definition;
  switch (definition.type) {
    case 'default':
    case 'prefault': {
      if (isDeepStrictEqual(value, definition.defaultValue)) return undefined;
      const inner = definition.innerType && written(definition.innerType, value);
      return isDeepStrictEqual(inner, definition.defaultValue) ? undefined : inner;
    }
    case 'nullable':
    case 'optional':
      return value === null || value === undefined || !definition.innerType
        ? value
        : written(definition.innerType, value);
    case 'pipe':
      return definition.in ? written(definition.in, value) : value;
    case 'array':
      if (!Array.isArray(value)) return value;
      return value.map((item: unknown) => (definition.element ? written(definition.element, item) : item));
    case 'object':
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(definition.shape ?? {}).flatMap(([field, inner]) => {
          const part = written(inner, (value as Record<string, unknown>)[field]);
          return part === undefined ? [] : [[field, part]];
        }),
      );
    default:
      return value;
  }
}

/** A whole file as somebody would write it. */
export function writtenFile(folder: Folder, value: unknown): Record<string, unknown> {
  const kind = FILE_KINDS.find((each) => each.folder === folder);
  if (!kind) throw new Error(`Expected one of the dataset's folders, found "${folder}".`);
  return written(kind.definition, value) as Record<string, unknown>;
}
