import { afterAll, beforeAll, expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { aCursor, savedQuery, testTracker } from '../support/tracker.ts';
import { HEADLINE, Q1, Q2, Q3, Q4, Q5, Q6 } from './words.ts';

const tracker = testTracker();
const question = savedQuery(3);
const FICTIONAL = given()
  .quote({ text: 'Yes please.', by: 'Fictional Lead', roles: ['LEAD_CAST', 'EXECUTIVE_PRODUCER'] })
  .quote({ text: 'Any time.', by: 'Fictional Neighbour', roles: ['CAST'] })
  .quote({ by: 'Fictional Lead', roles: ['LEAD_CAST'], quote: { stance: 'NEUTRAL' } })
  .quote({ by: 'Fictional Neighbour', roles: ['CAST'], quote: { stance: 'OPPOSES' } })
  .quote({ by: 'Fictional Creator', roles: ['CREATOR'] })
  .quote({ by: 'Fictional Fan', roles: ['FAN'] }).dataset;
beforeAll(() => tracker.seeded(FICTIONAL));
afterAll(() => tracker.close());

/** What Lily Collins said, in the first article that prints it, to Vanity Fair. */
const toVanityFair = (text: string, speechAct: string, form: string, basis = 'CARRIED_OVER') => ({
  text,
  speechAct,
  speaker: { name: 'Lily Collins' },
  roles: ['LEAD_CAST'],
  saidTo: [{ party: { name: 'Vanity Fair' }, basis }],
  appearances: [
    {
      exact: text,
      form,
      article: { headline: HEADLINE, publisher: null, publisherUnknownBecause: 'NOT_STATED' },
    },
  ],
});

test('Q3: Lily Collins wants it, in six pieces to Vanity Fair and one post', async () => {
  expect(await tracker.ask(question)).toEqual({
    season: {
      quotes: {
        totalCount: 7,
        nodes: [
          toVanityFair(Q1, 'WISH', 'DIRECT', 'STATED'),
          toVanityFair(Q2, 'HINT', 'DIRECT'),
          toVanityFair(Q3, 'WISH', 'DIRECT'),
          toVanityFair(Q4, 'HINT', 'PARTIAL'),
          toVanityFair(Q5, 'HINT', 'PARTIAL'),
          toVanityFair(Q6, 'HINT', 'PARTIAL'),
          {
            text: 'Deux is better than un',
            speechAct: 'CONFIRMATION',
            speaker: { name: 'Lily Collins' },
            roles: ['LEAD_CAST'],
            saidTo: [],
            appearances: [
              {
                exact: 'Deux is better than un',
                form: 'DIRECT',
                article: { headline: null, publisher: null, publisherUnknownBecause: 'NOT_APPLICABLE' },
              },
            ],
          },
        ],
        pageInfo: { hasNextPage: false, endCursor: aCursor },
      },
    },
  });
});

test('Q3: an actor who also produces is of the cast; makers, fans and those who oppose it are left out', async () => {
  const { season } = await tracker.ask(question, { season: 'fictional-show-season-2' });
  expect(season.quotes.totalCount).toBe(2);
  expect(season.quotes.nodes.map(({ text }) => text).sort()).toEqual(['Any time.', 'Yes please.']);
});

test('Q3: a page ends where it was told to, and says that more follows', async () => {
  const { season } = await tracker.ask(question, { first: 2 });
  expect(season.quotes).toMatchObject({ totalCount: 7, pageInfo: { hasNextPage: true } });
  expect(season.quotes.nodes.map(({ text }) => text)).toEqual([Q1, Q2]);
});
