import { type Readable, Readable as Stream, pipeline } from 'node:stream';
import { stringify } from 'csv-stringify';
import { type Cell, rowsOf } from './rows.ts';
import type { Table } from './tables.ts';

/** What the first cell of the last row begins with, if the rows above it are not the whole answer. */
export const ERROR_MARK = '#error: ';

/**
 * A table as CSV (RFC 4180, UTF-8), a piece at a time. Text stands in quotes, so that no comma or semicolon in it ends a cell in any country's
 * spreadsheet; what is not known is nothing between two commas, empty text is `""`. What a spreadsheet would take for a formula begins with `'`.
 * @param problem a sentence that the last row says, where the answer is not whole
 */
export function csvOf(table: Table, data: Record<string, unknown> | null, problem: string | null): Readable {
  return stream(
    table.columns.map(({ name }) => name),
    rowsWithProblem(table, data, problem),
  );
}

/** A CSV of nothing but the problem, where it is not known which table was meant. */
export function csvOfProblem(problem: string): Readable {
  return stream(['error'], [[ERROR_MARK + problem]]);
}

function* rowsWithProblem(
  table: Table,
  data: Record<string, unknown> | null,
  problem: string | null,
): Generator<Cell[]> {
  yield* rowsOf(table, data);
  // As wide as the others: a reader that counts cells would stop before the sentence.
  if (problem !== null) yield table.columns.map((_, at) => (at === 0 ? ERROR_MARK + problem : null));
}

function stream(columns: string[], rows: Iterable<Cell[]>): Readable {
  const csv = stringify({
    header: true,
    columns,
    record_delimiter: 'windows',
    quoted_string: true,
    escape_formulas: true,
    cast: {
      boolean: String,
      // OWASP names the line feed too, and csv-stringify does not.
      string: (text) => (text.startsWith('\n') ? `'${text}` : text),
    },
  });
  // Whoever reads `csv` is told of a fault by csv itself, and the fault ends the connection before the last piece.
  pipeline(Stream.from(rows, { objectMode: true }), csv, () => {});
  return csv;
}
