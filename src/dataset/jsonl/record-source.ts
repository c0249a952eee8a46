import { stat } from 'node:fs/promises';
import { KINDS, type Kind } from '../../modules/records.ts';
import { canonicalJson } from '../../modules/revisions/canonical.ts';
import type { Recordable } from '../../modules/revisions/revision.ts';
import type { Fault } from '../faults.ts';
import { checkRecords, type CheckedRecords } from './check-records.ts';
import { indexRecords, type RecordIndex } from './record-index.ts';

/** A file of records that was checked, to be read in one order or another. */
export interface RecordSource {
  /** Numbers of the records as they are put on record: kind by kind within a transaction, and what stands with a file right after it. */
  readonly records: readonly number[];
  /** Of all ids that were met. */
  readonly size: number;
  has(id: string): boolean;
  numberOf(id: string): number | undefined;
  kindOf(record: number): Kind;
  /** Numbers of the records that one refers to. */
  refersTo(record: number): readonly number[];
  /** `json`: canonical. */
  read(record: number): Promise<{ kind: Kind; record: Recordable; json: string }>;
  close(): Promise<void>;
}

export type OpenedSource =
  { source: RecordSource; faults?: never } | { source?: never; faults: readonly Fault[] };

export interface Checking {
  /** `done` of `total` bytes are read, and then records checked. */
  reading?: (done: number, total: number) => void;
  checking?: (done: number, total: number) => void;
}

/**
 * Reads a file of records, a line each, as `export --jsonl` writes it, and checks all of it as files are checked, without holding it in memory. Either everything is right,
 * or every fault is told at once, at its line.
 */
export async function openRecords(file: string, { reading, checking }: Checking = {}): Promise<OpenedSource> {
  const only = (message: string): OpenedSource => ({ faults: [{ file, line: 1, message }] });
  const there = await stat(file).catch(() => null);
  if (!there?.isFile())
    return only(
      `Expected a file with one record a line, found ${there ? 'a folder' : 'none'}. Is the path right?`,
    );
  const index = await indexRecords(file, (done) => reading?.(done, there.size));
  const done = await settled(index, checking);
  if ('source' in done) return done;
  await index.close();
  if (index.size === 0 && done.faults.length === 0)
    return only('Expected one record a line, found an empty file. Is it the right one?');
  return done;
}

async function settled(index: RecordIndex, checking: Checking['checking']): Promise<OpenedSource> {
  if (index.size === 0) return { faults: index.faults };
  const checked = await checkRecords(index, checking);
  return checked.faults.length > 0 ? { faults: checked.faults } : { source: sourceOf(index, checked) };
}

function sourceOf(index: RecordIndex, { readOtherwise, leftOut }: CheckedRecords): RecordSource {
  const records: number[] = [];
  const taken = new Uint8Array(index.size);
  const add = (record: number): void => {
    if (taken[record] === 1 || leftOut.has(record)) return;
    taken[record] = 1;
    records.push(record);
    for (const each of index.heldBy(record)) add(each);
  };
  // Those that stand by themselves first, in the order of kinds, each with all that stands with it.
  const alone = index.records.filter((record) => index.holderOf(record) < 0);
  const places = new Map(KINDS.map((kind, place) => [kind, place]));
  const placeOf = (record: number): number => places.get(index.kindOf(record)) ?? 0;
  for (const record of alone.sort((a, b) => placeOf(a) - placeOf(b))) add(record);
  return {
    records,
    size: index.size,
    has: (id) => {
      const number = index.numberOf(id);
      return number !== undefined && taken[number] === 1;
    },
    numberOf: index.numberOf,
    kindOf: index.kindOf,
    refersTo: index.refersTo,
    read: async (record) => {
      const otherwise = readOtherwise.get(record);
      const kind = index.kindOf(record);
      if (otherwise !== undefined)
        return { kind, record: JSON.parse(otherwise) as Recordable, json: otherwise };
      const { line } = await index.read(record);
      return { kind, record: line.record as unknown as Recordable, json: canonicalJson(line.record) };
    },
    close: index.close,
  };
}
