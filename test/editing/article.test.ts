import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mutate as mutateOn, PLAIN_ARTICLE, quoted } from '../support/editing.ts';
import { recordFiction } from '../support/fiction.ts';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
const mutate = (field: string, args: Record<string, unknown>, types?: Record<string, string>) =>
  mutateOn(tracker, field, args, types ? { types } : {});

beforeAll(() => recordFiction(tracker));
afterAll(() => tracker.close());

const ARTICLE = {
  ...PLAIN_ARTICLE,
  slug: 'gazette-made-up',
  headline: 'Made Up (fictional)',
  publishedOn: { edtf: '2022-06-05', basis: 'STATED' },
  publishedOnUnknownBecause: null,
  availability: 'FULL_TEXT',
  sourceRole: 'ORIGINAL_INTERVIEW',
};

const said = (words: { text: string; by: string; key: string }, printed?: Record<string, unknown>) =>
  quoted({ ...words, about: { season: 'the-lighthouse-that-forgot-season-3' } }, printed);

describe('an article', () => {
  test('comes with its quotes, how it prints them, and its text to try them on', async () => {
    const text = 'She said: “The lamp wants a winter of its own.” Nobody answered. (fictional)';
    const words = 'The lamp wants a winter of its own.';
    const start = text.indexOf(words);
    const made = await mutate('recordArticle', {
      article: {
        ...ARTICLE,
        ...said(
          { text: words, by: 'odalys-quince', key: 'lamp-wants-a-winter' },
          { start, end: start + words.length },
        ),
      },
      text,
    });
    expect(made).toMatchObject({ __typename: 'Edited', created: 3, joined: [] });
    const { article } = await tracker.ask<{ article: { contentSha256: string; version: number } }>(
      '{ article(id: "gazette-made-up") { contentSha256 version } }',
    );
    expect(article.contentSha256).toMatch(/^[0-9a-f]{64}$/);
    // The text itself is nowhere.
    const [[kept] = []] = await tracker.database.read(
      'MATCH (n) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS $words) RETURN count(n)',
      { words: 'Nobody answered' },
    );
    expect(kept).toBe(0);
  });

  test('whose words do not stand in its text is refused, with where they do', async () => {
    const refused = await mutate('recordArticle', {
      article: {
        ...ARTICLE,
        slug: 'gazette-made-up-2',
        ...said(
          { text: 'The lamp wants winter.', by: 'odalys-quince', key: 'lamp-wants-winter' },
          { start: 4, end: 26 },
        ),
      },
      text: 'Oh. The lamp WANTS winter. (fictional)',
    });
    expect(refused.problems).toMatchObject([
      { __typename: 'SelectorMismatch', path: ['article', 'appearances', '0', 'exact'] },
    ]);
    expect(await tracker.ask('{ article(id: "gazette-made-up-2") { id } }')).toEqual({ article: null });
  });

  test('that refers to nobody, and takes a name that is taken, is refused for both', async () => {
    const refused = await mutate('recordArticle', {
      article: {
        ...ARTICLE,
        slug: 'gazette-made-up-3',
        ...said({ text: 'Nobody ever said so at all.', by: 'nobody-at-all', key: 'haunted-door' }),
      },
    });
    const found = refused.problems.map(({ __typename, path }) => `${__typename} ${path.join('.')}`);
    expect(found).toContain('UnknownReference article.quotes.0.saidBy.0.person');
    expect(found).toContain('DuplicateOf article.quotes.0.key');
  });

  test('whose words are a known utterance joins it; credited to somebody else, it is CONTESTED', async () => {
    const words = 'We have left a door open, and the door is haunted';
    const made = await mutate('recordArticle', {
      article: {
        ...ARTICLE,
        slug: 'gazette-haunted-again',
        ...said({ text: words, by: 'bartholomew-thimble', key: 'haunted-again' }),
      },
    });
    expect(made.problems).toBeUndefined();
    expect(made.joined).toMatchObject([{ contested: true }]);
    const asked = await tracker.ask<{ quote: { key: string; verification: string; saidBy: unknown[] } }>(
      `{ quote(id: "${String(made.joined[0]?.quote.id)}") { key verification saidBy { speaker { ... on Person { slug } } } } }`,
    );
    expect(asked.quote).toMatchObject({ key: 'haunted-door', verification: 'CONTESTED' });
  });

  test('whose words may be a known utterance comes with a suggestion, that waits in the inbox', async () => {
    const words = 'We left some door open, and perhaps that door is haunted by now';
    const made = await mutate('recordArticle', {
      article: {
        ...ARTICLE,
        slug: 'gazette-haunted-alike',
        ...said({ text: words, by: 'odalys-quince', key: 'haunted-alike' }),
      },
    });
    expect(made).toMatchObject({ __typename: 'Edited', joined: [] });
    const { inbox } = await tracker.ask<{
      inbox: {
        suggestions: {
          quote: { key: string };
          other: { key: string };
          printed: { exact: string }[];
          otherPrinted: unknown[];
        }[];
      };
    }>(
      '{ inbox(first: 100) { totalCount suggestions { quote { key } other { key } printed { exact } otherPrinted { exact } } } }',
    );
    const found = inbox.suggestions.find(({ quote }) => quote.key === 'haunted-alike');
    expect(found).toMatchObject({ other: { key: 'haunted-door' }, printed: [{ exact: words }] });
    expect(found?.otherPrinted.length).toBeGreaterThan(0);
  });
});
