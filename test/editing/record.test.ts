import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededId } from '../../src/modules/ids.ts';
import { mutate as mutateOn } from '../support/editing.ts';
import { recordFiction } from '../support/fiction.ts';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
const mutate = (field: string, args: Record<string, unknown>, types?: Record<string, string>) =>
  mutateOn(tracker, field, args, types ? { types } : {});

beforeAll(() => recordFiction(tracker));
afterAll(() => tracker.close());

test('a person is put on record, changed with the version that was seen, and not without', async () => {
  const made = await mutate('recordPerson', {
    person: { slug: 'winifred-fictional', name: 'Winifred Fictional' },
  });
  expect(made).toMatchObject({
    __typename: 'Edited',
    created: 1,
    updated: 0,
    record: { __typename: 'Person' },
  });
  expect(made.revisions).toMatchObject([{ action: 'CREATED', by: 'Ada', subjectId: made.record?.id }]);

  const blind = await mutate('recordPerson', { person: { slug: 'winifred-fictional', aliases: ['Winnie'] } });
  expect(blind.problems).toMatchObject([
    {
      __typename: 'Conflict',
      path: ['person', 'version'],
      version: made.sequence,
      record: { id: made.record?.id },
    },
  ]);
  const changed = await mutate('recordPerson', {
    person: { slug: made.record?.id, aliases: ['Winnie'], version: made.sequence },
    reason: 'As the credits have it.',
  });
  expect(changed).toMatchObject({ __typename: 'Edited', created: 0, updated: 1 });
  expect(changed.revisions).toMatchObject([{ action: 'UPDATED', reason: 'As the credits have it.' }]);
  const late = await mutate('recordPerson', {
    person: { slug: 'winifred-fictional', name: 'W. F.', version: made.sequence },
  });
  expect(late.problems).toMatchObject([{ __typename: 'Conflict', version: changed.sequence }]);
  expect(await tracker.ask('{ person(id: "winifred-fictional") { name aliases version } }')).toEqual({
    person: { name: 'Winifred Fictional', aliases: ['Winnie'], version: changed.sequence },
  });
  const same = await mutate('recordPerson', { person: { slug: 'winifred-fictional', aliases: ['Winnie'] } });
  expect(same).toMatchObject({ __typename: 'Edited', created: 0, updated: 0, sequence: null, revisions: [] });
});

test('all faults of an input are told at once, each at its place', async () => {
  const refused = await mutate('recordPerson', {
    person: {
      slug: 'Winifred',
      worksFor: [{ organization: 'nowhere', from: { edtf: '2020-13', basis: 'STATED' } }],
    },
  });
  expect(refused.problems.map(({ __typename, path }) => [__typename, path.join('.')])).toEqual(
    expect.arrayContaining([
      ['InvalidInput', 'person.slug'],
      ['InvalidInput', 'person.name'],
      ['InvalidDate', 'person.worksFor.0.from.edtf'],
    ]),
  );
});

test('the same call twice with one key is done once, and answered as the first time', async () => {
  const once = () =>
    mutate('recordPerson', {
      person: { slug: 'once-fictional', name: 'Once Fictional' },
      idempotencyKey: 'k1',
    });
  const first = await once();
  expect(await once()).toEqual({ ...first, replayed: true });
  const other = await mutate('recordPerson', {
    person: { slug: 'twice-fictional', name: 'Twice Fictional' },
    idempotencyKey: 'k1',
  });
  expect(other.problems).toMatchObject([{ __typename: 'InvalidInput', path: ['idempotencyKey'] }]);
  expect(await tracker.ask('{ person(id: "twice-fictional") { id } }')).toEqual({ person: null });
});

test('words that somebody else said need two pieces of evidence for it', async () => {
  const { quote } = await tracker.ask<{ quote: { id: string; version: number } }>(
    `{ quote(id: "${seededId('quo', 'told-the-gull')}") { id version } }`,
  );
  const changed = (verificationEvidence: object[]) =>
    mutate('recordArticle', {
      article: {
        slug: 'kettle-lighthouse-interview',
        quotes: [
          { key: quote.id, version: quote.version, verification: 'MISATTRIBUTED', verificationEvidence },
        ],
      },
    });
  const one = { article: 'kettle-another-winter' };
  for (const tooLittle of [[], [one], [one, one]]) {
    const refused = await changed(tooLittle);
    expect(refused.problems).toMatchObject([
      { __typename: 'InvalidInput', path: ['article', 'quotes', '0', 'verification'] },
    ]);
  }
  expect(await changed([one, { article: 'gazette-press-call' }])).toMatchObject({
    __typename: 'Edited',
    updated: 1,
  });
});

