import { isDeepStrictEqual } from 'node:util';
import { KINDS, type Kind, type Records } from '../../modules/records.ts';
import { emptyDataset, FILE_KINDS, type Dataset } from '../dataset.ts';
import { fieldsAt } from '../definition-fields.ts';
import { explainIssue, shown } from '../explain-issue.ts';
import type { Finding } from '../faults.ts';
import { toRecords } from '../to-records.ts';
import { written } from '../written.ts';
import type { LineRecord } from './line.ts';

/** Stands for the name of a record that no line has. */
export function missingName(id: string): string {
  return `missing-${id.slice(4)}`;
}

export function danglingSentence(place: string, id: string): string {
  return `record.${place}: expected the id of a record in this file, found "${id}", which no line has. Add its line, or correct the id.`;
}

export function recordsIn(lines: readonly LineRecord[]): Records {
  const records = Object.fromEntries(KINDS.map((kind) => [kind, [] as unknown[]])) as Record<Kind, unknown[]>;
  for (const { kind, record } of lines) records[kind].push(record);
  // Whoever they name was found; what else they say, the definitions of files check next.
  return records as unknown as Records;
}

/** Each file through its definition, as if it had been written down and read. */
export function checked(built: Dataset): { dataset: Dataset; findings: Finding[] } {
  const dataset = emptyDataset();
  const findings: Finding[] = [];
  for (const { folder, definition } of FILE_KINDS) {
    for (const { file, value } of built[folder]) {
      const text = written(definition, value);
      const read = definition.safeParse(text);
      if (read.success)
        (dataset[folder] as { file: string; value: unknown }[]).push({ file, value: read.data });
      else
        findings.push(
          ...read.error.issues
            .flatMap((issue) => explainIssue(issue, text, (path) => fieldsAt(definition, path)))
            .map((finding) => ({ file, ...finding })),
        );
    }
  }
  return { dataset, findings };
}

export const STANDS_ALONE =
  'Expected a record that stands with another, found none that it stands with. Correct what it refers to.';

/** What is wrong with the record of an id. */
export interface Changed {
  readonly id: string;
  readonly message: string;
}

/** The records that a dataset is, by id. */
export function recordsById(dataset: Dataset): Map<string, Record<string, unknown>> {
  const records = toRecords(dataset);
  return new Map(
    KINDS.flatMap((kind) =>
      (records[kind] as unknown as (Record<string, unknown> & { id: string })[]).map(
        (record) => [record.id, record] as const,
      ),
    ),
  );
}

/** A field that files have no word for would be lost without a sound. */
export function changedIn(
  lines: readonly LineRecord[],
  dataset: Dataset,
  byId = recordsById(dataset),
): Changed[] {
  return lines.flatMap(({ kind, id, record }) => {
    const again = byId.get(id);
    // A topic is on record for as long as a quote discusses it; the order of things is their place in the file.
    if (!again) return kind === 'topics' ? [] : [{ id, message: STANDS_ALONE }];
    return Object.keys(record)
      .filter(
        (field) => field !== 'position' && !isDeepStrictEqual(plain(record[field]), plain(again[field])),
      )
      .map((field) => ({
        id,
        message: `record.${field}: expected ${asJson(again[field])}, as it would be read, found ${asJson(record[field])}. Correct it, or remove it.`,
      }));
  });
}

function plain(value: unknown): unknown {
  return value === undefined
    ? undefined
    : (JSON.parse(
        JSON.stringify(value, (name, part: unknown) => (name === 'position' ? undefined : part)),
      ) as unknown);
}

function asJson(value: unknown): string {
  return value === undefined ? 'nothing' : shown(JSON.stringify(value));
}
