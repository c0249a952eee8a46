import { stat } from 'node:fs/promises';
import { checkDataset } from '../check-dataset.ts';
import { emptyDataset } from '../dataset.ts';
import type { Fault, Finding, Path } from '../faults.ts';
import { fromRecords } from '../from-records.ts';
import type { LoadedDataset } from '../load.ts';
import { type Lines, readLines } from './lines.ts';
import { placeIn } from './place.ts';
import { changedIn, checked, danglingSentence, missingName, recordsIn } from './read-back.ts';
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
  const built = fromRecords(recordsIn(lines.records), (id) => names.get(id) ?? missingName(id));
  const at = (id: string, message: string): Fault => ({ file, line: lines.lineOf.get(id) ?? 1, message });
  const locate = ({ file: of, path, message }: Finding): Fault => at(placeIn(built, of, path).id, message);

  const { dataset, findings } = checked(built);
  const dangling = danglingIn(lines, names, at);
  const known = new Set([...lines.namesInFaultyLines, ...dangling.ids.map(missingName)]);
  const broken = findings.length > 0 || lines.faults.length > 0 || dangling.ids.length > 0;
  // What a faulty file holds is not missed elsewhere.
  if (findings.length > 0) for (const name of names.values()) known.add(name);
  const faults = [
    ...lines.faults,
    ...dangling.faults,
    ...findings.map(locate),
    ...checkDataset(dataset, known).map(locate),
    ...(broken ? [] : changedIn(lines.records, dataset).map(({ id, message }) => at(id, message))),
  ];
  const readable = {
    dataset,
    lineOf: (of: string, path: Path) => locate({ file: of, path, message: '' }).line,
  };
  return faults.length > 0 ? { faults: faults.sort((a, b) => a.line - b.line), readable } : readable;
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
      .map(({ of, place, id }) => at(of, danglingSentence(place, id))),
  };
}
