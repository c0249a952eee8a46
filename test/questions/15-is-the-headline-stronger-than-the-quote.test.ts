import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { savedQuery, testTracker } from '../support/tracker.ts';
import { HEADLINE, Q1, Q7, Q8, Q9 } from './words.ts';

const tracker = testTracker();
const question = savedQuery(15);
const claim = { exact: 'Season 2 is coming', placement: 'HEADLINE' };
const wish = { text: 'I would love to.', by: 'Fictional Lead', roles: ['LEAD_CAST'] };
const season = 'fictional-show-season-2';
const FICTIONAL = given()
  .season(2, { decidedBy: [{ organization: 'fictional-platform', basis: 'Fictional.' }] })
  .announcement('renewed', '2024-03-01')
  .status(season, {
    status: 'RENEWED',
    validFrom: { edtf: '2024-03-01', basis: 'STATED' },
    evidence: [{ announcement: 'renewed' }],
    decidedIn: 'renewed',
  })
  .article('the-day-before', { on: '2024-02-29' })
  .claim({ ...claim, in: 'the-day-before' })
  .quote({ ...wish, in: 'the-day-before' })
  .article('on-the-day', { on: '2024-03-01' })
  .claim({ ...claim, in: 'on-the-day' })
  .quote({ ...wish, in: 'on-the-day' })
  .claim({ ...claim, in: 'on-no-known-day' })
  .article('with-its-word', { on: '2024-02-29' })
  .claim({ ...claim, in: 'with-its-word' })
  .quote({
    in: 'with-its-word',
    text: 'It is coming.',
    quote: { saidBy: [{ organization: 'fictional-platform' }], speechAct: 'CONFIRMATION' },
    printed: { attributedTo: [{ organization: 'fictional-platform', basis: 'STATED' }] },
  }).dataset;
beforeAll(() => tracker.seeded(FICTIONAL));
afterAll(() => tracker.close());

test('Q15: of six claims of the first article one is stronger than anything it prints, and the headline is not', async () => {
  const unresolvable = { certainty: 'UNSPECIFIED', resolution: 'UNRESOLVABLE' };
  const onTheWish = { restsOn: [{ text: Q1 }] };
  expect(await tracker.ask(question)).toEqual({
    article: {
      headline: HEADLINE,
      claims: [
        {
          exact: 'Wants To Do A Emily In Paris Sequel',
          placement: 'HEADLINE',
          speechAct: 'WISH',
          ...unresolvable,
          ...onTheWish,
        },
        {
          exact: 'says she would be up for another season',
          placement: 'LEAD',
          speechAct: 'WILLINGNESS',
          ...unresolvable,
          ...onTheWish,
        },
        {
          exact: "has confirmed she'd be up for a second season",
          placement: 'LEAD',
          speechAct: 'WILLINGNESS',
          certainty: 'CERTAIN',
          resolution: 'UNRESOLVABLE',
          ...onTheWish,
        },
        {
          exact: 'pretty much confirmed a second instalment was on the cards',
          placement: 'BODY',
          speechAct: 'CONFIRMATION',
          certainty: 'PROBABLE',
          resolution: 'CAME_TRUE',
          restsOn: [],
        },
        {
          exact: 'While Netflix is yet to confirm a sequel',
          placement: 'BODY',
          speechAct: 'OPINION',
          certainty: 'CERTAIN',
          resolution: 'CAME_TRUE',
          restsOn: [],
        },
        {
          exact: 'his team are already making plans for possible season 2 storylines',
          placement: 'BODY',
          speechAct: 'PLAN',
          certainty: 'POSSIBLE',
          resolution: 'UNRESOLVABLE',
          restsOn: [{ text: Q7 }, { text: Q8 }],
        },
      ],
      overclaims: [
        {
          claim: { exact: 'pretty much confirmed a second instalment was on the cards', placement: 'BODY' },
          strongestQuote: { text: Q9, speechAct: 'PREDICTION', speaker: { name: 'Darren Star' } },
          reason:
            '“pretty much confirmed a second instalment was on the cards” says that the season is coming, for which a word of the decider would be needed; the strongest quote printed is a prediction by Darren Star (MAKES).',
        },
      ],
    },
  });
});

describe('of fictional articles under the headline “Season 2 is coming”', () => {
  const overclaims = async (article: string) =>
    (await tracker.ask(question, { article })).article.overclaims as unknown[];

  test('Q15: over a wish it is stronger than the quote', async () => {
    expect(await overclaims('the-day-before')).toEqual([
      {
        claim,
        strongestQuote: {
          text: 'I would love to.',
          speechAct: 'WISH',
          speaker: { name: 'Fictional Lead' },
        },
        reason:
          '“Season 2 is coming” says that the season is coming, for which a word of the decider would be needed; the strongest quote printed is a wish by Fictional Lead (PERFORMS).',
      },
    ]);
  });

  test('Q15: over the same wish on the day of the renewal it is borne out by the record', async () => {
    expect(await overclaims('on-the-day')).toEqual([]);
  });

  test('Q15: without a date and without a quote nothing bears it out', async () => {
    expect(await overclaims('on-no-known-day')).toEqual([
      {
        claim,
        strongestQuote: null,
        reason:
          '“Season 2 is coming” says that the season is coming, for which a word of the decider would be needed; no quote printed speaks for one.',
      },
    ]);
  });

  test('Q15: over the word of the decider itself it claims no more than the quote', async () => {
    expect(await overclaims('with-its-word')).toEqual([]);
  });
});
