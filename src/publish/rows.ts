import type { Column, Table } from './tables.ts';

/** What a cell holds. Null: not known. */
export type Cell = string | number | boolean | null;

type Things = Record<string, unknown>;

/** Between the values of a list that stands in one cell. */
export const BETWEEN = ' | ';

/** A row for each item at the table's path, its cells in the order of the columns. `data` is the answer's; null gives no row. */
export function* rowsOf(table: Table, data: Things | null): Generator<Cell[]> {
  if (data) yield* below(table, [data]);
}

/** `way`: the things from the root of the answer down to where the walk is. */
function* below(table: Table, way: readonly Things[]): Generator<Cell[]> {
  const step = table.path[way.length - 1];
  if (step === undefined) {
    yield table.columns.map(({ from, path }) => cellOf(way[from] ?? null, path));
    return;
  }
  // A thing that is no list is a list of one.
  for (const item of [way.at(-1)?.[step]].flat()) {
    if (item !== null && item !== undefined) yield* below(table, [...way, item as Things]);
  }
}

function cellOf(thing: Things | null, path: Column['path']): Cell {
  const values = valuesAt(thing, path);
  if (!path.some(({ list }) => list)) return values[0] ?? null;
  // Nothing known of any of them, or none of them, is nothing known.
  if (values.every((value) => value === null)) return null;
  return values.map((value) => (value === null ? '' : String(value))).join(BETWEEN);
}

/** All values at the end of a path. An item of a list that has none keeps its place, so that columns of one list agree. */
function valuesAt(thing: Things | null, [step, ...rest]: Column['path']): Cell[] {
  if (!step) return [];
  const value = thing?.[step.name] ?? null;
  const ends = (at: unknown): Cell[] =>
    rest.length === 0 ? [plain(at)] : valuesAt(at as Things | null, rest);
  return step.list ? ((value ?? []) as unknown[]).flatMap(ends) : ends(value);
}

/** A value of the scalar JSON is text in a cell. */
function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell);
}
