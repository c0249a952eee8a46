import { expect, test } from 'vitest';
import { linkTo, operationIn } from '../../../src/http/playground/app/link.ts';
import { forgetStaleOffer, remembersTabs } from '../../../src/http/playground/app/remembered-tabs.ts';

const ORIGIN = 'https://tracker.example';

test('a link gives back the very operation, in the part of an address that no server sees', () => {
  const operation = {
    query: 'query Q($x: Int) {\n  show(a: "50% & more #1 + é") { title }\n}',
    variables: '{ "x": 1 }',
  };
  const link = linkTo(operation, ORIGIN);
  expect(new URL(link).search).toBe('');
  expect(link).not.toMatch(/[\s()"]/);
  expect(operationIn(link)).toEqual(operation);
});

test('an address as other tools write it is read as well, and one without a query is no link', () => {
  expect(operationIn(`${ORIGIN}/playground?query=%7Ba%7D&variables=%7B%7D`)).toEqual({
    query: '{a}',
    variables: '{}',
  });
  expect(operationIn(`${ORIGIN}/playground#query=`)).toBeNull();
  expect(operationIn(`${ORIGIN}/playground`)).toBeNull();
});

/** A browser's storage that holds these tabs, offered `before` on an earlier visit. */
function storage(before: string, ...queries: string[]) {
  const kept = new Map([
    ['offered', before],
    ['graphiql:query', queries[0] ?? ''],
    ['graphiql:tabState', JSON.stringify({ activeTabIndex: 0, tabs: queries.map((query) => ({ query })) })],
  ]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('an opening query of an earlier version is not restored', () => {
  const store = storage('old', 'old');
  forgetStaleOffer(store, 'new');
  expect(remembersTabs(store)).toBe(false);
  expect(store.kept.has('graphiql:query')).toBe(false);
});

test('an opening query that the reader edited is theirs, and stays', () => {
  const store = storage('old', 'old, edited', 'old');
  forgetStaleOffer(store, 'new');
  expect(JSON.parse(store.kept.get('graphiql:tabState') ?? '')).toEqual({
    activeTabIndex: 0,
    tabs: [{ query: 'old, edited' }],
  });
});

test('nothing is touched while the opening query is the same', () => {
  const store = storage('same', 'same', 'mine');
  const before = new Map(store.kept);
  forgetStaleOffer(store, 'same');
  expect(store.kept).toEqual(before);
});