describe('a status', () => {
  const season = 'the-lighthouse-that-forgot-season-3';

  test('RENEWED on the evidence of the cast alone is refused, with the reason', async () => {
    const refused = await mutate('recordStatus', {
      season,
      status: {
        key: 'made-up-renewed',
        status: 'RENEWED',
        validFrom: { edtf: '2022-07-01', basis: 'STATED' },
        evidence: [{ quote: 'haunted-door' }],
      },
    });
    expect(refused.problems).toMatchObject([{ __typename: 'AuthorityTooLow', path: ['status', 'status'] }]);
    expect(refused.problems[0]?.message).toMatch(/RENEWED needs an announcement of the decider/);
  });

  test('PREFERRED without a reason is refused', async () => {
    const refused = await mutate('recordStatus', {
      season,
      status: {
        key: 'made-up-reported',
        status: 'REPORTED',
        rank: 'PREFERRED',
        validFrom: { edtf: '2022-07-01', basis: 'STATED' },
        evidence: [{ quote: 'haunted-door' }],
      },
    });
    expect(refused.problems).toMatchObject([{ __typename: 'ReasonMissing', path: ['status', 'rank'] }]);
  });

  test('with the announcement of the decider is taken, and read at once', async () => {
    const { season: known } = await tracker.ask<{
      season: { deciders: { organization: { slug: string } }[] };
    }>(`{ season(id: "${season}") { deciders: decidedBy { organization { slug } } } }`);
    const made = await mutate('recordStatus', {
      season,
      status: {
        key: 'made-up-decided',
        status: 'FINAL_SEASON',
        validFrom: { edtf: '2026-11-01', basis: 'STATED' },
        decidedIn: 'made-up-announcement',
      },
      announcement: {
        key: 'made-up-announcement',
        announcedOn: { edtf: '2026-11-01', basis: 'STATED' },
        venue: 'STATEMENT',
        textUnknownBecause: 'NOT_STATED',
        madeBy: [known.deciders[0]?.organization.slug],
      },
    });
    expect(made).toMatchObject({ __typename: 'Edited', created: 2, record: { __typename: 'Season' } });
    const now = await tracker.ask(`{ season(id: "${season}") { status { status } } }`);
    expect(now).toEqual({ season: { status: { status: 'FINAL_SEASON' } } });
  });
});

test('coverage and a correction are put on record with what they belong to', async () => {
  const window = await mutate('recordCoverage', {
    season: 'the-lighthouse-that-forgot-season-3',
    coverage: {
      key: 'made-up-window',
      from: '2022-01-01',
      to: '2022-02-01',
      note: 'Looked through (fictional).',
    },
  });
  expect(window).toMatchObject({ __typename: 'Edited', record: { __typename: 'Season' } });
  const backwards = await mutate('recordCoverage', {
    season: 'the-lighthouse-that-forgot-season-3',
    coverage: { key: 'made-up-window-2', from: '2022-02-02', to: '2022-02-01' },
  });
  expect(backwards.problems).toMatchObject([{ __typename: 'InvalidDate', path: ['coverage', 'to'] }]);
  const correction = await mutate(
    'recordCorrection',
    {
      article: 'kettle-lighthouse-interview',
      correction: {
        key: 'made-up-correction',
        kind: 'CLARIFICATION',
        text: 'There is one door (fictional).',
        issuedOn: { edtf: '2022-05-09', basis: 'STATED' },
        corrects: [{ article: 'kettle-lighthouse-interview' }],
      },
    },
    { article: 'IdOrSlug!' },
  );
  expect(correction).toMatchObject({ __typename: 'Edited', created: 1 });
  const { corrections } = await tracker.ask<{ corrections: { text: string }[] }>(
    '{ corrections(first: 100) { text } }',
  );
  expect(corrections.map(({ text }) => text)).toContain('There is one door (fictional).');
});
