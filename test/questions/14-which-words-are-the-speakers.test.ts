import { afterAll, beforeAll, expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { aCursor, savedQuery, testTracker } from '../support/tracker.ts';
import { HEADLINE, Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9 } from './words.ts';

const tracker = testTracker();
const question = savedQuery(14);
const exact = 'We [the makers] (all of us) … definately [sic] want the d*mn thing.';
const edit = (kind: string, text: string, original: string | null = null) => ({
  kind,
  text,
  original,
  start: exact.indexOf(text),
  end: exact.indexOf(text) + text.length,
  madeBy: 'THIS_OUTLET',
});
const FICTIONAL = given()
  .quote({
    in: 'edited',
    text: exact,
    printed: {
      edits: [
        edit('BRACKET', '[the makers]'),
        edit('ELLIPSIS', '…'),
        edit('SIC', '[sic]'),
        edit('MASKING', 'd*mn', 'damn'),
      ],
    },
  })
  .quote({ in: 'retold', text: 'they want it', printed: { form: 'PARAPHRASE' } }).dataset;
beforeAll(() => tracker.seeded(FICTIONAL));
afterAll(() => tracker.close());

const spoken = (text: string) => ({ kind: 'SPOKEN', text, edit: null });
const bracket = (text: string, madeBy: string) => ({
  kind: 'INSERTED',
  text,
  edit: { kind: 'BRACKET', madeBy, original: null },
});

test('Q14: of the first article, all words are their speakers’ but two brackets and a full stop', async () => {
  expect(await tracker.ask(question)).toEqual({
    article: {
      headline: HEADLINE,
      appearances: {
        nodes: [
          {
            exact: Q1,
            start: 723,
            end: 807,
            form: 'DIRECT',
            closed: false,
            wording: [
              spoken('I would love nothing more than to be able to go back to Paris and do '),
              bracket('[a new season]', 'UNKNOWN'),
              spoken('.'),
            ],
            continues: null,
          },
          {
            exact: Q2,
            start: 871,
            end: 981,
            form: 'DIRECT',
            closed: false,
            wording: [spoken(Q2)],
            continues: { exact: Q1 },
          },
          {
            exact: Q3,
            start: 984,
            end: 1182,
            form: 'DIRECT',
            closed: true,
            wording: [spoken(Q3)],
            continues: { exact: Q2 },
          },
          {
            exact: Q4,
            start: 1271,
            end: 1278,
            form: 'PARTIAL',
            closed: true,
            wording: [spoken(Q4)],
            continues: null,
          },
          {
            exact: Q5,
            start: 1285,
            end: 1300,
            form: 'PARTIAL',
            closed: true,
            wording: [spoken(Q5)],
            continues: null,
          },
          {
            exact: Q6,
            start: 1429,
            end: 1455,
            form: 'PARTIAL',
            closed: true,
            wording: [spoken(Q6)],
            continues: null,
          },
          {
            exact: Q7,
            start: 2589,
            end: 2720,
            form: 'DIRECT',
            closed: false,
            wording: [
              spoken(Q7.slice(0, -1)),
              // The original has a comma, before its reporting clause.
              { kind: 'CHANGED', text: '.', edit: { kind: 'PUNCTUATION', madeBy: 'UNKNOWN', original: ',' } },
            ],
            continues: null,
          },
          {
            exact: Q8,
            start: 2723,
            end: 2799,
            form: 'DIRECT',
            closed: true,
            wording: [spoken(Q8)],
            continues: { exact: Q7 },
          },
          {
            exact: Q9,
            start: 3554,
            end: 3707,
            form: 'DIRECT',
            closed: true,
            wording: [
              spoken('Nothing is sort of exactly as it seems to '),
              bracket('[Emily]', 'UPSTREAM'),
              spoken(
                ' and I think a lot of her ideas about life are constantly tested. And they will be next season, as well.',
              ),
            ],
            continues: null,
          },
        ],
        pageInfo: { hasNextPage: false, endCursor: aCursor },
      },
    },
  });
});

test('Q14: brackets, cuts, marks of error and starred letters are none of the speaker’s; parentheses that nobody declared are', async () => {
  const wordingIn = async (article: string) =>
    (await tracker.ask(question, { article })).article.appearances.nodes[0]!.wording;
  const direct = await wordingIn('edited');
  expect(direct.map(({ kind, text }) => [kind, text])).toEqual([
    ['SPOKEN', 'We '],
    ['INSERTED', '[the makers]'],
    ['SPOKEN', ' (all of us) '],
    ['CUT', '…'],
    ['SPOKEN', ' definately '],
    ['INSERTED', '[sic]'],
    ['SPOKEN', ' want the '],
    ['CHANGED', 'd*mn'],
    ['SPOKEN', ' thing.'],
  ]);
  expect(direct[7]!.edit).toEqual({ kind: 'MASKING', madeBy: 'THIS_OUTLET', original: 'damn' });
  expect(await wordingIn('retold')).toEqual([{ kind: 'PARAPHRASED', text: 'they want it', edit: null }]);
});
