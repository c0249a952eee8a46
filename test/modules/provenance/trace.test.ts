import { describe, expect, it } from 'vitest';
import {
  traceOf,
  type CitedArticle,
  type SourceBasis,
  type TraceRow,
} from '../../../src/modules/provenance/trace.ts';

interface Printed {
  on?: string | null;
  owner?: string;
  from?: string[];
  cited?: CitedArticle[];
  foreign?: 0 | 1;
  article?: string;
}

/** An appearance `id`, printed in the article `<id>-article` unless said. */
const row = (
  id: string,
  { on = null, owner, from = [], cited = [], foreign = 0, article = `${id}-article` }: Printed = {},
): TraceRow => [
  id,
  article,
  'FULL_TEXT',
  on,
  owner === undefined ? [] : [[owner, owner]],
  from.map((parent): [string, SourceBasis] => [parent, 'MATCHED']),
  cited,
  foreign,
];
const told = (article: string, availability = 'CITED_ONLY', outlet = 'org_vanity-fair'): CitedArticle => [
  article,
  'STATED',
  availability,
  outlet,
  outlet,
];

describe('Q11: who said this, to whom, first published where?', () => {
  it('the chain ends in the earliest appearance known', () => {
    const rows = [
      row('tyla', { on: '2020-10-13', from: ['pedestrian'] }),
      row('oprahmag', { on: '2020-10-02', owner: 'hearst' }),
      row('pedestrian', { on: '2020-10-08', from: ['oprahmag'] }),
    ];
    expect(traceOf(rows)).toEqual({
      appearances: ['oprahmag', 'pedestrian', 'tyla'],
      edges: [
        {
          fromId: 'pedestrian',
          toAppearanceId: 'oprahmag',
          toArticleId: 'oprahmag-article',
          basis: 'MATCHED',
        },
        { fromId: 'tyla', toAppearanceId: 'pedestrian', toArticleId: 'pedestrian-article', basis: 'MATCHED' },
      ],
      roots: [{ articleId: 'oprahmag-article', appearanceId: 'oprahmag', seen: true }],
      gaps: [],
      independentSources: { count: 1, byOwner: 1, rootIds: ['oprahmag-article'], circular: false },
      circular: false,
    });
  });

  it('the outlet told is only cited: its article ends the chain, unseen, and the gap is shown', () => {
    const trace = traceOf([row('tyla', { cited: [told('vanityfair')] })]);
    expect(trace.edges).toEqual([
      { fromId: 'tyla', toAppearanceId: null, toArticleId: 'vanityfair', basis: 'STATED' },
    ]);
    expect(trace.roots).toEqual([{ articleId: 'vanityfair', appearanceId: null, seen: false }]);
    expect(trace.gaps).toEqual(['vanityfair']);
    expect(trace.independentSources).toMatchObject({ count: 1, byOwner: 1 });
  });

  it('ten copies that name one unseen original are one source and one gap', () => {
    const trace = traceOf(
      Array.from({ length: 10 }, (_, n) =>
        row(`copy${String(n)}`, { owner: `o${String(n)}`, cited: [told('vanityfair')] }),
      ),
    );
    expect(trace.gaps).toEqual(['vanityfair']);
    expect(trace.independentSources).toEqual({
      count: 1,
      byOwner: 1,
      rootIds: ['vanityfair'],
      circular: false,
    });
  });

  it('where the words were seen in the article cited, the chain goes on there', () => {
    const trace = traceOf([row('tyla', { cited: [told('om', 'EXCERPT')] }), row('seen', { article: 'om' })]);
    expect(trace.edges[0]).toMatchObject({ toAppearanceId: 'seen', toArticleId: 'om' });
    expect(trace.roots).toEqual([{ articleId: 'om', appearanceId: 'seen', seen: true }]);
    expect(trace.gaps).toEqual([]);
  });

  it('words on record in an article that nobody saw are a gap as well', () => {
    const copy = row('copy', { from: ['unseen'] });
    const trace = traceOf([copy, ['unseen', 'vanityfair', 'CITED_ONLY', null, [], [], [], 0]]);
    expect(trace.roots).toEqual([{ articleId: 'vanityfair', appearanceId: null, seen: false }]);
    expect(trace.gaps).toEqual(['vanityfair']);
  });

  it('an article that was read and does not have the words is no gap, and they were not seen there', () => {
    const trace = traceOf([row('tyla', { cited: [told('vanityfair', 'FULL_TEXT')] })]);
    expect(trace.roots[0]).toMatchObject({ seen: false });
    expect(trace.gaps).toEqual([]);
  });

  it('an appearance in the article told is where its chain ends', () => {
    const trace = traceOf([row('original', { article: 'om', cited: [told('om', 'FULL_TEXT')] })]);
    expect(trace.edges).toEqual([]);
    expect(trace.roots).toEqual([{ articleId: 'om', appearanceId: 'original', seen: true }]);
  });

  it('what it was taken from goes before what its article cites', () => {
    const trace = traceOf([
      row('copy', { from: ['yahoo'], cited: [told('om')] }),
      row('yahoo', { cited: [told('om')] }),
    ]);
    expect(trace.edges.map((edge) => edge.toArticleId)).toEqual(['yahoo-article', 'om']);
  });
});

