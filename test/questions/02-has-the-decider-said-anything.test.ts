import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { savedQuery, testTracker } from '../support/tracker.ts';

const tracker = testTracker();
const question = savedQuery(2);
const byPlatform = (about: string, text: string) => ({
  about: `fictional-show-season-${about}`,
  text,
  quote: { saidBy: [{ organization: 'fictional-platform' }] },
  printed: { attributedTo: [{ organization: 'fictional-platform', basis: 'STATED' }] },
});
const decided = {
  checkedAt: '2024-01-10',
  decidedBy: [{ organization: 'fictional-platform', basis: 'Fictional.' }],
};
const FICTIONAL = given()
  .season(2, decided)
  .season(3, decided)
  .season(4, decided)
  .season(5, decided)
  .announcement('by-the-platform', '2024-02-01')
  .announcement('by-the-studio', '2024-06-01', 'fictional-studio')
  .article('in-march', { on: '2024-03-03' })
  .article('in-may', { on: '2024-05-05' })
  .quote({
    about: 'fictional-show-season-2',
    by: 'Fictional Lead',
    roles: ['LEAD_CAST'],
    quote: { speechAct: 'CONFIRMATION' },
  })
  .quote({ about: 'fictional-show-season-2', quote: { speechAct: 'CONFIRMATION' } })
  .quote({ in: 'in-march', saidOn: '2024-03-02', ...byPlatform('3', 'Not yet.') })
  .quote({ in: 'in-may', ...byPlatform('3', 'Ask us in a month.') })
  .quote({
    about: 'fictional-show-season-4',
    by: 'Fictional Executive',
    text: 'Soon.',
    roles: ['PLATFORM_EXECUTIVE'],
  })
  .person('fictional-executive', {
    name: 'Fictional Executive',
    worksFor: [{ organization: 'fictional-platform', title: 'Head' }],
  })
  .status('fictional-show-season-5', {
    status: 'ENDED_AS_PLANNED',
    decidedIn: 'by-the-studio',
    evidence: [{ announcement: 'by-the-studio' }],
  })
  .status('fictional-show-season-5', {
    status: 'PENDING',
    evidence: [{ announcement: 'by-the-platform' }],
  }).dataset;
beforeAll(() => tracker.seeded(FICTIONAL));
afterAll(() => tracker.close());

test('Q2: Netflix announced season 2 of Emily in Paris in a letter in the voice of Sylvie', async () => {
  expect(await tracker.ask(question)).toEqual({
    season: {
      decidedBy: [
        {
          organization: { name: 'Netflix' },
          basis:
            'Netflix announced the season itself on 2020-11-11, and the first article waits for its word ("Netflix is yet to confirm a sequel"). MTV Studios produces the show; that the order was the studio\'s to give, no text at hand says.',
        },
      ],
      lastWordOfDecider: {
        __typename: 'Announcement',
        announcedOn: { edtf: '2020-11-11' },
        venue: 'STATEMENT',
        text: null,
        textUnknownBecause: 'NOT_STATED',
        note: 'A letter in the voice of the character Sylvie.',
        madeBy: [{ name: 'Netflix' }],
        voicedAs: { name: 'Sylvie' },
      },
      checkedAt: '2020-11-11',
    },
  });
});

describe('of seasons that fictional-platform decides about', () => {
  const lastWord = async (number: number) =>
    (await tracker.ask(question, { season: `fictional-show-season-${number}` })).season.lastWordOfDecider;

  test('Q2: what cast and makers confirm is no word of the decider', async () => {
    expect(await lastWord(2)).toBeNull();
  });

  test('Q2: its latest remark counts, an undated one by the day of its print', async () => {
    expect(await lastWord(3)).toEqual({
      __typename: 'Quote',
      words: 'Ask us in a month.',
      saidOn: null,
      venue: 'INTERVIEW',
    });
  });

  test('Q2: an executive who speaks in office is the decider speaking', async () => {
    expect(await lastWord(4)).toMatchObject({ words: 'Soon.' });
  });

  test('Q2: what a studio announces that does not decide is not its word', async () => {
    expect(await lastWord(5)).toMatchObject({
      announcedOn: { edtf: '2024-02-01' },
      madeBy: [{ name: 'Fictional Platform' }],
    });
  });
});
