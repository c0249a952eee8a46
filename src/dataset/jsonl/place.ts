import { seededId } from '../../modules/ids.ts';
import { prefixOfKind } from '../../modules/on-record.ts';
import { KINDS, type Kind } from '../../modules/records.ts';
import type { Dataset, Folder } from '../dataset.ts';
import type { Path } from '../faults.ts';

/** The record that a place in a file is of, and the way on within it. */
export interface Place {
  readonly id: string;
  readonly path: Path;
}

/** From a place in the files that records became back to the record. */
export function placeIn(dataset: Dataset, file: string, path: Path): Place {
  const folder = file.slice(0, file.indexOf('/')) as Folder;
  let value: unknown = dataset[folder].find((sourced) => sourced.file === file)?.value;
  let place: Place = { id: idOf(folder, value, file), path };
  path.forEach((step, index) => {
    value = (value as Record<string | number, unknown> | null | undefined)?.[step];
    const list = path[index - 1];
    if (typeof step !== 'number' || !KINDS.includes(list as Kind)) return;
    const name = nameOf(value);
    if (name !== null)
      place = { id: seededId(prefixOfKind(list as Kind), name), path: path.slice(index + 1) };
  });
  return place;
}

function idOf(folder: Folder, value: unknown, file: string): string {
  const stem = file.slice(folder.length + 1, -'.yaml'.length);
  return seededId(prefixOfKind(folder), nameOf(value) ?? stem);
}

function nameOf(value: unknown): string | null {
  const { slug, key } = (value ?? {}) as { slug?: unknown; key?: unknown };
  const name = slug ?? key;
  return typeof name === 'string' ? name : null;
}
