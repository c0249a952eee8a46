import type { Kind } from '../../modules/records.ts';
import { canonicalJson } from '../../modules/revisions/canonical.ts';
import { checkDataset } from '../check-dataset.ts';
import { unprinted } from '../checks/quotes.ts';
import type { Fault } from '../faults.ts';
import { fromRecords } from '../from-records.ts';
import type { LineRecord } from './line.ts';
import { placeIn } from './place.ts';
import {
  changedIn,
  checked,
  danglingSentence,
  missingName,
  recordsById,
  recordsIn,
  STANDS_ALONE,
} from './read-back.ts';
import type { RecordIndex } from './record-index.ts';
import { namedBy } from './references.ts';

/** What is wrong with a file of records, in the order of its lines, and how those are read that are not written as this version writes them. */
export interface CheckedRecords {
  readonly faults: readonly Fault[];
  /** Canonical JSON by number. Everything else stands in the file as it goes on record. */
  readonly readOtherwise: ReadonlyMap<number, string>;
  /** Topics that no quote discusses: they are not on record. */
  readonly leftOut: ReadonlySet<number>;
}

/** What has a file of its own in the folder of a dataset. */
const FILES: ReadonlySet<Kind> = new Set(['shows', 'people', 'organizations', 'articles']);

/** So many records are checked together, and no more are in memory, but for a file that has more by itself. */
const AT_ONCE = 2_000;

/**
 * Checks a file of records part by part as files are checked: some articles or shows with everything that stands with them, and what the rules ask about further off: the
 * quotes that they print, what their statuses rest on.
 */
