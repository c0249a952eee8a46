import { afterAll, beforeAll, expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { aCursor, savedQuery, testTracker } from '../support/tracker.ts';
import { Q7, Q8, Q9 } from './words.ts';

const tracker = testTracker();
const question = savedQuery(4);
const FICTIONAL = given()
  .organization('fictional-studio', { kinds: ['STUDIO'] })
  .quote({
    text: 'Second.',
    saidOn: '2024-02-02',
    roles: ['STUDIO'],
    quote: { saidBy: [{ organization: 'fictional-studio' }] },
    printed: { attributedTo: [{ organization: 'fictional-studio', basis: 'STATED' }] },
  })
  .quote({ text: 'Third.', saidOn: '2024-03', by: 'Fictional Lead', roles: ['CAST', 'PRODUCER'] })
  .quote({ text: 'First.', saidOn: '2024-01-01', by: 'Fictional Writer', roles: ['WRITER'] })
  .quote({ by: 'Fictional Lead', roles: ['CAST'] })
  .quote({ by: 'Fictional Reporter', roles: ['JOURNALIST'] }).dataset;
beforeAll(() => tracker.seeded(FICTIONAL));
afterAll(() => tracker.close());

const byStar = {
  saidOn: null,
  saidOnUnknownBecause: 'NOT_STATED',
  speaker: { name: 'Darren Star' },
  roles: ['CREATOR'],
};

test('Q4: Darren Star told Oprah Magazine of plans, and TV Line what to expect', async () => {
  expect(await tracker.ask(question)).toEqual({
    season: {
      quotes: {
        totalCount: 3,
        nodes: [
          {
            ...byStar,
            text: Q7,
            speechAct: 'PLAN',
            saidTo: [{ party: { name: 'Oprah Magazine' }, basis: 'STATED' }],
            // The original has a comma where the first article has a full stop.
            verification: 'VERBATIM_EXCEPT_EDITS',
          },
          {
            ...byStar,
            text: Q8,
            speechAct: 'PLAN',
            saidTo: [{ party: { name: 'Oprah Magazine' }, basis: 'CARRIED_OVER' }],
            verification: 'VERBATIM',
          },
          {
            ...byStar,
            text: Q9,
            speechAct: 'PREDICTION',
            saidTo: [{ party: { name: 'TV Line' }, basis: 'STATED' }],
            verification: 'UNCHECKED',
          },
        ],
        pageInfo: { hasNextPage: false, endCursor: aCursor },
      },
    },
  });
});

test('Q4: whoever makes it counts, a studio and a producing actor too, in the order of saying; the cast does not', async () => {
  const { season } = await tracker.ask(question, { season: 'fictional-show-season-2' });
  expect(season.quotes.nodes.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['First.', { name: 'Fictional Writer' }],
    ['Second.', { name: 'Fictional Studio' }],
    ['Third.', { name: 'Fictional Lead' }],
  ]);
});