describe('order and other quotes', () => {
  it('those without a date come last', () => {
    const rows = [
      row('none'),
      row('late', { on: '2021-12-21' }),
      row('empty', { on: '' }),
      row('zero', { on: '0000-00-00' }),
      row('early', { on: '2020-10-02' }),
    ];
    expect(traceOf(rows).appearances).toEqual(['early', 'late', 'empty', 'none', 'zero']);
  });

  it('a translation of a translation leads to the words that it renders', () => {
    const trace = traceOf([
      row('french', { from: ['spanish'] }),
      row('spanish', { from: ['english'], foreign: 1 }),
      row('english', { foreign: 1 }),
    ]);
    expect(trace.roots.map((root) => root.appearanceId)).toEqual(['english']);
    expect(trace.appearances).toHaveLength(3);
  });

  it('of two printings in the article cited, the quote’s own goes before another quote’s', () => {
    const trace = traceOf([
      row('tyla', { cited: [told('om')] }),
      row('a', { article: 'om', foreign: 1 }),
      row('b', { article: 'om' }),
    ]);
    expect(trace.edges[0]?.toAppearanceId).toBe('b');
  });
});

describe('Q16: ten copies of one interview count as one source', () => {
  it('two interviews are two, and one by owner where one house owns both', () => {
    const trace = traceOf([
      row('a', { owner: 'hearst' }),
      row('b', { owner: 'hearst' }),
      row('c', { from: ['a'] }),
    ]);
    expect(trace.independentSources).toMatchObject({ count: 2, byOwner: 1 });
  });

  it('two pieces printed in one article are two ends and one source', () => {
    const trace = traceOf([row('a', { article: 'om' }), row('b', { article: 'om' })]);
    expect(trace.roots).toHaveLength(2);
    expect(trace.independentSources).toMatchObject({ count: 1, rootIds: ['om'] });
  });

  it('a chain in a circle is reported, with none independent', () => {
    const trace = traceOf([row('a', { from: ['b'] }), row('b', { from: ['a'] })]);
    expect(trace).toMatchObject({
      circular: true,
      roots: [],
      gaps: [],
      independentSources: { count: 0, byOwner: 0, circular: true },
    });
  });

  it('two articles that cite each other are a circle too', () => {
    const trace = traceOf([
      row('a', { cited: [told('b-article')] }),
      row('b', { cited: [told('a-article')] }),
    ]);
    expect(trace).toMatchObject({ circular: true, roots: [] });
  });

  it('a parent too far to be read leaves the chain where it was', () => {
    expect(traceOf([row('a', { from: ['beyond'] })]).roots).toEqual([
      { articleId: 'a-article', appearanceId: 'a', seen: true },
    ]);
  });

  it('a quote that nobody prints has no trace', () => {
    expect(traceOf([])).toMatchObject({ appearances: [], edges: [], roots: [], gaps: [], circular: false });
  });
});
