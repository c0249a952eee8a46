import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { Placed } from '../../../src/dataset/walk.ts';

/** Where a case stands: the file, relative to the dataset's folder, and the slug or key within it. */
export interface Found {
  file: string;
  name: string;
}

/** Cases by what they are called in the fiction's README.md, each with how it is told by its shape. */
export type Cases = Record<string, (dataset: Dataset) => Found[]>;

/** What the places hold, by slug or key. */
export function found(things: readonly Placed<{ slug: string } | { key: string }>[]): Found[] {
  return things.map(({ file, value }) => ({ file, name: 'slug' in value ? value.slug : value.key }));
}

/** The same things, to be looked up by key. */
export function byKey<Value extends { key: string }>(
  things: readonly Placed<Value>[],
): ReadonlyMap<string | null | undefined, Value> {
  return new Map(things.map(({ value }) => [value.key, value]));
}
