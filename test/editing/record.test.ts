import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { recordFiction } from '../support/fiction.ts';
import { EDITOR, testTracker } from '../support/tracker.ts';

const tracker = testTracker();
afterAll(() => tracker.close());
beforeEach(() => recordFiction(tracker));

const ANSWER = `{
  __typename
  ... on Edited { created updated deleted sequence replayed record { __typename id } joined { reason contested quote { id } appearance { id } } revisions { sequence action by reason subjectId } }
  ... on Refused { problems { __typename message path ... on Conflict { version record { id } } ... on DuplicateOf { record { id } } } }
}`;

interface Result {
  __typename: string;
  sequence: number | null;
  created: number;
  updated: number;
  replayed: boolean;
  record: { __typename: string; id: string } | null;
  joined: { reason: string; contested: boolean; quote: { id: string }; appearance: { id: string } }[];
  revisions: { sequence: number; action: string; by: string; reason: string | null; subjectId: string }[];
  problems: { __typename: string; message: string; path: string[]; version?: number | null; record?: { id: string } | null }[];
}

async function mutate(field: string, args: string, variables: Record<string, unknown> = {}, types = '') {
  const data = await tracker.edit<Record<string, Result>>(
    `mutation${types && `(${types})`} { ${field}(${args}) ${ANSWER} }`,
    variables,
  );
  return data[field] as Result;
}

const article = (value: object, more: Record<string, unknown> = {}) =>
  mutate(
    'recordArticle',
    'article: $article, text: $text, matching: $matching, reason: $reason, idempotencyKey: $key',
    { article: value, matching: true, ...more },
    '$article: ArticleInput!, $text: String, $matching: Boolean! , $reason: String, $key: String',
  );

describe('a person', () => {
  test('is put on record, changed with the version that was seen, and not without', async () => {
    const made = await mutate('recordPerson', 'person: { slug: "winifred-fictional", name: "Winifred Fictional" }');
    expect(made).toMatchObject({ __typename: 'Edited', created: 1, updated: 0, record: { __typename: 'Person' } });
    expect(made.revisions).toMatchObject([{ action: 'CREATED', by: 'Ada', subjectId: made.record?.id }]);

    const blind = await mutate('recordPerson', 'person: { slug: "winifred-fictional", aliases: ["Winnie"] }');
    expect(blind.problems).toMatchObject([
      { __typename: 'Conflict', path: ['person', 'version'], version: made.sequence, record: { id: made.record?.id } },
    ]);
    const changed = await mutate(
      'recordPerson',
      `person: { slug: "${String(made.record?.id)}", aliases: ["Winnie"], version: ${String(made.sequence)} }, reason: "As the credits have it."`,
    );
    expect(changed).toMatchObject({ __typename: 'Edited', created: 0, updated: 1 });
    expect(changed.revisions).toMatchObject([{ action: 'UPDATED', reason: 'As the credits have it.' }]);
    const late = await mutate(
      'recordPerson',
      `person: { slug: "winifred-fictional", name: "W. F.", version: ${String(made.sequence)} }`,
    );
    expect(late.problems).toMatchObject([{ __typename: 'Conflict', version: changed.sequence }]);
    const person = await tracker.ask('{ person(id: "winifred-fictional") { name aliases version } }');
    expect(person).toEqual({ person: { name: 'Winifred Fictional', aliases: ['Winnie'], version: changed.sequence } });
  });

  test('with several faults is refused with all of them', async () => {
    const refused = await mutate(
      'recordPerson',
      'person: { slug: "Winifred", worksFor: [{ organization: "nowhere", from: { edtf: "2020-13", basis: STATED } }] }',
    );
    expect(refused.__typename).toBe('Refused');
    expect(refused.problems.map(({ __typename, path }) => [__typename, path.join('.')])).toEqual(
      expect.arrayContaining([
        ['InvalidInput', 'person.slug'],
        ['InvalidInput', 'person.name'],
        ['InvalidDate', 'person.worksFor.0.from.edtf'],
      ]),
    );
  });
});

test('the same call twice with one key is done once, and answered as the first time', async () => {
  const once = () =>
    mutate('recordPerson', 'person: { slug: "once-fictional", name: "Once Fictional" }, idempotencyKey: "k1"');
  const first = await once();
  const again = await once();
  expect(again).toEqual({ ...first, replayed: true });
  const other = await mutate('recordPerson', 'person: { slug: "twice-fictional", name: "Twice" }, idempotencyKey: "k1"');
  expect(other.problems).toMatchObject([{ __typename: 'InvalidInput', path: ['idempotencyKey'] }]);
});

const NEW_ARTICLE = {
  slug: 'made-up-gazette-fictional',
  urlUnknownBecause: 'NOT_FOUND',
  headline: 'Made Up (fictional)',
  publisherUnknownBecause: 'NOT_STATED',
  publishedOn: { edtf: '2021-05-05', basis: 'STATED' },
  availability: 'FULL_TEXT',
  sourceRole: 'ORIGINAL_INTERVIEW',
  language: 'en',
};

const quoteOf = (text: string, by: string, key = 'made-up') => ({
  quotes: [
    {
      key,
      text,
      language: 'en',
      saidOnUnknownBecause: 'NOT_STATED',
      venue: 'INTERVIEW',
      saidBy: [{ person: by }],
      saidToUnknownBecause: 'NOT_STATED',
      about: [{ season: 'lighthouse-keepers-of-upper-fnord-season-3' }],
      stance: 'FAVOURS',
      speechAct: 'WISH',
    },
  ],
  appearances: [
    { key: `${key}-printed`, of: key, exact: text, form: 'DIRECT', language: 'en', attributedTo: [{ person: by, basis: 'STATED' }] },
  ],
});

export { NEW_ARTICLE, quoteOf, article, EDITOR };
