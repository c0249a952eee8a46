import { describe, expect, it } from 'vitest';
import { type Published, trace } from './given-trace.ts';

const VANITY_FAIR = { 'vf-article': { seen: false, by: 'vf' } };
const naming = (...sources: string[]): Published => ({ from: sources.map((source): [string] => [source]) });

describe('Q11: who said this, to whom, first published where?', () => {
  it('the chain ends in the earliest appearance known', () => {
    expect(
      trace([
        { id: 'tyla', on: '2020-10-13', from: ['pedestrian'] },
        { id: 'oprahmag', on: '2020-10-02', owner: 'hearst' },
        { id: 'pedestrian', on: '2020-10-08', from: ['oprahmag'] },
      ]),
    ).toEqual({
      appearances: ['oprahmag', 'pedestrian', 'tyla'],
      edges: [
        {
          fromAppearanceId: 'pedestrian',
          fromArticleId: 'pedestrian-article',
          toAppearanceId: 'oprahmag',
          toArticleId: 'oprahmag-article',
          basis: 'MATCHED',
        },
        {
          fromAppearanceId: 'tyla',
          fromArticleId: 'tyla-article',
          toAppearanceId: 'pedestrian',
          toArticleId: 'pedestrian-article',
          basis: 'MATCHED',
        },
      ],
      roots: [{ articleId: 'oprahmag-article', appearanceId: 'oprahmag', seen: true }],
      gaps: [],
      independentSources: {
        count: 1,
        byOwner: 1,
        rootIds: ['oprahmag-article'],
        ownerIds: ['hearst'],
        circular: false,
      },
      circular: false,
      sharedEdits: [],
    });
  });

  it('the outlet told is only cited: its article ends the chain, unseen, and the gap is shown', () => {
    const found = trace([{ id: 'tyla', told: ['vf'] }], {
      ...VANITY_FAIR,
      'tyla-article': naming('vf-article'),
    });
    expect(found.edges).toEqual([
      {
        fromAppearanceId: 'tyla',
        fromArticleId: 'tyla-article',
        toAppearanceId: null,
        toArticleId: 'vf-article',
        basis: 'STATED',
      },
    ]);
    expect(found.roots).toEqual([{ articleId: 'vf-article', appearanceId: null, seen: false }]);
    expect(found.gaps).toEqual(['vf-article']);
    expect(found.independentSources).toMatchObject({ count: 1, byOwner: 1 });
  });

  it('an article that is cited for something else is no source of these words', () => {
    const found = trace([{ id: 'tyla', told: ['vf'] }], {
      ...VANITY_FAIR,
      'tv-line-article': { seen: false, by: 'tv-line' },
      'tyla-article': naming('vf-article', 'tv-line-article'),
    });
    expect(found.roots.map(({ articleId }) => articleId)).toEqual(['vf-article']);
  });

  it('ten copies that name one unseen original are one source and one gap', () => {
    const copies = Array.from({ length: 10 }, (_, n) => `copy${String(n)}`);
    const found = trace(
      copies.map((id) => ({ id, owner: `owner of ${id}`, told: ['vf'] })),
      {
        ...VANITY_FAIR,
        ...Object.fromEntries(copies.map((id) => [`${id}-article`, naming('vf-article')])),
      },
    );
    expect(found.gaps).toEqual(['vf-article']);
    expect(found.independentSources).toEqual({
      count: 1,
      byOwner: 1,
      rootIds: ['vf-article'],
      ownerIds: ['vf'],
      circular: false,
    });
  });

  it('an article that cites one which prints the same words took them there', () => {
    const found = trace([{ id: 'copy' }, { id: 'original' }], { 'copy-article': naming('original-article') });
    expect(found.edges).toMatchObject([{ fromAppearanceId: 'copy', toAppearanceId: 'original' }]);
    expect(found.independentSources.count).toBe(1);
  });

  it('where the words were seen in the article cited, the chain goes on there', () => {
    const found = trace(
      [
        { id: 'tyla', told: ['om'] },
        { id: 'seen', article: 'om-article' },
      ],
      {
        'tyla-article': naming('om-article'),
        'om-article': { by: 'om' },
      },
    );
    expect(found.edges[0]).toMatchObject({ toAppearanceId: 'seen', toArticleId: 'om-article' });
    expect(found.roots).toEqual([{ articleId: 'om-article', appearanceId: 'seen', seen: true }]);
    expect(found.gaps).toEqual([]);
  });

  it('words on record in an article that nobody saw are a gap as well', () => {
    const found = trace([
      { id: 'copy', from: ['unseen'] },
      { id: 'unseen', article: 'vf-article' },
    ]);
    expect(found.gaps).toEqual([]);
    const unseen = trace(
      [
        { id: 'copy', from: ['unseen'] },
        { id: 'unseen', article: 'vf-article' },
      ],
      VANITY_FAIR,
    );
    expect(unseen.roots).toEqual([{ articleId: 'vf-article', appearanceId: null, seen: false }]);
    expect(unseen.gaps).toEqual(['vf-article']);
  });

  it('an article that was read and does not have the words is no gap, and they were not seen there', () => {
    const found = trace([{ id: 'tyla', told: ['vf'] }], {
      'vf-article': { by: 'vf' },
      'tyla-article': naming('vf-article'),
    });
    expect(found.roots[0]).toMatchObject({ seen: false });
    expect(found.gaps).toEqual([]);
  });

  it('words at the outlet told stand at their source, whatever else of it the article cites', () => {
    const found = trace([{ id: 'original', article: 'om-article', told: ['om'] }], {
      'om-article': { by: 'om', from: [['earlier-article']] },
      'earlier-article': { by: 'om' },
    });
    expect(found.edges).toEqual([]);
    expect(found.roots).toEqual([{ articleId: 'om-article', appearanceId: 'original', seen: true }]);
  });

  it('what it was taken from goes before what its article cites', () => {
    const found = trace(
      [
        { id: 'copy', from: ['yahoo'], told: ['om'] },
        { id: 'yahoo', told: ['om'] },
      ],
      {
        'om-article': { seen: false, by: 'om' },
        'copy-article': naming('om-article'),
        'yahoo-article': naming('om-article'),
      },
    );
    expect(found.edges.map((edge) => edge.toArticleId)).toEqual(['yahoo-article', 'om-article']);
  });
});

