import { describe, expect, it } from 'vitest';
import { citation } from '../../../src/modules/formats/citation.formatter.ts';
import { type CitedSource, cslItem } from '../../../src/modules/formats/csl-item.ts';
import { textFragmentUrl } from '../../../src/modules/formats/text-fragment.ts';
import { webAnnotation } from '../../../src/modules/formats/web-annotation.ts';

const source = (fields: Partial<CitedSource> = {}): CitedSource => ({
  id: 'art_1',
  url: 'https://example.org/a',
  archivedUrl: null,
  headline: 'A Fictional Headline',
  publisher: { name: 'Fictional Magazine' },
  publishedOn: { edtf: '2020-10-13' },
  supplied: null,
  authors: [{ name: 'Fictional Author' }],
  retrievedOn: '2026-11-24',
  language: 'en',
  sourceRole: 'AGGREGATION',
  ...fields,
});

describe('a citation', () => {
  it.each([
    [
      'APA',
      'Fictional Author. (2020, October 13). A Fictional Headline. Fictional Magazine. https://example.org/a',
    ],
    [
      'CHICAGO',
      'Fictional Author. 2020. “A Fictional Headline.” Fictional Magazine. October 13, 2020. https://example.org/a.',
    ],
    [
      'MLA',
      'Fictional Author. “A Fictional Headline.” Fictional Magazine, 13 Oct. 2020, https://example.org/a.',
    ],
  ] as const)('in the style of %s', (style, line) => {
    expect(citation(cslItem(source()), style)).toBe(line);
  });

  it('leaves out what is not known, and invents no date', () => {
    expect(
      cslItem(source({ publisher: null, publishedOn: null, headline: null, authors: [], language: null })),
    ).toEqual({
      id: 'art_1',
      type: 'webpage',
      URL: 'https://example.org/a',
      accessed: { 'date-parts': [[2026, 11, 24]] },
    });
  });

  it.each([
    ['2020', { 'date-parts': [[2020]] }],
    ['2020-10', { 'date-parts': [[2020, 10]] }],
    ['2020-22', { 'date-parts': [[2020]], season: 2 }],
    ['2020-34', { 'date-parts': [[2020]] }],
    ['2020-10-13T10:00:00Z', { 'date-parts': [[2020, 10, 13]] }],
  ])('keeps %s as precise as it is', (edtf, issued) => {
    expect(cslItem(source({ publishedOn: { edtf } }))['issued']).toEqual(issued);
  });

  it('says what came from outside of the article', () => {
    const item = cslItem(
      source({ publisher: null, supplied: { publisher: { name: 'Tyla' }, publishedOn: null } }),
    );
    expect(item).toMatchObject({ 'container-title': 'Tyla', custom: { supplied: ['container-title'] } });
  });
});

describe('a link to the words', () => {
  const link = (
    exact: string,
    prefix: string | null = null,
    suffix: string | null = null,
    url = 'https://example.org/a',
  ) => textFragmentUrl(url, { exact, prefix, suffix });

  it('encodes the three characters that mean something there', () => {
    expect(link('a well-known, thing & more')).toBe(
      'https://example.org/a#:~:text=a%20well%2Dknown%2C%20thing%20%26%20more',
    );
  });

  it('has whole words around', () => {
    expect(link('the words', 'cut in the middle of ', ' and what follows th')).toBe(
      'https://example.org/a#:~:text=middle%20of%20-,'
        .replace('%20-,', '-,')
        .replace('middle', 'the%20middle') + 'the%20words,-and%20what%20follows',
    );
  });

  it('names a long passage by its ends', () => {
    const words = Array.from({ length: 80 }, (_, at) => `word${String(at)}`);
    expect(link(words.join(' '))).toBe(
      'https://example.org/a#:~:text=word0%20word1%20word2%20word3%20word4,word75%20word76%20word77%20word78%20word79',
    );
  });

  it('keeps a fragment that is there', () => {
    expect(link('words', null, null, 'https://example.org/a#part')).toBe(
      'https://example.org/a#part:~:text=words',
    );
  });
});

describe('a Web Annotation', () => {
  const passage = {
    id: 'app_1',
    url: 'https://example.org/a',
    exact: 'words',
    prefix: 'the ',
    suffix: null,
    start: 4,
    end: 9,
  };
  const selectors = (lengths: { contentLength: number | null; contentCodePoints: number | null }) =>
    webAnnotation({ ...passage, ...lengths }).target.selector.map(({ type }) => type);

  it('has the place where units and code points are the same', () => {
    expect(selectors({ contentLength: 20, contentCodePoints: 20 })).toEqual([
      'TextQuoteSelector',
      'TextPositionSelector',
    ]);
  });

  it('has no place where an emoji may stand before the words', () => {
    expect(selectors({ contentLength: 21, contentCodePoints: 20 })).toEqual(['TextQuoteSelector']);
    expect(selectors({ contentLength: 21, contentCodePoints: null })).toEqual(['TextQuoteSelector']);
  });
});
