import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
beforeAll(() => tracker.seededWhole(), 180_000);
afterAll(() => tracker.close());

const HITS =
  'totalCount hits { item { __typename ... on Show { title } ... on Person { name } ... on Organization { slug } ... on Quote { text } ... on Article { slug } } }';
const search = async (text: string) =>
  (
    await tracker.ask<{
      search: { totalCount: number; hits: { item: Record<string, string> }[] };
    }>(`query S($text: String!) { search(text: $text, first: 10) { ${HITS} } }`, { text })
  ).search;

describe('search', () => {
  test.each([
    ['a title', 'Emily in Paris', { title: 'Emily in Paris' }],
    ['a name without its accents', 'Bruno Gouery', { name: 'Bruno Gouery' }],
    ['a name with a slip', 'Lily Colins', { name: 'Lily Collins' }],
    ['an outlet', 'TV Line', { slug: 'tv-line' }],
  ])('finds %s first', async (_, text, item) => {
    const { hits } = await search(text);
    expect(hits[0]?.item).toMatchObject(item);
  });

  test('finds words in quotes, and nothing where there is nothing', async () => {
    const { hits } = await search('fabric of the world');
    expect(hits.some(({ item }) => item['text']?.includes('fabric of the world'))).toBe(true);
    expect(await search('xyzzyplugh')).toEqual({ totalCount: 0, hits: [] });
    expect(await search('?!')).toEqual({ totalCount: 0, hits: [] });
  });

  test('its facets are exact: each is the number of matching quotes that have the value', async () => {
    const { search: found } = await tracker.ask<{
      search: {
        totalCount: number;
        hits: { item: { stance?: string } }[];
        facets: Record<string, { value: string; quotes: number }[]>;
      };
    }>(
      '{ search(text: "going to be more", first: 100) { totalCount hits { item { ... on Quote { stance } } } facets { stance { value quotes } authority { value quotes } outlet { value quotes } platform { value quotes } status { value quotes } } } }',
    );
    // All of it in one page, or counting the page would prove nothing.
    expect(found.totalCount).toBe(found.hits.length);
    const counted = new Map<string, number>();
    for (const { item } of found.hits)
      if (item.stance !== undefined) counted.set(item.stance, (counted.get(item.stance) ?? 0) + 1);
    expect(new Map(found.facets['stance']!.map(({ value, quotes }) => [value, quotes]))).toEqual(counted);
    for (const name of ['authority', 'outlet', 'platform', 'status'])
      expect(found.facets[name]!.length, name).toBeGreaterThan(0);
  });

  test.each([
    ['{ search(text: "x", first: 101) { totalCount } }', 'Expected `first` to be from 1 to 100, found 101.'],
    ['{ findQuote(words: "x", first: 0) { matchedAs } }', 'Expected `first` to be from 1 to 50, found 0.'],
    [
      `{ search(text: "${'x'.repeat(1001)}") { totalCount } }`,
      'Expected `text` to have at most 1000 characters',
    ],
  ])('says what is wrong: %s', async (query, sentence) => {
    const { errors } = await tracker.askRaw(query);
    expect(errors?.[0]?.message).toContain(sentence);
  });
});

describe('Q21: the right quote comes first', () => {
  const find = async (words: string) =>
    (
      await tracker.ask<{ findQuote: { matchedAs: string; quote: { text: string } }[] }>(
        'query F($words: String!) { findQuote(words: $words) { matchedAs quote { text } } }',
        { words },
      )
    ).findQuote;

  test('of every twentieth printing on record, by itself, by other marks, and by four words of it', async () => {
    const rows = await tracker.database.read(
      'MATCH (a:Appearance)-[:RENDERS]->(q:Quote) WHERE size(split(a.exact, " ")) > 6 RETURN a.exact, q.text ORDER BY a.id',
      {},
    );
    const tried = rows.filter((_, at) => at % 20 === 0) as unknown as [string, string][];
    expect(tried.length).toBeGreaterThan(20);
    for (const [exact] of tried) {
      const others = exact.replaceAll("'", '’').replaceAll('"', '”').replaceAll(' ', '  ');
      for (const words of [exact, others]) {
        const [hit] = await find(words);
        expect(['EXACT', 'FOLDED'], words).toContain(hit?.matchedAs);
      }
    }
  }, 120_000);

  test('a lookalike is no match', async () => {
    const hits = await find('Deux is better than un');
    expect(hits[0]?.quote.text).toMatch(/^Deux is better than un\.?$/i);
    for (const { matchedAs, quote } of hits)
      if (quote.text.includes('always')) expect(matchedAs).toBe('ORPHANED');
  });
});
