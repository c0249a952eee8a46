import type { Shape } from './shape.ts';

/** One way to read an answer as a table: a part of it that has a row for each of its items. */
export interface Table {
  /** `season.quotes.nodes`: where the rows are in the answer. */
  readonly rows: string;
  readonly path: readonly string[];
  /** False where the rows are one row: a thing at the root of the answer. */
  readonly ofList: boolean;
  readonly columns: readonly Column[];
}

export interface Column {
  /**
   * `speaker.name` for what a row has itself, `season.show.title` for what stands above it. Where both would have one name, the row's own begins with the
   * name of the list.
   */
  readonly name: string;
  /** How far down `Table.path` the value's own path begins: 0 at the root of the answer, the path's length at the row itself. */
  readonly from: number;
  readonly path: readonly Pick<Shape, 'name' | 'list'>[];
}

/**
 * Every table that an answer of this shape has: one for each list of things, and one for each thing at its root. The columns follow from the query
 * alone. First those of a row itself, with the lists in it, each in one cell; then what stands above it, without the lists there, because each of
 * those has a table of its own.
 */
export function tablesOf(root: readonly Shape[]): Table[] {
  const tables: Table[] = [];
  const visit = (shape: Shape, above: readonly Shape[]): void => {
    if (shape.fields.length === 0) return;
    const path = [...above.map(({ name }) => name), shape.name];
    if (shape.list || above.length === 0) tables.push(tableOf(path, shape, above));
    for (const field of shape.fields) visit(field, [...above, shape]);
  };
  for (const shape of root) visit(shape, []);
  return tables;
}

function tableOf(path: readonly string[], shape: Shape, above: readonly Shape[]): Table {
  const repeated = above.flatMap(({ fields }, at) => {
    const beside = fields.filter(({ name }) => name !== path[at + 1]);
    return leavesOf(beside, false).map((leaf) => ({
      name: nameOf([...path.slice(0, at + 1), ...leaf.map(({ name }) => name)]),
      from: at + 1,
      path: leaf,
    }));
  });
  const taken = new Set(repeated.map(({ name }) => name));
  const own = leavesOf(shape.fields, true).map((leaf) => {
    const name = nameOf(leaf.map((step) => step.name));
    return { name: taken.has(name) ? nameOf([shape.name, name]) : name, from: path.length, path: leaf };
  });
  return { rows: nameOf(path), path, ofList: shape.list, columns: [...own, ...repeated] };
}

function nameOf(path: readonly string[]): string {
  return path.join('.');
}

/** The ways to all values below, past lists of things or not. */
function leavesOf(shapes: readonly Shape[], pastLists: boolean): Shape[][] {
  return shapes.flatMap((shape) => {
    if (shape.fields.length === 0) return [[shape]];
    if (shape.list && !pastLists) return [];
    return leavesOf(shape.fields, pastLists).map((leaf) => [shape, ...leaf]);
  });
}
