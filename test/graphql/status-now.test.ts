import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Season } from '../../src/graphql/generated/schema.ts';
import { given } from '../support/given.ts';
import { NOW, testTracker } from '../support/tracker.ts';

const tracker = testTracker();
afterAll(() => tracker.close());

const day = (edtf: string) => ({ edtf, basis: 'STATED' });
const season = (number: number) => `fictional-show-season-${String(number)}`;
const decidedBy = [{ organization: 'fictional-platform', basis: 'Fictional.' }];
const report = (to: string | null) => ({
  status: 'REPORTED',
  stage: 'ORDERED',
  validFrom: day('2026-11-01'),
  ...(to === null ? {} : { validTo: day(to) }),
  evidence: [{ article: 'says-so' }],
});
const order = (to: string) => ({
  status: 'RENEWED',
  stage: 'IN_PRODUCTION',
  validFrom: day('2026-11-02'),
  validTo: day(to),
  evidence: [{ announcement: 'ordered' }],
  decidedIn: 'ordered',
});
/** Today is NOW: a last day is not in a record. */
const FICTIONAL = given()
  .organization('fictional-platform', { kinds: ['PLATFORM'] })
  .show('fictional-show', { availableOn: [{ platform: 'fictional-platform', role: 'ORIGINAL' }] })
  .article('says-so', { on: '2026-11-01', by: 'fictional-paper' })
  .announcement('ordered', '2026-11-02')
  // 2: a report that ended yesterday, and nothing after it.
  .season(2, { decidedBy })
  .status(season(2), report('2026-11-24'))
  // 3: one that ends today.
  .season(3, { decidedBy })
  .status(season(3), report('2026-11-25'))
  // 4: one that ends tomorrow.
  .season(4, { decidedBy })
  .status(season(4), report('2026-11-26'))
  // 5: an order that is over beside a report that is not: however weighty, it is not the status now.
  .season(5, { decidedBy })
  .status(season(5), report(null))
  .status(season(5), order('2026-11-10'))
  // 6: an end of which only the year is known. It may be over as soon as the year begins.
  .season(6, { decidedBy })
  .status(season(6), report('2026'))
  .season(7, { decidedBy })
  .status(season(7), report('2027'));
for (const number of [2, 3, 4, 5, 6, 7])
  FICTIONAL.quote({
    in: 'says-so',
    about: season(number),
    text: `Number ${String(number)} is coming along.`,
  });
beforeAll(() => tracker.given(FICTIONAL.dataset));

const NOT_ANY_MORE = { status: null, statusUnknownBecause: 'NOT_RESEARCHED', stage: 'SPECULATIVE' };
const REPORTED = { status: { status: 'REPORTED' }, statusUnknownBecause: null, stage: 'ORDERED' };
const EXPECTED: [number, object, string][] = [
  [2, NOT_ANY_MORE, 'ended yesterday'],
  [3, NOT_ANY_MORE, 'ends today'],
  [4, REPORTED, 'ends tomorrow'],
  [5, REPORTED, 'weighs less than the order that is over'],
  [6, NOT_ANY_MORE, 'ends in the course of this year'],
  [7, REPORTED, 'ends next year'],
];
const STANDING = [4, 5, 7].map(season);

describe('without another day, the status is the one of today', () => {
  test.each(EXPECTED)('season %i: %o, for it %s', async (number, expected) => {
    const { season: answer } = await tracker.ask<{ season: Season & { then: unknown } }>(
      'query ($id: IdOrSlug!) { season(id: $id) { status { status } statusUnknownBecause stage } }',
      { id: season(number) },
    );
    expect(answer).toEqual(expected);
  });

  test('it is what asking for today answers', async () => {
    const today = NOW.toISOString().slice(0, 10);
    const fields = 'slug status { status } statusUnknownBecause stage';
    const { now, then } = await tracker.ask<{ now: unknown; then: unknown }>(
      `query ($asOf: AsOf!) { now: show(id: "fictional-show") { seasons { ${fields} } } then: show(id: "fictional-show", asOf: $asOf) { seasons { ${fields} } } }`,
      { asOf: { validAt: today } },
    );
    expect(now).toEqual(then);
  });

  test('another day asks for no more than it says: what was known then, over or not', async () => {
    const { season: answer } = await tracker.ask(
      '{ season(id: "fictional-show-season-2") { status(asOf: { knownAt: "2026-11-10" }) { status } stage(asOf: { recordedAt: "2026-11-25T02:00:00Z" }) } }',
    );
    expect(answer).toEqual({ status: { status: 'REPORTED' }, stage: 'ORDERED' });
  });

  test('another day without any day on it is today', async () => {
    const { season: answer } = await tracker.ask(
      '{ season(id: "fictional-show-season-2") { status(asOf: {}) { status } stage(asOf: { validAt: null }) } }',
    );
    expect(answer).toEqual({ status: null, stage: 'SPECULATIVE' });
  });
});

describe('the same rule wherever a status counts', () => {
  test('on the board, which still shows the season as one that was looked into', async () => {
    const board =
      '($status: [RenewalStatus!]) { statusBoard(filter: { status: $status }) { nodes { slug } totalCount } }';
    const { statusBoard: all } = await tracker.ask(`query ${board}`);
    expect(all.totalCount).toBe(6);
    const { statusBoard: reported } = await tracker.ask(`query ${board}`, { status: ['REPORTED'] });
    expect(reported.nodes.map(({ slug }) => slug).sort()).toEqual(STANDING);
    expect(reported.totalCount).toBe(3);
    expect((await tracker.ask(`query ${board}`, { status: ['RENEWED'] })).statusBoard.totalCount).toBe(0);
  });

  test('in the facets of a search', async () => {
    const { search } = await tracker.ask(
      '{ search(text: "coming along") { facets { status { value quotes } } } }',
    );
    expect(search.facets.status).toEqual([
      { value: 'NOT_RESEARCHED', quotes: 3 },
      { value: 'REPORTED', quotes: 3 },
    ]);
  });

  test('in what became of the seasons that were spoken of', async () => {
    const { organization } = await tracker.ask(
      '{ organization(id: "fictional-platform") { whatBecameOf(speechAct: WISH, authority: MAKES) { n seasonMade undecided } } }',
    );
    expect(organization.whatBecameOf).toEqual({ n: 6, seasonMade: 0, undecided: 6 });
    const paper = await tracker.ask(
      '{ organization(id: "fictional-paper") { quotedSpeakers { quotes seasonMade undecided } } }',
    );
    expect(paper.organization.quotedSpeakers).toEqual([{ quotes: 6, seasonMade: 0, undecided: 6 }]);
  });
});
