import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Quote } from '../../src/graphql/generated/schema.ts';
import { given } from '../support/given.ts';
import { aCursor, savedQuery, testTracker } from '../support/tracker.ts';
import { FIRST_ARTICLE, HEADLINE, Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9 } from './words.ts';

const tracker = testTracker();
const question = savedQuery(11);
const from = (appearance: string) => ({ quotedFrom: [{ appearance, basis: 'STATED' }] });
const FICTIONAL = given()
  .article('original', { on: '2024-01-01', by: 'fictional-magazine' })
  .article('copy', { on: '2024-01-02', by: 'fictional-copier' })
  .article('copy-of-the-copy', { on: '2024-01-03', by: 'another-copier' })
  .quote({ in: 'copy-of-the-copy', key: 'copied', text: 'Seen at last.', printed: from('in-copy') })
  .appearance('copied', { key: 'in-copy', in: 'copy', exact: 'Seen at last.', ...from('in-original') })
  .appearance('copied', { key: 'in-original', in: 'original', exact: 'Seen at last.' })
  .quote({
    in: 'here',
    key: 'round',
    text: 'Round we go.',
    printed: { key: 'in-here', ...from('in-there') },
  })
  .appearance('round', { key: 'in-there', in: 'there', exact: 'Round we go.', ...from('in-here') }).dataset;
beforeAll(() => tracker.seeded(FICTIONAL));
afterAll(() => tracker.close());

/** The chain of each ends in an article of Vanity Fair that nobody has seen. */
const toVanityFair = (text: string, basis: string) => ({
  text,
  speaker: { name: 'Lily Collins' },
  saidTo: [{ party: { name: 'Vanity Fair' }, basis }],
  trace: {
    edges: [
      {
        from: { article: { headline: HEADLINE } },
        toArticle: { publisher: { name: 'Vanity Fair' } },
        basis: 'STATED',
      },
    ],
    roots: [
      {
        seen: false,
        article: {
          publisher: { name: 'Vanity Fair' },
          availability: 'CITED_ONLY',
          publishedOn: null,
          publishedOnUnknownBecause: 'NOT_FOUND',
          url: null,
          urlUnknownBecause: 'NOT_FOUND',
        },
      },
    ],
    gaps: [{ publisher: { name: 'Vanity Fair' } }],
    circular: false,
  },
});

test('Q11: Lily Collins said it to Vanity Fair, whose article nobody has seen', async () => {
  expect(await tracker.ask(question)).toEqual({
    quotes: {
      nodes: [
        toVanityFair(Q1, 'STATED'),
        toVanityFair(Q2, 'CARRIED_OVER'),
        toVanityFair(Q3, 'CARRIED_OVER'),
        toVanityFair(Q4, 'CARRIED_OVER'),
        toVanityFair(Q5, 'CARRIED_OVER'),
        toVanityFair(Q6, 'CARRIED_OVER'),
      ],
      pageInfo: { hasNextPage: false, endCursor: aCursor },
    },
  });
});

describe('of what Darren Star said', () => {
  let quotes: Quote[];
  beforeAll(async () => {
    const answer = await tracker.ask(question, { article: FIRST_ARTICLE, speaker: 'darren-star' });
    quotes = answer.quotes.nodes;
  });

  test.each([Q7, Q8])('Q11: the chains of all copies end in Oprah Magazine: %s', (words) => {
    const { roots, gaps, edges } = quotes.find(({ text }) => text === words)!.trace;
    expect(roots).toEqual([
      {
        seen: true,
        article: {
          publisher: { name: 'Oprah Magazine' },
          availability: 'EXCERPT',
          publishedOn: { edtf: '2020-10-02' },
          publishedOnUnknownBecause: null,
          url: 'https://www.oprahmag.com/entertainment/a34150827/emily-in-paris-season-2-release-date-cast-news/',
          urlUnknownBecause: null,
        },
      },
    ]);
    // The Spanish copy of Q8, by way of which it was translated back: nobody has seen it, nor knows whose it is.
    expect(gaps).toEqual(words === Q8 ? [{ publisher: null }] : []);
    expect(new Set(edges.map(({ toArticle }) => toArticle.publisher?.name ?? null))).toEqual(
      new Set(['Oprah Magazine', ...(words === Q8 ? [null] : [])]),
    );
  });

  test('Q11: what he told TV Line ends in an article that is only cited', () => {
    const { roots, gaps } = quotes.find(({ text }) => text === Q9)!.trace;
    expect(roots.map(({ seen, article }) => [seen, article.publisher!.name])).toEqual([[false, 'TV Line']]);
    expect(gaps).toEqual([{ publisher: { name: 'TV Line' } }]);
  });
});

describe('of fictional words', () => {
  const traceIn = async (article: string) =>
    (await tracker.ask(question, { article, speaker: 'fictional-speaker' })).quotes.nodes[0]!.trace;

  test('Q11: a copy of a copy ends in the original, where it was seen', async () => {
    const { edges, roots, gaps, circular } = await traceIn('copy-of-the-copy');
    expect(edges).toEqual([
      {
        from: { article: { headline: 'Fictional Copy' } },
        toArticle: { publisher: { name: 'Fictional Magazine' } },
        basis: 'STATED',
      },
      {
        from: { article: { headline: 'Fictional Copy Of The Copy' } },
        toArticle: { publisher: { name: 'Fictional Copier' } },
        basis: 'STATED',
      },
    ]);
    expect(roots).toEqual([
      {
        seen: true,
        article: {
          publisher: { name: 'Fictional Magazine' },
          availability: 'EXCERPT',
          publishedOn: { edtf: '2024-01-01' },
          publishedOnUnknownBecause: null,
          url: null,
          urlUnknownBecause: 'NOT_APPLICABLE',
        },
      },
    ]);
    expect([gaps, circular]).toEqual([[], false]);
  });

  test('Q11: two articles that took the words from each other have no original', async () => {
    expect(await traceIn('here')).toMatchObject({ roots: [], gaps: [], circular: true });
  });
});
