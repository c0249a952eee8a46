import { fieldsAt } from '../dataset/definition-fields.ts';
import { FILE_KINDS, type Folder } from '../dataset/dataset.ts';
import { explainIssue } from '../dataset/explain-issue.ts';
import type { Path } from '../dataset/faults.ts';
import { salvage } from '../dataset/salvage.ts';
import type { Fields } from './merge-patch.ts';
import type { Problem } from './problem.ts';

/** A file's fields read by its definition, as far as they can be. */
export interface Shaped {
  /** Null where too much is wrong to know what it is. */
  readonly file: { readonly slug: string } | null;
  readonly problems: readonly Problem[];
  /** From a place in `file` to the place in what was read: they differ where faulty items were left out. */
  placeIn(path: Path): Path;
}

/** Reads the fields of a whole file; each problem at its place in them. */
export function shapeOf(folder: Folder, fields: Fields): Shaped {
  const definition = FILE_KINDS.find((kind) => kind.folder === folder)?.definition;
  if (!definition) throw new Error(`Expected one of the dataset's folders, found "${folder}".`);
  const read = definition.safeParse(fields);
  if (read.success) return { file: read.data, problems: [], placeIn: (path) => path };
  const { issues } = read.error;
  const problems = issues
    .flatMap((issue) => explainIssue(issue, fields, (path) => fieldsAt(definition, path)))
    .map(({ path, message }): Problem => ({
      kind: isDate(path) ? 'InvalidDate' : 'InvalidInput',
      path,
      message,
    }));
  const rest = salvage(
    fields,
    issues.map(({ path }) => path as Path),
  );
  return {
    file: rest ? (definition.safeParse(rest.value).data ?? null) : null,
    problems,
    placeIn: (path) => rest?.placeInFile(path) ?? path,
  };
}

const DAYS = new Set(['edtf', 'retrievedOn', 'checkedAt', 'from', 'to']);

function isDate(path: Path): boolean {
  return DAYS.has(String(path.at(-1)));
}
