import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Season } from '../../src/graphql/generated/schema.ts';
import { given } from '../support/given.ts';
import { savedQuery, testTracker } from '../support/tracker.ts';
import { HEADLINE } from './words.ts';

const tracker = testTracker();
const question = savedQuery(1);
/** `then` is the status of an earlier day. */
interface Answered {
  season: Season & { then: Season['status'] };
}
beforeAll(() => tracker.seeded());
afterAll(() => tracker.close());

describe('of Emily in Paris', () => {
  test('Q1: season 2 was renewed by Netflix, and was waiting for it on the last of October 2020', async () => {
    expect(await tracker.ask(question)).toEqual({
      season: {
        show: { title: 'Emily in Paris' },
        number: 2,
        stage: 'AIRED',
        status: {
          status: 'RENEWED',
          authority: 'DECIDES',
          validFrom: { edtf: '2021-12-22' },
          // Nobody could know that it had aired before it aired: the announcement is older.
          knownFrom: { edtf: '2021-12-22', basis: 'INFERRED' },
          decidedIn: {
            announcedOn: { edtf: '2020-11-11' },
            venue: 'STATEMENT',
            madeBy: [{ name: 'Netflix' }],
            note: 'A letter in the voice of the character Sylvie.',
          },
          evidence: [
            {
              __typename: 'Article',
              headline: null,
              publishedOn: { edtf: '2021-12-21' },
              publisher: { name: 'E! (Canada)' },
            },
          ],
        },
        statusUnknownBecause: null,
        statusSince: { edtf: '2020-11-11' },
        stageThen: 'SPECULATIVE',
        then: {
          status: 'PENDING',
          authority: 'REPORTS',
          validFrom: { edtf: '2020-10-13' },
          knownFrom: { edtf: '2020-10-13', basis: 'URL_SLUG' },
          decidedIn: null,
          evidence: [
            {
              __typename: 'Claim',
              exact: 'While Netflix is yet to confirm a sequel',
              article: { headline: HEADLINE },
            },
          ],
        },
      },
    });
  });

  test.each([
    ['2020-10-12', null],
    ['2020-10-13', 'PENDING'],
    ['2020-11-09', 'PENDING'],
    ['2020-11-10', 'REPORTED'],
    ['2020-11-11', 'RENEWED'],
  ])('Q1: on %s the public knew of %s', async (then, status) => {
    const { season } = await tracker.ask<Answered>(question, { then });
    expect(season.then?.status ?? null).toBe(status);
  });

  test('Q1: of season 1 nobody looked into the decision, though all know that it aired', async () => {
    const { season } = await tracker.ask(question, { season: 'emily-in-paris-season-1' });
    expect(season).toEqual({
      show: { title: 'Emily in Paris' },
      number: 1,
      stage: 'AIRED',
      status: null,
      statusUnknownBecause: 'NOT_RESEARCHED',
      statusSince: null,
      stageThen: 'AIRED',
      then: null,
    });
  });

  test('Q1: of a season that is not on record there is no answer', async () => {
    expect(await tracker.ask(question, { season: 'emily-in-paris-season-9' })).toEqual({ season: null });
  });
});

describe('of a season that was cancelled while its cast was hopeful', () => {
  const season = 'fictional-show-season-2';
  beforeAll(() =>
    tracker.record(
      given()
        .season(2, { decidedBy: [{ organization: 'fictional-platform', basis: 'Fictional.' }] })
        .announcement('cancelled', '2024-03-01')
        .status(season, {
          status: 'CANCELLED',
          validFrom: { edtf: '2024-03-01', basis: 'STATED' },
          evidence: [{ announcement: 'cancelled' }],
          decidedIn: 'cancelled',
        })
        .article('fictional-article', { on: '2024-05-05' })
        .quote({
          key: 'sure',
          by: 'Fictional Lead',
          roles: ['LEAD_CAST'],
          saidOn: '2024-05-04',
          quote: { speechAct: 'CONFIRMATION' },
        })
        .status(season, {
          status: 'REPORTED',
          validFrom: { edtf: '2024-05-04', basis: 'STATED' },
          evidence: [{ quote: 'sure' }],
        }).dataset,
    ),
  );

  test('Q1: a later word of lower authority does not move the status', async () => {
    const answer = await tracker.ask<Answered>(question, { season, then: '2024-06-01' });
    expect(answer.season.status).toMatchObject({ status: 'CANCELLED', authority: 'DECIDES' });
    expect(answer.season.then).toMatchObject({ status: 'CANCELLED' });
    expect(answer.season.statusSince).toEqual({ edtf: '2024-03-01' });
  });
});

describe('of a decision that became known late and was recorded later', () => {
  const season = 'late-show-season-2';
  const pending = () =>
    given()
      .season(
        2,
        {
          checkedAt: '2024-01-10',
          decidedBy: [{ organization: 'fictional-platform', basis: 'Fictional.' }],
        },
        'late-show',
      )
      .organization('fictional-platform', { kinds: ['PLATFORM'] })
      .article('still-waiting', { on: '2024-01-10' })
      .status(season, {
        status: 'PENDING',
        stage: 'SPECULATIVE',
        validFrom: { edtf: '2024-01-10', basis: 'STATED' },
        evidence: [{ article: 'still-waiting' }],
      });
  /** Decided on 1 February, announced on 1 March, recorded on 1 April. */
  const decided = () =>
    pending()
      .announcement('announced', '2024-03-01', 'fictional-platform', 'late-show')
      .status(season, {
        status: 'RENEWED',
        stage: 'ORDERED',
        validFrom: { edtf: '2024-02-01', basis: 'STATED' },
        evidence: [{ announcement: 'announced' }],
        decidedIn: 'announced',
      });
  beforeAll(async () => {
    await tracker.record(pending().dataset, new Date('2024-01-11T00:00:00Z'));
    await tracker.record(decided().dataset, new Date('2024-04-01T00:00:00Z'));
  });

  test.each([
    ['validAt', '2024-01-31', 'PENDING', 'SPECULATIVE'],
    ['validAt', '2024-02-01', 'RENEWED', 'ORDERED'],
    ['knownAt', '2024-02-29', 'PENDING', 'SPECULATIVE'],
    ['knownAt', '2024-03-01', 'RENEWED', 'ORDERED'],
    ['recordedAt', '2024-03-31T23:59:59Z', 'PENDING', 'SPECULATIVE'],
    ['recordedAt', '2024-04-01T00:00:00Z', 'RENEWED', 'ORDERED'],
    ['recordedAt', '2024-01-10T00:00:00Z', undefined, 'SPECULATIVE'],
  ])('Q1: as of %s %s it is %s', async (time, then, status, stage) => {
    const answer = await tracker.ask(
      'query ($id: IdOrSlug!, $asOf: AsOf) { season(id: $id) { status(asOf: $asOf) { status } stage(asOf: $asOf) } }',
      { id: season, asOf: { [time]: then } },
    );
    expect(answer.season.status?.status).toBe(status);
    expect(answer.season.stage).toBe(stage);
  });
});
