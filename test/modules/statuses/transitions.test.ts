import { expect, test } from 'vitest';
import { type TransitionRecord, transitionsOf } from '../../../src/modules/statuses/transitions.ts';

const record = (
  id: string,
  status: TransitionRecord['status'],
  more: Partial<TransitionRecord> = {},
): TransitionRecord => ({
  id,
  status,
  decidedBy: [],
  stances: [],
  ...more,
});
const by = (...decidedBy: string[]) => ({ decidedBy });

test('a wait that ends in an order is a renewal', () => {
  expect(transitionsOf([record('a', 'PENDING'), record('b', 'RENEWED', by('n'))])).toEqual([
    { transition: 'RENEWAL', fromId: 'a', toId: 'b' },
  ]);
});

test('an order that is the first thing on record comes from nothing', () => {
  expect(transitionsOf([record('a', 'RENEWED', by('n'))])).toEqual([
    { transition: 'RENEWAL', fromId: null, toId: 'a' },
  ]);
});

test('a report of an order that is then announced is confirmed, one that is then refused is refuted', () => {
  const reported = record('r', 'REPORTED', { stances: ['FAVOURS'] });
  expect(transitionsOf([reported, record('d', 'RENEWED', by('n'))])).toContainEqual({
    transition: 'REPORT_CONFIRMED',
    fromId: 'r',
    toId: 'd',
  });
  expect(transitionsOf([reported, record('d', 'CANCELLED', by('n'))])).toContainEqual({
    transition: 'REPORT_REFUTED',
    fromId: 'r',
    toId: 'd',
  });
});

test('a report whose words take no side is neither', () => {
  const turns = transitionsOf([record('r', 'REPORTED'), record('d', 'RENEWED', by('n'))]);
  expect(turns.map(({ transition }) => transition)).toEqual(['RENEWAL']);
});

test('an order taken back, and a cancellation taken back by another platform', () => {
  const turns = transitionsOf([
    record('a', 'RENEWED', by('nbc')),
    record('b', 'CANCELLED', by('nbc')),
    record('c', 'RENEWED', by('netflix')),
  ]);
  expect(turns).toEqual([
    { transition: 'RENEWAL', fromId: null, toId: 'a' },
    { transition: 'RENEWAL_REVERSED', fromId: 'a', toId: 'b' },
    { transition: 'CANCELLATION_REVERSED', fromId: 'b', toId: 'c' },
    { transition: 'PLATFORM_MOVED', fromId: 'b', toId: 'c' },
  ]);
});

test('a later stage of the same order, or its being the last, turns nothing', () => {
  const turns = transitionsOf([
    record('a', 'RENEWED', by('n')),
    record('b', 'RENEWED', by('n')),
    record('c', 'FINAL_SEASON', by('n')),
  ]);
  expect(turns.map(({ toId }) => toId)).toEqual(['a']);
});

test('what nobody with the right to decide announced turns nothing', () => {
  expect(transitionsOf([record('a', 'PENDING'), record('b', 'REPORTED'), record('c', 'RENEWED')])).toEqual(
    [],
  );
});