describe('copies that nobody has seen', () => {
  it('a translation of a translation goes by way of the one that nobody has seen, and ends in the original', () => {
    const found = trace([{ id: 'back', from: ['original'] }, { id: 'original' }], {
      'back-article': { from: [['spanish-article', 'TRANSLATED']] },
      'spanish-article': { seen: false, from: [['original-article', 'TRANSLATED']] },
    });
    expect(found.gaps).toEqual(['spanish-article']);
    expect(found.edges).toMatchObject([
      { fromAppearanceId: 'back', toAppearanceId: 'original' },
      { fromAppearanceId: 'back', toAppearanceId: null, toArticleId: 'spanish-article' },
      { fromAppearanceId: null, fromArticleId: 'spanish-article', toAppearanceId: 'original' },
    ]);
    expect(found.independentSources).toMatchObject({ count: 1, rootIds: ['original-article'] });
  });

  it('one that leads nowhere is no second source beside the one known', () => {
    const found = trace([{ id: 'copy', from: ['original'] }, { id: 'original' }], {
      'copy-article': { from: [['lost-article', 'REPUBLISHED']] },
      'lost-article': { seen: false },
    });
    expect(found.independentSources.rootIds).toEqual(['original-article']);
  });

  it('a whole that was printed again is where its copies end, read or not', () => {
    const found = trace([{ id: 'a' }, { id: 'b' }], {
      'a-article': { from: [['wire-article', 'REPUBLISHED']] },
      'b-article': { from: [['wire-article', 'REPUBLISHED']] },
      'wire-article': { seen: false, by: 'agency' },
    });
    expect(found.independentSources).toMatchObject({
      count: 1,
      rootIds: ['wire-article'],
      ownerIds: ['agency'],
    });
  });
});

describe('order and other quotes', () => {
  it('those without a date come last', () => {
    const found = trace([
      { id: 'none' },
      { id: 'late', on: '2021-12-21' },
      { id: 'empty', on: '' },
      { id: 'zero', on: '0000-00-00' },
      { id: 'early', on: '2020-10-02' },
    ]);
    expect(found.appearances).toEqual(['early', 'late', 'empty', 'none', 'zero']);
  });

  it('a translation of a translation leads to the words that it renders', () => {
    const found = trace([
      { id: 'french', from: ['spanish'] },
      { id: 'spanish', from: ['english'], foreign: 1 },
      { id: 'english', foreign: 1 },
    ]);
    expect(found.roots.map((root) => root.appearanceId)).toEqual(['english']);
    expect(found.appearances).toHaveLength(3);
  });

  it('of two printings in the article cited, the quote’s own goes before another quote’s', () => {
    const found = trace(
      [{ id: 'tyla' }, { id: 'a', article: 'om-article', foreign: 1 }, { id: 'b', article: 'om-article' }],
      { 'tyla-article': naming('om-article') },
    );
    expect(found.edges[0]?.toAppearanceId).toBe('b');
  });
});

describe('Q16: ten copies of one interview count as one source', () => {
  it('two interviews are two, and one by owner where one house owns both', () => {
    const found = trace([
      { id: 'a', owner: 'hearst' },
      { id: 'b', owner: 'hearst' },
      { id: 'c', from: ['a'] },
    ]);
    expect(found.independentSources).toMatchObject({ count: 2, byOwner: 1 });
  });

  it('two pieces printed in one article are two ends and one source', () => {
    const found = trace([
      { id: 'a', article: 'om' },
      { id: 'b', article: 'om' },
    ]);
    expect(found.roots).toHaveLength(2);
    expect(found.independentSources).toMatchObject({ count: 1, rootIds: ['om'] });
  });

  it('a chain in a circle is reported, with none independent', () => {
    const found = trace([
      { id: 'a', from: ['b'] },
      { id: 'b', from: ['a'] },
    ]);
    expect(found).toMatchObject({
      circular: true,
      roots: [],
      gaps: [],
      independentSources: { count: 0, byOwner: 0, circular: true },
    });
  });

  it('two articles that cite each other are a circle too', () => {
    const found = trace([{ id: 'a' }, { id: 'b' }], {
      'a-article': naming('b-article'),
      'b-article': naming('a-article'),
    });
    expect(found).toMatchObject({ circular: true, roots: [] });
  });

  it('a parent too far to be read leaves the chain where it was', () => {
    expect(trace([{ id: 'a', from: ['beyond'] }]).roots).toEqual([
      { articleId: 'a-article', appearanceId: 'a', seen: true },
    ]);
  });

  it('a quote that nobody prints has no trace', () => {
    expect(trace([])).toMatchObject({ appearances: [], edges: [], roots: [], gaps: [], circular: false });
  });
});
