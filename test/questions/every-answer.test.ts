import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SavedQuery, readSavedQueries } from '../../src/graphql/saved-queries.ts';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
const questions = readSavedQueries();
const answers = new Map<number, unknown>();
beforeAll(() => tracker.seededWhole(), 180_000);
afterAll(() => tracker.close());

const ASKERS: Record<SavedQuery['asker'], string> = {
  fans: 'Fans ask',
  journalists: 'Journalists ask',
  dashboards: 'Dashboards ask',
  'nobody-else': 'Nobody else answers',
};

test('there are thirty-two questions, and each has its query', () => {
  expect(questions.map(({ number }) => number)).toEqual(Array.from({ length: 32 }, (_, at) => at + 1));
});

describe('on the whole seed', () => {
  test.each(questions)('Q$number: $question', async ({ number, query }) => {
    const answer = await tracker.ask<Record<string, unknown>>(query);
    answers.set(number, answer);
    // An answer that is null at its root found nothing to speak of.
    for (const [field, value] of Object.entries(answer)) expect(value, field).not.toBeNull();
  });

  // `npx vitest run --config .config/vitest.config.ts test/questions/every-answer.test.ts -u` writes the page anew: read what changed before it is committed.
  test('docs/questions.md has these answers', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/questions.md');
  });
});

function page(): string {
  const sections = questions.flatMap((question, at) => [
    ...(questions[at - 1]?.asker === question.asker ? [] : [`## ${ASKERS[question.asker]}`, '']),
    `### ${String(question.number)}. ${question.question}`,
    '',
    `[The query](../src/saved-queries/${fileOf(question)})`,
    '',
    '<details><summary>Its answer on the seed</summary>',
    '',
    '```json',
    JSON.stringify(answers.get(question.number), null, 1),
    '```',
    '',
    '</details>',
    '',
  ]);
  return [
    '# The thirty-two questions, and what the seed answers',
    '',
    'Each is one query, which runs as it stands in the playground. The tests write this page, and fail where an answer is another.',
    '',
    ...sections,
  ].join('\n');
}

function fileOf({ number, slug }: SavedQuery): string {
  return `${String(number).padStart(2, '0')}-${slug}.graphql`;
}
