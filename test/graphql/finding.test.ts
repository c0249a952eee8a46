import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
beforeAll(() => tracker.seeded());
afterAll(() => tracker.close());

/** The quotes found, and how many hits there are in all. */
const quotesFor = async (text: string) => {
  const { search } = await tracker.ask(
    `query ($text: String!) {
      search(text: $text, first: 20) { totalCount hits { item { ... on Quote { words: text } ... on Show { title } } } }
    }`,
    { text },
  );
  return search as unknown as { totalCount: number; hits: { item: { words?: string; title?: string } }[] };
};
const words = async (text: string) => (await quotesFor(text)).hits.map(({ item }) => item.words ?? '');

describe('searching finds a quote by words that it has', () => {
  test.each([
    ['a number in words', 'going to happen in season two', 'season two'],
    ['the same in digits', 'going to happen in season 2', 'season two'],
    ['an apostrophe', "that's going to happen", "That's going to happen"],
    ['a curly one', 'that’s going to happen', "That's going to happen"],
    ['commonest words, also longer ones', 'there were so many situations', 'There were so many situations'],
    ['accents and case', 'JUST SCRÁTCHED the surface', 'just scratched the surface'],
    ['a slip', 'just scratchd the surface', 'just scratched the surface'],
  ])('%s', async (_, text, found) => {
    await expect.poll(() => words(text), { timeout: 10_000 }).toContainEqual(expect.stringContaining(found));
  });

  test('not where one of the words is missing', async () => {
    expect(await words('just scratched the ceiling')).toEqual([]);
  });
});

test('searching finds a show by its name, whatever the commonest words in it', async () => {
  const titles = async () => (await quotesFor('emily of these Paris')).hits.map(({ item }) => item.title);
  await expect.poll(titles, { timeout: 10_000 }).toContain('Emily in Paris');
});
