import type { RecordSource } from './record-source.ts';

/** So many records go on record in one transaction, all or nothing. */
const WHOLE_UP_TO = 10_000;

/** Of more than that, so many in each: what a transaction holds grows with it, and 512 MB of heap are to be enough. */
const AT_ONCE = 4_000;

/** Records as they go on record, a transaction each: whatever one refers to is in the same or in an earlier one, so that each leaves a record that is whole. */
export function* transactionsOf(
  { records, size, refersTo }: Pick<RecordSource, 'records' | 'size' | 'refersTo'>,
  { wholeUpTo = WHOLE_UP_TO, atOnce = AT_ONCE } = {},
): Generator<number[]> {
  if (records.length <= wholeUpTo) {
    yield [...records];
    return;
  }
  let batch: number[] = [];
  for (const { record, whole } of inOrderOfReferences(records, size, refersTo)) {
    batch.push(record);
    if (!whole || batch.length < atOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const UNSEEN = 0;
const UNDER_WAY = 1;
const DONE = 2;

/** `whole`: what was given out so far refers to nothing else. It is not while those that refer to each other in a circle are given out. */
function* inOrderOfReferences(
  records: readonly number[],
  size: number,
  refersTo: (record: number) => readonly number[],
): Generator<{ record: number; whole: boolean }> {
  const states = new Uint8Array(size);
  const awaited = new Set<number>();
  // Depth first, without recursion: a chain of printings may be longer than the stack.
  for (const root of records) {
    if (states[root] !== UNSEEN) continue;
    const path: { record: number; next: number }[] = [{ record: root, next: 0 }];
    states[root] = UNDER_WAY;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const reference = refersTo(top.record)[top.next++];
      if (reference === undefined) {
        path.pop();
        states[top.record] = DONE;
        awaited.delete(top.record);
        yield { record: top.record, whole: awaited.size === 0 };
      } else if (states[reference] === UNDER_WAY) {
        if (reference !== top.record) awaited.add(reference);
      } else if (states[reference] === UNSEEN) {
        states[reference] = UNDER_WAY;
        path.push({ record: reference, next: 0 });
      }
    }
  }
}
