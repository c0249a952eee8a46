import type { Dataset, Folder, Sourced } from '../dataset/dataset.ts';
import type { Path } from '../dataset/faults.ts';
import { idOfNamed, type NamedKind } from '../dataset/to-records.ts';
import { writtenFile } from '../dataset/written.ts';
import { type Fields, mergePatch, type Merged } from './merge-patch.ts';
import type { Problem } from './problem.ts';
import { shapeOf, type Shaped } from './shape.ts';

/** Part of a file, to be laid over what is on record. */
export interface FilePatch {
  readonly folder: Folder;
  /** As the file would be written, as far as it changes; the slug always. An entry that is changed names the `version` that was seen. */
  readonly value: Fields;
  /** Where a place in the patch stands in the arguments of the mutation. */
  placeInInput(path: Path): Path;
}

/** A patch laid over its file. */
export interface Laid {
  readonly patch: FilePatch;
  readonly name: string;
  readonly merged: Merged;
  readonly shaped: Shaped;
  /** What is wrong with the file by itself. */
  readonly problems: readonly Problem[];
  /** From a place in the file to the place in the arguments. */
  placeInInput(path: Path): Path;
}

export const NOUN_OF = {
  shows: 'show',
  people: 'person',
  organizations: 'organization',
  articles: 'article',
} as const satisfies Record<Folder, NamedKind>;

export function rootId({ folder, value }: FilePatch): string {
  return idOfNamed(NOUN_OF[folder], String(value['slug']));
}

export function lay(standing: Dataset, patch: FilePatch): Laid {
  const { folder, value } = patch;
  const name = `${folder}/${String(value['slug'])}.yaml`;
  const current = (standing[folder] as Sourced<unknown>[]).find(({ file }) => file === name);
  const merged = mergePatch(current ? writtenFile(folder, current.value) : {}, value);
  const shaped = shapeOf(folder, merged.value);
  const placeInInput = (path: Path): Path => patch.placeInInput(merged.placeInPatch(shaped.placeIn(path)));
  return {
    patch,
    name,
    merged,
    shaped,
    placeInInput,
    problems: shaped.problems.map((problem) => ({
      ...problem,
      path: patch.placeInInput(merged.placeInPatch(problem.path)),
    })),
  };
}

/** The files as they would be, beside what stands. */
export function laidOver(standing: Dataset, laid: readonly Laid[]): Dataset {
  const over = <File>(folder: Folder, files: readonly Sourced<File>[]): Sourced<File>[] => {
    const changed = new Map(
      laid.flatMap(({ patch, name, shaped }) =>
        patch.folder === folder && shaped.file ? [[name, shaped.file as File] as const] : [],
      ),
    );
    return [
      ...files.filter(({ file }) => !changed.has(file)),
      ...[...changed].map(([file, value]) => ({ file, value })),
    ];
  };
  return {
    shows: over('shows', standing.shows),
    people: over('people', standing.people),
    organizations: over('organizations', standing.organizations),
    articles: over('articles', standing.articles),
  };
}
