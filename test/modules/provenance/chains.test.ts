import { describe, expect, it } from 'vitest';
import { independentSources, rootsOfChains, type SourceRow } from '../../../src/modules/provenance/chains.ts';

const ends = (start: string, parents: Record<string, string[]>) =>
  rootsOfChains(start.split(' '), new Map(Object.entries(parents)));

describe('where chains end', () => {
  it('in what was taken from nothing', () => {
    expect(ends('copy', { copy: ['yahoo'], yahoo: ['oprahmag'] })).toEqual({
      roots: ['oprahmag'],
      circular: false,
    });
    expect(ends('alone', {})).toEqual({ roots: ['alone'], circular: false });
    expect(rootsOfChains([], new Map())).toEqual({ roots: [], circular: false });
  });

  it('in each of several, once', () => {
    expect(ends('a b', { a: ['x', 'y', 'x'], b: ['y', 'z'] })).toEqual({
      roots: ['x', 'y', 'z'],
      circular: false,
    });
  });

  it('a diamond is no circle', () => {
    expect(ends('a', { a: ['b', 'c'], b: ['d'], c: ['d'] })).toEqual({ roots: ['d'], circular: false });
  });

  it('what nobody reaches does not count', () => {
    expect(ends('a', { a: ['b'], other: ['root'] })).toEqual({ roots: ['b'], circular: false });
  });

  it('a circle has no root', () => {
    expect(ends('a', { a: ['b'], b: ['c'], c: ['b'] })).toEqual({ roots: [], circular: true });
    expect(ends('a', { a: ['a'] })).toEqual({ roots: [], circular: true });
  });

  it('one branch in a circle and another that ends: both are told', () => {
    expect(ends('a', { a: ['b', 'root'], b: ['c'], c: ['b'] })).toEqual({ roots: ['root'], circular: true });
    expect(ends('a', { a: ['b'], b: ['a', 'root'] })).toEqual({ roots: ['root'], circular: true });
  });

  it('chains of a hundred thousand steps', () => {
    const parents = new Map<string, string[]>();
    for (let step = 0; step < 100_000; step++) parents.set(String(step), [String(step + 1)]);
    expect(rootsOfChains(['0'], parents)).toEqual({ roots: ['100000'], circular: false });
    parents.set('100000', ['0']);
    expect(rootsOfChains(['0'], parents)).toEqual({ roots: [], circular: true });
  });
});

describe('Q16: how many independent sources support this status?', () => {
  const row = (id: string, owner: string | null, ...parents: string[]): SourceRow => [
    id,
    'FULL_TEXT',
    owner === null ? [] : [[owner, owner]],
    parents,
  ];

  it('ten copies of one interview count as one source', () => {
    const copies = Array.from({ length: 10 }, (_, n) =>
      row(`copy${String(n)}`, `owner${String(n)}`, n === 0 ? 'oprahmag' : `copy${String(n - 1)}`),
    );
    expect(independentSources([...copies, row('oprahmag', 'hearst')])).toEqual({
      count: 1,
      byOwner: 1,
      roots: [{ id: 'oprahmag', isAnnouncement: false }],
      circular: false,
    });
  });

  it('two outlets of one owner are two sources, and one by owner', () => {
    expect(independentSources([row('a', 'hearst'), row('b', 'hearst'), row('c', 'news corp')])).toMatchObject(
      { count: 3, byOwner: 2 },
    );
  });

  it('a root without a known owner counts as one of its own', () => {
    const unknown: SourceRow = ['d', 'CITED_ONLY', [[null, null]], []];
    expect(independentSources([row('a', null), row('b', null), row('c', 'hearst'), unknown])).toMatchObject({
      count: 4,
      byOwner: 4,
    });
  });

  it('an announcement is a root, and says so', () => {
    const announcement: SourceRow = ['ann', 'ANNOUNCEMENT', [['org_netflix', 'Netflix']], []];
    expect(independentSources([announcement]).roots).toEqual([{ id: 'ann', isAnnouncement: true }]);
  });

  it('evidence that other evidence was taken from is not counted twice', () => {
    expect(independentSources([row('copy', 'a', 'original'), row('original', 'b')])).toMatchObject({
      count: 1,
    });
  });

  it('a circle counts nothing, and is told even where nothing else is there', () => {
    expect(independentSources([row('a', 'x', 'b'), row('b', 'y', 'a')])).toEqual({
      count: 0,
      byOwner: 0,
      roots: [],
      circular: true,
    });
    expect(independentSources([row('a', 'x', 'b'), row('b', 'y', 'a'), row('c', 'z')])).toMatchObject({
      count: 1,
      circular: true,
    });
  });

  it('a chain longer than what was read ends at the last that was', () => {
    expect(independentSources([row('copy', 'a', 'far'), row('far', 'b', 'beyond')]).roots).toEqual([
      { id: 'far', isAnnouncement: false },
    ]);
  });

  it('no evidence, no source', () => {
    expect(independentSources([])).toEqual({ count: 0, byOwner: 0, roots: [], circular: false });
  });
});
