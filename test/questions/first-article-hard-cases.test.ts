import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Appearance, Article, Organization } from '../../src/graphql/generated/schema.ts';
import { testTracker } from '../support/tracker.ts';
import { FIRST_ARTICLE, HEADLINE, Q1, Q2, Q3, Q4, Q7, Q8, Q9 } from './words.ts';

const tracker = testTracker();
afterAll(() => tracker.close());

let article: Article;
let printed: Appearance[];
const printing = (exact: string) => printed.find((one) => one.exact === exact)!;

beforeAll(async () => {
  await tracker.seeded();
  const answer = await tracker.ask(
    `query ($id: IdOrSlug!) { article(id: $id) {
      headline publisher { slug } publisherUnknownBecause publishedOn { edtf } publishedOnUnknownBecause
      supplied { publisher { name } publishedOn { edtf basis } } contentLength topics
      authors { name }
      claims { exact start end placement }
      appearances { nodes {
        exact prefix suffix start end form closed edits { kind text } continues { exact }
        quote {
          text saidOn { edtf } saidOnUnknownBecause
          speaker { ... on Person { name } ... on Organization { name } }
          saidTo { basis party { ... on Organization { name } } }
          about { ... on Season { slug } }
          discusses { __typename ... on Character { called: name } ... on Person { name } ... on Topic { name } }
        }
      } }
    } }`,
    { id: FIRST_ARTICLE },
  );
  article = answer.article;
  printed = article.appearances.nodes;
});

test('its publisher is not named, and none of the outlets that are named is taken for it', async () => {
  expect([article.publisher, article.publisherUnknownBecause]).toEqual([null, 'NOT_STATED']);
  expect(article.supplied!.publisher).toEqual({ name: 'Tyla' });
  for (const named of ['vanity-fair', 'oprah-magazine', 'tv-line', 'netflix', 'hbo', 'tyla']) {
    const { organization } = await tracker.ask(
      'query ($id: IdOrSlug!) { organization(id: $id) { articles { nodes { slug } } } }',
      { id: named },
    );
    expect(organization.articles.nodes, named).not.toContainEqual({ slug: FIRST_ARTICLE });
  }
});

test('it has no date, and neither it nor its quotes are given that of the day they were read', () => {
  expect([article.publishedOn, article.publishedOnUnknownBecause]).toEqual([null, 'NOT_STATED']);
  expect(article.supplied!.publishedOn).toEqual({ edtf: '2020-10-13', basis: 'URL_SLUG' });
  for (const { quote } of printed)
    expect([quote.saidOn, quote.saidOnUnknownBecause]).toEqual([null, 'NOT_STATED']);
});

test('opening marks that never close swap no inside and outside', () => {
  expect(printed.filter(({ closed }) => !closed).map(({ exact }) => exact)).toEqual([Q1, Q2, Q7]);
  for (const { exact, prefix } of printed) {
    expect(prefix!.endsWith('"'), `a mark opens before ${exact}`).toBe(true);
    expect(exact).not.toContain('"');
  }
});

