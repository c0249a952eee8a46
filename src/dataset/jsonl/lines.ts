import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { namedBy } from './references.ts';
import type { Fault } from '../faults.ts';
import { readLine, type LineRecord } from './line.ts';

/** The lines of a file as far as each can be read by itself. */
export interface Lines {
  readonly records: readonly LineRecord[];
  /** Of every record that says its id, right or wrong otherwise. */
  readonly lineOf: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
  /** Whether some line does not even say whose it is: what others miss may stand there. */
  readonly unreadable: boolean;
  /** Names in lines that are not among the records: others may refer to them. */
  readonly namesInFaultyLines: ReadonlySet<string>;
}

/** Reads a file of records line by line. Throws what the file system throws. */
export async function readLines(file: string): Promise<Lines> {
  const records: LineRecord[] = [];
  const lineOf = new Map<string, number>();
  const faults: Fault[] = [];
  const namesInFaultyLines = new Set<string>();
  let unreadable = false;
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const read = readLine(text);
    unreadable ||= typeof read === 'string';
    const found = typeof read === 'string' ? [read] : faultsOf(read, lineOf);
    if ('kind' in found) {
      records.push(found);
      lineOf.set(found.id, line);
      continue;
    }
    faults.push(...found.map((message) => ({ file, line, message })));
    for (const [, name = ''] of text.matchAll(/"(?:slug|key)": ?"([a-z0-9-]+)"/g))
      namesInFaultyLines.add(name);
    const [, id] = /"id": ?"(\w+)"/.exec(text) ?? [];
    if (id !== undefined && !lineOf.has(id)) lineOf.set(id, line);
  }
  return { records, lineOf, faults, unreadable, namesInFaultyLines };
}

function faultsOf(read: LineRecord, lineOf: ReadonlyMap<string, number>): LineRecord | string[] {
  const first = lineOf.get(read.id);
  if (first !== undefined)
    return [
      `id: expected one of its own, found "${read.id}", which line ${String(first)} has too. Keep one of the two.`,
    ];
  const { faults } = namedBy(read.kind, read.record);
  return faults.length > 0 ? faults.map((fault) => `record.${fault}`) : read;
}
