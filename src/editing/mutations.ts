import type { Path } from '../dataset/faults.ts';
import type { WriteTransaction } from '../neo4j/database.ts';
import { recordIn, recordsOf } from '../modules/on-record.ts';
import type { Editing, Recordable } from '../modules/revisions/revision.ts';
import { idOfNamed, type NamedKind } from '../dataset/to-records.ts';
import { edit, type EditRequest } from './edit.ts';
import type { FilePatch } from './lay.ts';
import type { Fields } from './merge-patch.ts';
import { outcomeOf, type Outcome } from './perform.ts';
import { Refused } from './problem.ts';

/** The record of an id or a name; throws Refused at `path` where there is none. */
export async function recordCalled(
  tx: WriteTransaction,
  noun: NamedKind,
  idOrName: string,
  path: Path,
): Promise<Recordable & { slug?: string; key?: string }> {
  const named = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(idOrName);
  const id = named ? idOfNamed(noun, idOrName) : idOrName;
  const found = (await recordsOf(tx, [id])).get(id);
  if (found) return recordIn(found);
  throw new Refused([
    {
      kind: 'UnknownReference',
      path,
      message: `Expected the id or the name of ${noun === 'article' ? 'an' : 'a'} ${noun} on record, found "${idOrName}". Put it on record first, or correct it.`,
    },
  ]);
}

/** A whole file's patch, as an argument of a mutation gives it. */
export function wholePatch(folder: FilePatch['folder'], value: Fields, argument: string): FilePatch {
  return { folder, value, placeInInput: (path) => [argument, ...path] };
}

/** A patch of which parts come from several arguments: the longest way that leads to one of them names it. */
export function partsPatch(
  folder: FilePatch['folder'],
  value: Fields,
  parts: readonly { readonly at: Path; readonly argument: string }[],
): FilePatch {
  return {
    folder,
    value,
    placeInInput: (path) => {
      for (const { at, argument } of parts) {
        if (at.every((step, index) => path[index] === step)) return [argument, ...path.slice(at.length)];
      }
      return [parts[0]?.argument ?? ''];
    },
  };
}

/** Runs an edit; the outcome is about what `recordId` says, by default the first file. */
export async function edited(
  tx: WriteTransaction,
  request: EditRequest,
  editing: Editing,
  recordId?: (roots: readonly string[]) => string,
): Promise<Outcome> {
  const done = await edit(tx, request, editing);
  const joined = done.joined.map(({ appearance, ...rest }) => ({
    ...rest,
    appearance: idOfNamed('appearance', appearance),
  }));
  return outcomeOf(recordId?.(done.roots) ?? done.roots[0] ?? '', done, joined);
}
