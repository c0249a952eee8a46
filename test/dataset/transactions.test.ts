import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transactionsOf } from '../../src/dataset/jsonl/transactions.ts';

/** Records that refer to each other at random, as numbers. */
const graphs = fc.integer({ min: 1, max: 60 }).chain((size) =>
  fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }), {
    minLength: size,
    maxLength: size,
  }),
);

const sourceOf = (references: readonly (readonly number[])[]) => ({
  records: references.map((_, record) => record),
  size: references.length,
  refersTo: (record: number) => references[record] ?? [],
});

test('every record is in one transaction, and what it refers to is in that one or an earlier one', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 10 }), (references, atOnce) => {
      const transactions = [...transactionsOf(sourceOf(references), { wholeUpTo: 0, atOnce })];
      const place = new Map(transactions.flatMap((records, at) => records.map((record) => [record, at])));
      expect(transactions.flat().sort((a, b) => a - b)).toEqual(references.map((_, record) => record));
      references.forEach((ends, record) => {
        for (const end of ends) expect(place.get(end)).toBeLessThanOrEqual(place.get(record) ?? -1);
      });
    }),
  );
});

test('where nothing goes in a circle, a transaction has no more records than it may', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 10 }), (references, atOnce) => {
      const downwards = references.map((ends, record) => ends.filter((end) => end < record));
      for (const records of transactionsOf(sourceOf(downwards), { wholeUpTo: 0, atOnce }))
        expect(records.length).toBeLessThanOrEqual(atOnce);
    }),
  );
});

test('a file that is not large is one transaction, in its own order', () => {
  expect([...transactionsOf(sourceOf([[2], [0], [1]]))]).toEqual([[0, 1, 2]]);
});