export async function checkRecords(
  index: RecordIndex,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<CheckedRecords> {
  const faults: Fault[] = [...index.faults];
  const readOtherwise = new Map<number, string>();
  const dangling = await danglingIn(index);
  faults.push(...dangling.faults);
  const unprintedMatter = index.faults.length === 0 && dangling.count === 0;

  let done = 0;
  const visited = new Uint8Array(index.size);
  const check = async (files: readonly number[]): Promise<void> => {
    const part = await checkPart(index, files, visited, unprintedMatter);
    faults.push(...part.faults);
    for (const [record, json] of part.readOtherwise) readOtherwise.set(record, json);
    done += part.size;
    progress(done, index.records.length);
  };
  let part: number[] = [];
  let size = 0;
  for (const record of index.records) {
    if (!FILES.has(index.kindOf(record))) continue;
    part.push(record);
    size += 1 + index.heldBy(record).length;
    if (size < AT_ONCE) continue;
    await check(part);
    part = [];
    size = 0;
  }
  if (part.length > 0) await check(part);

  const leftOut = new Set<number>();
  const discussed = new Set(index.records.flatMap((record) => topicsOf(index, record)));
  for (const record of index.records) {
    if (visited[record] === 1) continue;
    if (index.kindOf(record) !== 'topics') {
      if (faults.length === 0) faults.push(faultAt(index, record, STANDS_ALONE));
    } else if (discussed.has(record)) {
      const { line } = await index.read(record);
      const again = { id: line.id, name: line.name };
      const changes = changedIn([line], emptyFiles(), new Map([[line.id, again]]));
      faults.push(...changes.map(({ message }) => faultAt(index, record, message)));
    } else leftOut.add(record);
  }
  return { faults: faults.sort((a, b) => a.line - b.line), readOtherwise, leftOut };
}

function emptyFiles() {
  return { shows: [], people: [], organizations: [], articles: [] };
}

function topicsOf(index: RecordIndex, record: number): number[] {
  if (index.kindOf(record) !== 'quotes') return [];
  return index.refersTo(record).filter((each) => index.has(each) && index.kindOf(each) === 'topics');
}

function faultAt(index: RecordIndex, record: number, message: string): Fault {
  return { file: index.file, line: Math.max(1, index.lineOf(record)), message };
}

/** References to ids that no line has. What a line may have that cannot be read, nobody misses. */
async function danglingIn(index: RecordIndex): Promise<{ count: number; faults: Fault[] }> {
  const faults: Fault[] = [];
  let count = 0;
  for (const record of index.records) {
    if (!index.refersTo(record).some((each) => !index.has(each))) continue;
    count += 1;
    if (index.unreadable) continue;
    const { line } = await index.read(record);
    for (const { place, id } of namedBy(line.kind, line.record).ids) {
      const number = index.numberOf(id);
      if (number === undefined || index.lineOf(number) === 0)
        faults.push(faultAt(index, record, danglingSentence(place, id)));
    }
  }
  return { count, faults };
}

interface Part {
  readonly size: number;
  readonly faults: Fault[];
  readonly readOtherwise: ReadonlyMap<number, string>;
}

async function checkPart(
  index: RecordIndex,
  files: readonly number[],
  visited: Uint8Array,
  unprintedMatter: boolean,
): Promise<Part> {
  const members = withHeld(index, files);
  for (const record of members) visited[record] = 1;
  const own = new Set(members);
  const lines = new Map<number, LineRecord>();
  const raw = new Map<number, string>();
  const asked = [...own, ...besides(index, members, own)];
  const read = await Promise.all(asked.map((record) => index.read(record)));
  read.forEach(({ line, text }, at) => {
    const record = asked[at] ?? -1;
    lines.set(record, line);
    if (own.has(record)) raw.set(record, text);
  });
  const named = (id: string): string => {
    const number = index.numberOf(id);
    return (number === undefined ? null : index.nameOf(number)) ?? missingName(id);
  };
  const all = [...lines.values()];
  const built = fromRecords(recordsIn(all), named);
  const { dataset, findings } = checked(built);
  // Whether there are such things was asked by their ids: what is not in this part is no fault of it.
  const known = new Set(index.namesInFaultyLines);
  for (const record of lines.keys()) {
    known.add(index.nameOf(record) ?? '');
    for (const each of index.refersTo(record)) known.add(named(index.idOf(each)));
  }
  // Never empty, so that nobody takes the part for the whole.
  known.add('');
  const faults = [...findings, ...checkDataset(dataset, known)].flatMap(({ file, path, message }) => {
    const number = index.numberOf(placeIn(built, file, path).id);
    return number !== undefined && own.has(number) ? [faultAt(index, number, message)] : [];
  });
  const byId = recordsById(dataset);
  if (unprintedMatter)
    for (const record of members)
      if (index.kindOf(record) === 'quotes' && !index.isPrinted(record))
        faults.push(faultAt(index, record, unprinted(index.nameOf(record) ?? '')));
  const readOtherwise = new Map<number, string>();
  if (findings.length === 0) {
    for (const record of members) {
      const line = lines.get(record);
      const again = line && byId.get(line.id);
      const json = again && canonicalJson(again);
      if (!line || (json !== undefined && raw.get(record)?.endsWith(`,"record":${json}}`))) continue;
      const whole = index.faults.length === 0 && index.refersTo(record).every((each) => index.has(each));
      const changes = whole ? changedIn([line], dataset, byId) : [];
      faults.push(...changes.map(({ message }) => faultAt(index, record, message)));
      if (json !== undefined) readOtherwise.set(record, json);
    }
  }
  return { size: members.length, faults, readOtherwise };
}

function withHeld(index: RecordIndex, files: readonly number[]): number[] {
  const members: number[] = [];
  const add = (record: number): void => {
    if (!index.has(record)) return;
    members.push(record);
    for (const each of index.heldBy(record)) add(each);
  };
  for (const record of files) add(record);
  return members;
}

/** What the rules ask about these: the quotes that they print, what statuses rest on and were decided in; each with what it stands with. */
function besides(index: RecordIndex, members: readonly number[], own: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  const add = (record: number): void => {
    if (record < 0 || !index.has(record) || own.has(record) || found.has(record)) return;
    found.add(record);
    add(index.holderOf(record));
  };
  for (const record of members) {
    const kind = index.kindOf(record);
    if (kind !== 'appearances' && kind !== 'statuses') continue;
    for (const each of index.refersTo(record)) {
      const asked = index.has(each) && index.kindOf(each);
      if (asked === 'quotes' || (kind === 'statuses' && asked === 'announcements')) add(each);
    }
  }
  return found;
}
