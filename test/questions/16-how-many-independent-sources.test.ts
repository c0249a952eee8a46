import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { given } from '../support/given.ts';
import { savedQuery, testTracker } from '../support/tracker.ts';
import { FIRST_ARTICLE } from './words.ts';

const tracker = testTracker();
const question = savedQuery(16);
const season = (number: number) => `fictional-show-season-${number}`;
beforeAll(() => tracker.seeded(reports()));
afterAll(() => tracker.close());

test('Q16: each status of season 2 rests on one source, but for the last, which two tell apart', async () => {
  const oneSource = (root: unknown) => ({ count: 1, byOwner: 1, circular: false, roots: [root] });
  const announcement = {
    __typename: 'Announcement',
    announcedOn: { edtf: '2020-11-11' },
    madeBy: [{ name: 'Netflix' }],
  };
  const renewed = (stage: string, since: string) => ({
    status: 'RENEWED',
    stage,
    validFrom: { edtf: since },
    evidence: stage === 'ORDERED' ? [{ __typename: 'Announcement' }] : [],
    independentSources: oneSource(announcement),
  });
  expect(await tracker.ask(question)).toEqual({
    season: {
      statusHistory: [
        {
          ...renewed('AIRED', '2021-12-22'),
          evidence: [{ __typename: 'Article' }],
          // The article's own word: what it cites is a year older, and knew nothing of this.
          independentSources: {
            count: 2,
            byOwner: 2,
            circular: false,
            roots: [
              announcement,
              {
                __typename: 'Article',
                slug: 'e-canada-how-season-2-will-be-different',
                publisher: { name: 'E! (Canada)' },
                publisherUnknownBecause: null,
              },
            ],
          },
        },
        renewed('DATED', '2021-09-25'),
        renewed('IN_PRODUCTION', '2021-05-03'),
        renewed('ORDERED', '2020-11-11'),
        {
          status: 'REPORTED',
          stage: 'SPECULATIVE',
          validFrom: { edtf: '2020-11-10' },
          // The report's claim, and the one unnamed source that it quotes: both stand in The Sun, and its French copy adds none.
          evidence: [{ __typename: 'Claim' }, { __typename: 'Quote' }],
          independentSources: oneSource({
            __typename: 'Article',
            slug: 'the-sun-emily-in-paris-2020-11-10',
            publisher: { name: 'The Sun' },
            publisherUnknownBecause: null,
          }),
        },
        {
          status: 'PENDING',
          stage: 'SPECULATIVE',
          validFrom: { edtf: '2020-10-13' },
          evidence: [{ __typename: 'Claim' }],
          // The article's own word: that it cites three magazines for something else makes none of them a source of it.
          independentSources: oneSource({
            __typename: 'Article',
            slug: FIRST_ARTICLE,
            publisher: null,
            publisherUnknownBecause: 'NOT_STATED',
          }),
        },
      ],
    },
  });
});

describe('of reports about seasons that do not exist', () => {
  const sourcesOf = async (number: number) => {
    const { season: answer } = await tracker.ask(question, { season: season(number) });
    const { roots, ...counts } = answer.statusHistory[0]!.independentSources;
    return { ...counts, roots: roots.map((root) => 'slug' in root && root.slug).sort() };
  };

  test('Q16: ten copies of one interview count as one source', async () => {
    expect(await sourcesOf(2)).toEqual({ count: 1, byOwner: 1, circular: false, roots: ['interview'] });
  });

  test('Q16: two papers of one owner are two sources and one owner; of two unknown publishers nobody knows that they are one', async () => {
    expect(await sourcesOf(3)).toMatchObject({ count: 4, byOwner: 3, circular: false });
  });

  test('Q16: a chain that runs in a circle has no independent source', async () => {
    expect(await sourcesOf(4)).toEqual({ count: 0, byOwner: 0, circular: true, roots: [] });
  });

  test('Q16: one quote that eleven articles print, ten of them copies, is one source', async () => {
    expect(await sourcesOf(5)).toEqual({ count: 1, byOwner: 1, circular: false, roots: ['interview'] });
  });

  test('Q16: a claim is the word of its own article, whatever that cites', async () => {
    expect(await sourcesOf(6)).toEqual({
      count: 1,
      byOwner: 1,
      circular: false,
      roots: ['cites-the-interview'],
    });
  });
});

/** Reports about seasons that do not exist. */
function reports(): Dataset {
  const reported = { status: 'REPORTED', validFrom: { edtf: '2024-01-02', basis: 'STATED' } };
  const copies = Array.from({ length: 10 }, (_, index) => `copy-${index + 1}`);
  const from = (article: string, kind = 'REPUBLISHED') => ({
    derivedFrom: [{ article, kind, basis: 'STATED' }],
  });

  const all = given().season(2).season(3).season(4).season(5).season(6);
  all.article('interview', { on: '2024-01-01', by: 'fictional-magazine' });
  for (const copy of copies)
    all.article(copy, { on: '2024-01-02', by: `outlet-of-${copy}`, ...from('interview') });
  all.status(season(2), { ...reported, evidence: copies.map((article) => ({ article })) });

  all
    .organization('fictional-group')
    .organization('morning-paper', { kinds: ['OUTLET'], ownedBy: 'fictional-group' })
    .organization('evening-paper', { kinds: ['OUTLET'], ownedBy: 'fictional-group' })
    .article('in-the-morning', { by: 'morning-paper' })
    .article('in-the-evening', { by: 'evening-paper' })
    .article('by-nobody-known')
    .article('by-nobody-known-either')
    .status(season(3), {
      ...reported,
      evidence: ['in-the-morning', 'in-the-evening', 'by-nobody-known', 'by-nobody-known-either'].map(
        (article) => ({ article }),
      ),
    });

  all
    .article('here', { by: 'outlet-of-here', ...from('there') })
    .article('there', { by: 'outlet-of-there', ...from('here') })
    .status(season(4), { ...reported, evidence: [{ article: 'here' }, { article: 'there' }] });

  all.quote({ in: 'interview', key: 'told', about: season(5), text: 'It is coming.' });
  for (const copy of copies) all.appearance('told', { in: copy, exact: 'It is coming.' });
  all.status(season(5), { ...reported, evidence: [{ quote: 'told' }] });

  all
    .article('cites-the-interview', { by: 'fictional-outlet', ...from('interview', 'CITED') })
    .claim({ in: 'cites-the-interview', key: 'own-word', about: [season(6)] })
    .status(season(6), { ...reported, evidence: [{ claim: 'own-word' }] });
  return all.dataset;
}
