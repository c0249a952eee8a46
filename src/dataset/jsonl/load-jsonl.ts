import { stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { KINDS, type Kind, type Records } from '../../modules/records.ts';
import { checkDataset } from '../check-dataset.ts';
import { emptyDataset, FILE_KINDS, type Dataset } from '../dataset.ts';
import { fieldsAt } from '../definition-fields.ts';
import { explainIssue, shown } from '../explain-issue.ts';
import type { Fault, Finding, Path } from '../faults.ts';
import { fromRecords } from '../from-records.ts';
import type { LoadedDataset } from '../load.ts';
import { toRecords } from '../to-records.ts';
import { written } from '../written.ts';
import type { LineRecord } from './line.ts';
import { type Lines, readLines } from './lines.ts';
import { placeIn } from './place.ts';
import { namedBy } from './references.ts';

/**
 * Reads a file of records, a line each, as `export --jsonl` writes it, and checks all of it as files are checked. Either everything is right, or every fault is
 * told at once, at its line.
 */
export async function loadJsonl(file: string): Promise<LoadedDataset> {
  const none = { dataset: emptyDataset(), lineOf: () => 1 };
  const only = (message: string): LoadedDataset => ({ faults: [{ file, line: 1, message }], readable: none });
  const there = await stat(file).catch(() => null);
  if (!there?.isFile())
    return only(
      `Expected a file with one record a line, found ${there ? 'a folder' : 'none'}. Is the path right?`,
    );
  const lines = await readLines(file);
  if (lines.lineOf.size === 0 && lines.faults.length === 0)
    return only('Expected one record a line, found an empty file. Is it the right one?');

  const names = new Map(lines.records.map(({ id, name }) => [id, name]));
  const missing = (id: string): string => `missing-${id.slice(4)}`;
  const built = fromRecords(recordsIn(lines.records), (id) => names.get(id) ?? missing(id));
  const at = (id: string, message: string): Fault => ({ file, line: lines.lineOf.get(id) ?? 1, message });
  const locate = ({ file: of, path, message }: Finding): Fault => at(placeIn(built, of, path).id, message);

  const { dataset, findings } = checked(built);
  const dangling = danglingIn(lines, names, at);
  const known = new Set([...lines.namesInFaultyLines, ...dangling.ids.map(missing)]);
  const broken = findings.length > 0 || lines.faults.length > 0 || dangling.ids.length > 0;
  // What a faulty file holds is not missed elsewhere.
  if (findings.length > 0) for (const name of names.values()) known.add(name);
  const faults = [
    ...lines.faults,
    ...dangling.faults,
    ...findings.map(locate),
    ...checkDataset(dataset, known).map(locate),
    ...(broken ? [] : changedIn(lines.records, dataset, at)),
  ];
  const readable = {
    dataset,
    lineOf: (of: string, path: Path) => locate({ file: of, path, message: '' }).line,
  };
  return faults.length > 0 ? { faults: faults.sort((a, b) => a.line - b.line), readable } : readable;
}

function recordsIn(lines: readonly LineRecord[]): Records {
  const records = Object.fromEntries(KINDS.map((kind) => [kind, [] as unknown[]])) as Record<Kind, unknown[]>;
  for (const { kind, record } of lines) records[kind].push(record);
  // Whoever they name was found; what else they say, the definitions of files check next.
  return records as unknown as Records;
}

/** Each file through its definition, as if it had been written down and read. */
function checked(built: Dataset): { dataset: Dataset; findings: Finding[] } {
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

function danglingIn(
  { records, lineOf, unreadable }: Lines,
  names: ReadonlyMap<string, string>,
  at: (id: string, message: string) => Fault,
): { ids: string[]; faults: Fault[] } {
  const found = records.flatMap(({ kind, id, record }) =>
    namedBy(kind, record)
      .ids.filter((named) => !names.has(named.id))
      .map((named) => ({ of: id, ...named })),
  );
  return {
    ids: found.map(({ id }) => id),
    faults: found
      .filter(({ id }) => !unreadable && !lineOf.has(id))
      .map(({ of, place, id }) =>
        at(
          of,
          `record.${place}: expected the id of a record in this file, found "${id}", which no line has. Add its line, or correct the id.`,
        ),
      ),
  };
}

/** A field that files have no word for would be lost without a sound. */
function changedIn(
  lines: readonly LineRecord[],
  dataset: Dataset,
  at: (id: string, message: string) => Fault,
): Fault[] {
  const read = toRecords(dataset);
  const byId = new Map(
    KINDS.flatMap((kind) =>
      (read[kind] as object[]).map((record) => [(record as { id: string }).id, record]),
    ),
  );
  return lines.flatMap(({ kind, id, record }) => {
    const again = byId.get(id) as Record<string, unknown> | undefined;
    // A topic is on record for as long as a quote discusses it; the order of things is their place in the file.
    if (!again)
      return kind === 'topics'
        ? []
        : [
            at(
              id,
              'Expected a record that stands with another, found none that it stands with. Correct what it refers to.',
            ),
          ];
    return Object.keys(record)
      .filter(
        (field) => field !== 'position' && !isDeepStrictEqual(plain(record[field]), plain(again[field])),
      )
      .map((field) =>
        at(
          id,
          `record.${field}: expected ${asJson(again[field])}, as it would be read, found ${asJson(record[field])}. Correct it, or remove it.`,
        ),
      );
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
