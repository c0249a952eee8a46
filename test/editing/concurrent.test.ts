import { afterAll, beforeAll, expect, test } from 'vitest';
import { mutate } from '../support/editing.ts';
import { given } from '../support/given.ts';
import { testTracker } from '../support/tracker.ts';

const EDITORS = 50;
const tracker = testTracker();
beforeAll(() => tracker.given(given().person('fictional-famous', { name: 'Fictional Famous' }).dataset));
afterAll(() => tracker.close());

const person = async () =>
  (
    await tracker.ask<{ person: { version: number; aliases: string[] } }>(
      '{ person(id: "fictional-famous") { version aliases } }',
    )
  ).person;

test('of 50 editors at one record one wins each version, the others are told, and nothing is lost', async () => {
  const { version } = await person();
  const tries = await Promise.all(
    Array.from({ length: EDITORS }, (_, at) =>
      mutate(tracker, 'recordPerson', {
        person: { slug: 'fictional-famous', version, aliases: [`Alias ${String(at)}`] },
      }),
    ),
  );
  const won = tries.flatMap(({ __typename }, at) => (__typename === 'Edited' ? [at] : []));
  expect(won.length).toBe(1);
  const now = await person();
  expect(now.aliases).toEqual([`Alias ${String(won[0])}`]);
  for (const { problems } of tries.filter(({ __typename }) => __typename === 'Refused')) {
    expect(problems).toMatchObject([{ __typename: 'Conflict', version: now.version }]);
  }
}, 120_000);

test('each of 50 who looks again and tries again is on record in the end, once', async () => {
  const addOwn = async (own: string): Promise<void> => {
    for (;;) {
      const { version, aliases } = await person();
      const answer = await mutate(tracker, 'recordPerson', {
        person: { slug: 'fictional-famous', version, aliases: [...aliases, own] },
      });
      if (answer.__typename === 'Edited') return;
      expect(answer.problems.map(({ __typename }) => __typename)).toEqual(['Conflict']);
    }
  };
  const own = Array.from({ length: EDITORS }, (_, at) => `Editor ${String(at)}`);
  // Ten at a time: fifty who all read before anyone writes would take as many rounds as there are editors.
  const queue = [...own];
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await addOwn(next);
    }),
  );
  const { aliases } = await person();
  expect(aliases.filter((alias) => alias.startsWith('Editor')).sort()).toEqual([...own].sort());
  expect(
    await tracker.database.read(
      'MATCH (r:Revision) RETURN count(r) = max(r.sequence), count(DISTINCT r.sequence) = count(r)',
      {},
    ),
  ).toEqual([[true, true]]);
}, 240_000);
