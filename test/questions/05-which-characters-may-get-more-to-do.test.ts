import { afterAll, beforeAll, expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { savedQuery, testTracker } from '../support/tracker.ts';
import { Q3, Q6, Q7, Q8, Q9 } from './words.ts';

const tracker = testTracker();
const question = savedQuery(5);
const cook = { discusses: [{ character: 'the-cook' }] };
const FICTIONAL = given()
  .show('fictional-show', { characters: [{ key: 'the-cook', name: 'The Cook' }] })
  .season(2)
  .season(1, {}, 'other-show')
  .quote({ about: 'fictional-show-season-2', text: 'She cooks.', quote: { ...cook, speechAct: 'PLAN' } })
  .quote({ about: 'fictional-show-season-2', quote: { ...cook, speechAct: 'DEFLECTION' } })
  .quote({ about: 'fictional-show-season-2', quote: { speechAct: 'PLAN' } })
  .quote({ about: 'other-show-season-1', quote: { ...cook, speechAct: 'PLAN' } }).dataset;
beforeAll(() => tracker.seeded(FICTIONAL));
afterAll(() => tracker.close());

const nothing = { totalCount: 0, nodes: [] };
const collins = { name: 'Lily Collins' };
const star = { name: 'Darren Star' };

test('Q5: Emily gets more to do by four quotes, her boss by one, and of the others nothing was said', async () => {
  expect(await tracker.ask(question)).toEqual({
    show: {
      characters: [
        {
          name: 'Camille',
          nameUnknownBecause: null,
          description: "Emily's new friend.",
          playedBy: [],
          quotes: nothing,
        },
        {
          name: 'Emily Cooper',
          nameUnknownBecause: null,
          description: 'The lead, a young marketing executive from Chicago who moves to Paris.',
          playedBy: [{ name: 'Lily Collins' }],
          quotes: {
            totalCount: 4,
            // The latest first: of one article, from its end; the words to Oprah Magazine were printed before it.
            nodes: [
              { text: Q9, speechAct: 'PREDICTION', speaker: star },
              { text: Q3, speechAct: 'WISH', speaker: collins },
              { text: Q8, speechAct: 'PLAN', speaker: star },
              { text: Q7, speechAct: 'PLAN', speaker: star },
            ],
          },
        },
        {
          name: 'Gabriel',
          nameUnknownBecause: null,
          description: "A French chef, Emily's neighbour.",
          playedBy: [],
          quotes: nothing,
        },
        {
          name: 'Sylvie',
          nameUnknownBecause: null,
          description: 'In her voice Netflix wrote the letter that announced season 2.',
          playedBy: [],
          quotes: nothing,
        },
        {
          // The text calls her "Emily's boss" and gives no name.
          name: null,
          nameUnknownBecause: 'NOT_STATED',
          description: "Emily's boss.",
          playedBy: [{ name: 'Philippine Leroy-Beaulieu' }],
          quotes: { totalCount: 1, nodes: [{ text: Q6, speechAct: 'HINT', speaker: collins }] },
        },
      ],
    },
  });
});

test('Q5: turning the question away promises a character nothing, and another show does not count', async () => {
  const { show } = await tracker.ask(question, { show: 'fictional-show' });
  expect(show.characters).toEqual([
    {
      name: 'The Cook',
      nameUnknownBecause: null,
      description: null,
      playedBy: [],
      quotes: {
        totalCount: 1,
        nodes: [{ text: 'She cooks.', speechAct: 'PLAN', speaker: { name: 'Fictional Speaker' } }],
      },
    },
  ]);
});
