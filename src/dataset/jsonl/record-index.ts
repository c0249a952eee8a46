import { type FileHandle, open } from 'node:fs/promises';
import { KINDS, type Kind, writerOf } from '../../modules/records.ts';
import type { Recordable } from '../../modules/revisions/revision.ts';
import type { Fault } from '../faults.ts';
import { type LineRecord, readLine } from './line.ts';
import { namedBy } from './references.ts';
import { type FileLine, linesOf } from './file-lines.ts';

/**
 * Where each record of a file stands and what it refers to, by number: the records themselves stay in the file. About 250 bytes a record. An id that is referred to has
 * a number too, and no line if there is no record of it.
 */
export interface RecordIndex {
  readonly file: string;
  /** Numbers of the records, in the order of their lines. */
  readonly records: readonly number[];
  /** Of ids that were met, whether there is a record or not. */
  readonly size: number;
  idOf(record: number): string;
  numberOf(id: string): number | undefined;
  kindOf(record: number): Kind;
  /** Slug, key or words. Null where no record has the id. */
  nameOf(record: number): string | null;
  /** Of every record that says its id, right or wrong otherwise; 0 where none does. */
  lineOf(record: number): number;
  /** Whether there is a record that could be read. */
  has(record: number): boolean;
  refersTo(record: number): readonly number[];
  /** What it stands with; -1 where it stands by itself. */
  holderOf(record: number): number;
  /** Those that stand with it. */
  heldBy(record: number): readonly number[];
  /** Whether some appearance prints this quote. */
  isPrinted(record: number): boolean;
  readonly faults: readonly Fault[];
  /** Whether some line does not even say whose it is: what others miss may stand there. */
  readonly unreadable: boolean;
  readonly namesInFaultyLines: ReadonlySet<string>;
  read(record: number): Promise<{ line: LineRecord; text: string }>;
  close(): Promise<void>;
}

const NONE: readonly number[] = [];

/** Reads a file of records once, line by line. Throws what the file system throws. */
export async function indexRecords(
  file: string,
  progress: (done: number) => void = () => undefined,
): Promise<RecordIndex> {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const names: (string | null)[] = [];
  const kinds: number[] = [];
  const [lines, starts, lengths, holders]: [number[], number[], number[], number[]] = [[], [], [], []];
  const references: (readonly number[])[] = [];
  const held = new Map<number, number[]>();
  const printed = new Set<number>();
  const records: number[] = [];
  const faults: Fault[] = [];
  const namesInFaultyLines = new Set<string>();
  let unreadable = false;

  const numberFor = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const number = ids.length;
    numbers.set(id, number);
    ids.push(id);
    names.push(null);
    for (const list of [lines, starts, lengths]) list.push(0);
    kinds.push(-1);
    holders.push(-1);
    references.push(NONE);
    return number;
  };

  const take = ({ kind, id, name, record }: LineRecord, { line, start, length }: FileLine): string[] => {
    const first = lines[numbers.get(id) ?? -1] ?? 0;
    if (first > 0)
      return [
        `id: expected one of its own, found "${id}", which line ${String(first)} has too. Keep one of the two.`,
      ];
    const named = namedBy(kind, record);
    if (named.faults.length > 0) return named.faults.map((fault) => `record.${fault}`);
    const number = numberFor(id);
    names[number] = name;
    kinds[number] = KINDS.indexOf(kind);
    lines[number] = line;
    starts[number] = start;
    lengths[number] = length;
    references[number] = named.ids.length === 0 ? NONE : named.ids.map((each) => numberFor(each.id));
    const holder = writerOf(kind).heldBy(record as unknown as Recordable);
    if (holder !== null) {
      const holding = numberFor(holder);
      holders[number] = holding;
      const beside = held.get(holding);
      if (beside) beside.push(number);
      else held.set(holding, [number]);
    }
    if (kind === 'appearances') printed.add(numberFor(record['quote'] as string));
    records.push(number);
    return [];
  };

  for await (const each of linesOf(file)) {
    progress(each.start);
    if (each.text.trim() === '') continue;
    const read = readLine(each.text);
    unreadable ||= typeof read === 'string';
    const found = typeof read === 'string' ? [read] : take(read, each);
    if (found.length === 0) continue;
    faults.push(...found.map((message) => ({ file, line: each.line, message })));
    for (const [, name = ''] of each.text.matchAll(/"(?:slug|key)": ?"([a-z0-9-]+)"/g))
      namesInFaultyLines.add(name);
    const [, id] = /"id": ?"(\w+)"/.exec(each.text) ?? [];
    if (id !== undefined && (lines[numberFor(id)] ?? 0) === 0) lines[numberFor(id)] = each.line;
  }

  const handle: FileHandle = await open(file);
  return {
    file,
    records,
    size: ids.length,
    idOf: (record) => ids[record] ?? '',
    numberOf: (id) => numbers.get(id),
    kindOf: (record) => KINDS[kinds[record] ?? -1] ?? 'topics',
    nameOf: (record) => names[record] ?? null,
    lineOf: (record) => lines[record] ?? 0,
    has: (record) => (kinds[record] ?? -1) >= 0,
    refersTo: (record) => references[record] ?? NONE,
    holderOf: (record) => holders[record] ?? -1,
    heldBy: (record) => held.get(record) ?? NONE,
    isPrinted: (record) => printed.has(record),
    faults,
    unreadable,
    namesInFaultyLines,
    read: async (record) => {
      const length = lengths[record] ?? 0;
      const { buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, starts[record] ?? 0);
      const text = buffer.toString('utf8');
      const line = readLine(text);
      if (typeof line === 'string' || line.id !== ids[record])
        throw new Error(`Expected ${file} as it was when it was read first, found it changed. Begin again.`);
      return { line, text };
    },
    close: () => handle.close(),
  };
}
