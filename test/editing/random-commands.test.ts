import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededId } from '../../src/modules/ids.ts';
import { mutate, PLAIN_ARTICLE, quoted, type EditAnswer } from '../support/editing.ts';
import { given } from '../support/given.ts';
import { expectRecordWhole } from '../support/record-whole.ts';
import { filesOnRecord } from '../support/on-record.ts';
import { ADMIN, testTracker } from '../support/tracker.ts';

/** So many in the suite; `SEQUENCES=2000 npm test -- test/editing/random-commands.test.ts` for all that were asked for. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? 25);
const SEED = 20201013;

const tracker = testTracker();
const { database } = tracker;
beforeAll(() =>
  tracker.given(
    given()
      .season(1)
      .season(2)
      .person('fictional-a')
      .person('fictional-b')
      .quote({
        by: 'Fictional A',
        key: 'q-a',
        in: 'fictional-one',
        text: 'Fictional words about a lamp that nobody lit.',
      })
      .quote({
        by: 'Fictional B',
        key: 'q-b',
        in: 'fictional-two',
        text: 'Other fictional words about a door that nobody shut.',
      })
      .claim({ in: 'fictional-two' }).dataset,
  ),
);
afterAll(() => tracker.close());

const exported = async (): Promise<string> => JSON.stringify(await filesOnRecord(database));

const versionOf = async (id: string): Promise<number> =>
  ((
    await database.read('MATCH (n {id: $id}) WHERE n.version IS NOT NULL RETURN n.version', { id })
  )[0]?.[0] ?? 0) as number;

const seasons = ['fictional-show-season-1', 'fictional-show-season-2'];
const small = fc.integer({ min: 0, max: 3 });

type Command = () => Promise<EditAnswer>;
const act =
  (field: string, args: Record<string, unknown>, types?: Record<string, string>): Command =>
  () =>
    mutate(tracker, field, args, types ? { types, by: ADMIN } : { by: ADMIN });

/** Whatever an editor might do next, also what is refused. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(
      small,
      fc.string({ minLength: 1, maxLength: 12 }).filter((s) => s.isWellFormed()),
    )
    .map(([at, name]): Command => async () => {
      const slug = `fictional-random-${String(at)}`;
      const version = await versionOf(seededId('per', slug));
      return act('recordPerson', {
        person: { slug, name: `Fictional ${name}`, ...(version > 0 && { version }) },
      })();
    }),
  fc
    .tuple(small, fc.boolean(), fc.constantFrom('FAVOURS', 'OPPOSES', 'NEUTRAL'), fc.nat(1))
    .map(([at, other, stance, season]): Command => async () => {
      const key = `random-${String(at)}`;
      const slug = `fictional-article-${String(at)}`;
      const version = await versionOf(seededId('quo', key));
      const person = other ? 'fictional-b' : 'fictional-a';
      const text = `Fictional number ${String(at)} said at some length on a wet Wednesday.`;
      return version > 0
        ? act('recordArticle', {
            article: { slug, quotes: [{ key, version, stance, about: [{ season: seasons[season] }] }] },
            matching: true,
          })()
        : act('recordArticle', {
            article: {
              ...PLAIN_ARTICLE,
              slug,
              ...quoted({ key, text, by: person, about: { season: seasons[season] }, stance }),
            },
            matching: true,
          })();
    }),
  fc
    .tuple(small, fc.constantFrom('REPORTED', 'RENEWED', 'PENDING'), fc.nat(1))
    .map(([at, status, season]): Command => async () => {
      const key = `status-${String(at)}-${String(season)}`;
      const version = await versionOf(seededId('sta', key));
      return act('recordStatus', {
        season: seasons[season],
        status: {
          key,
          status,
          validFrom: { edtf: `2021-0${String(at + 1)}`, basis: 'INFERRED' },
          evidence: [{ quote: 'q-a' }],
          ...(version > 0 && { version }),
        },
      })();
    }),
  fc.constantFrom(['q-a', 'q-b'], ['q-b', 'random-0'], ['random-1', 'random-2']).map(([kept, merged]) =>
    act('merge', {
      kept: seededId('quo', kept),
      merged: seededId('quo', merged),
      reason: 'Random.',
    }),
  ),
  fc
    .constantFrom('q-b', 'random-0', 'random-2')
    .map((key) => act('unmerge', { merged: seededId('quo', key), reason: 'Random.' })),
  fc
    .constantFrom(['fictional-a', 'fictional-random-0'], ['fictional-b', 'fictional-random-1'])
    .map(([kept, merged]) =>
      act('merge', {
        kept: seededId('per', kept),
        merged: seededId('per', merged),
        reason: 'Random.',
      }),
    ),
  fc.integer({ min: 1, max: 60 }).map((sequence) => act('revert', { sequence, reason: 'Random.' })),
);

test(
  `${String(SEQUENCES)} random sequences of commands: counters, export, revert, orphans, order`,
  async () => {
    let commands = 0;
    let done = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (sequence, back) => {
          for (const run of sequence) {
            const before = back ? await exported() : '';
            const answer = await run();
            commands += 1;
            if (answer.__typename === 'Refused') expect(answer.problems.length).toBeGreaterThan(0);
            else if (answer.sequence !== null) {
              done += 1;
              if (back) {
                const undone = await mutate(tracker, 'revert', {
                  sequence: answer.sequence,
                  reason: 'Back.',
                });
                expect(undone.problems).toBeUndefined();
                expect(await exported(), 'revert of the last is identity').toBe(before);
              }
            }
          }
          await expectRecordWhole(database);
        },
      ),
      // Each run goes on where the one before it left the graph: a smaller case could not be tried alone.
      { numRuns: SEQUENCES, seed: SEED, endOnFailure: true },
    );
    expect(done, 'commands that were done, not only refused').toBeGreaterThan(commands / 4);
  },
  SEQUENCES * 20_000,
);