test('captions cut at "(" stand in the middle of a running quotation and are no part of it', () => {
  expect(printing(Q2).prefix).toContain('Emily Cooper (\n\n"');
  expect(printing(Q7).prefix).toContain('Gabriel (\n\n"');
  expect(printing(Q2).continues).toEqual({ exact: Q1 });
  for (const { exact } of printed) expect(exact).not.toMatch(/titular character|love triangle|\($/);
});

test('marks within marks are one quotation: nobody says "Does Emily go abroad?" on their own', () => {
  expect(printing(Q3)).toMatchObject({ form: 'DIRECT', closed: true, edits: [] });
  expect(printed.filter(({ exact }) => exact?.includes('Does Emily go abroad?'))).toHaveLength(1);
});

test("the author's parentheses are no insertions", () => {
  const edits = printed.flatMap((one) => one.edits.map(({ text }) => text));
  expect(edits).toEqual(['[a new season]', '.', '[Emily]']);
});

test('one word in marks is a quote too', () => {
  expect(printing(Q4)).toMatchObject({ exact: 'explore', start: 1271, end: 1278, form: 'PARTIAL' });
});

test('the season has eight names in the text and is one', async () => {
  const { season } = await tracker.ask(
    '{ season(id: "emily-in-paris-season-2") { namesInTexts quoteCount } }',
  );
  expect(season.namesInTexts).toEqual([
    'sequel',
    'second season',
    'second instalment',
    'another season',
    'a new season',
    'season two',
    'season 2',
    'next season',
  ]);
  for (const { quote } of printed) expect(quote.about).toEqual([{ slug: 'emily-in-paris-season-2' }]);
});

test('"she" in what Darren Star says is Emily, and not Lily Collins', () => {
  for (const words of [Q7, Q8]) {
    expect(printing(words).quote.discusses).toEqual([{ __typename: 'Character', called: 'Emily Cooper' }]);
    expect(printing(words).quote.speaker).toEqual({ name: 'Darren Star' });
  }
});

test('what is carried over from one outlet stops where another is named', () => {
  const told = printed.map(({ quote }) =>
    quote.saidTo.map(({ basis, party }) => `${(party as Organization).name} ${basis}`),
  );
  expect(told).toEqual([
    ['Vanity Fair STATED'],
    ...Array.from({ length: 5 }, () => ['Vanity Fair CARRIED_OVER']),
    // Star speaks to another magazine, and from "while speaking to TV Line" on to a third.
    ['Oprah Magazine STATED'],
    ['Oprah Magazine CARRIED_OVER'],
    ['TV Line STATED'],
  ]);
  expect(printing(Q9).quote.speaker).toEqual(printing(Q8).quote.speaker);
});

test("'OK' and 'Allow' in the page's furniture are quoted and no quotes", async () => {
  const { quotes } = await tracker.ask('{ quotes(first: 100) { nodes { text } } }');
  expect(quotes.nodes).toHaveLength(13);
  for (const { text } of quotes.nodes) expect(text).not.toMatch(/^['‘]?(OK|Allow)\b/);
  expect(Math.min(...printed.map(({ start }) => start!))).toBe(723);
});

test('headline and byline, printed twice, are one claim and one author', () => {
  expect(article.headline).toBe(HEADLINE);
  expect(article.authors).toEqual([{ name: 'Joanna Freedman' }]);
  const { claims } = article;
  expect(claims.filter(({ placement }) => placement === 'HEADLINE')).toEqual([
    { exact: HEADLINE.slice('Lily Collins '.length), start: 165, end: 200, placement: 'HEADLINE' },
  ]);
  expect(new Set(claims.map(({ exact }) => exact)).size).toBe(claims.length);
  expect(new Set(printed.map(({ exact }) => exact)).size).toBe(printed.length);
});

test('Netflix has five jobs, and is one: platform, decider, addressed, a topic, an image credit', async () => {
  const { organizations, show, season } = await tracker.ask(`{
    organizations(first: 100) { nodes { slug name kinds quotes { totalCount } articles { totalCount } } }
    show(id: "emily-in-paris") { availableOn { platform { slug } } }
    season(id: "emily-in-paris-season-2") { decidedBy { organization { slug } } }
  }`);
  expect(organizations.nodes.filter(({ name }) => /netflix/i.test(name))).toEqual([
    // Addressed by the article, it has said nothing in it; credited for its image, it has published none of it.
    {
      slug: 'netflix',
      name: 'Netflix',
      kinds: ['PLATFORM'],
      quotes: { totalCount: 0 },
      articles: { totalCount: 0 },
    },
  ]);
  expect(show.availableOn).toContainEqual({ platform: { slug: 'netflix' } });
  expect(season.decidedBy).toEqual([{ organization: { slug: 'netflix' } }]);
  expect(article.topics).toEqual(['TV News', 'TV Entertainment', 'Netflix']);
  for (const { quote } of printed) {
    expect(quote.saidTo).not.toContainEqual(expect.objectContaining({ party: { name: 'Netflix' } }));
  }
});
