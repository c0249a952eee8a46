import { cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBackup } from '../../src/backup/check-backup.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { assertNoUnfinishedRestore } from '../../src/backup/unfinished.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import { openExact } from '../../src/neo4j/exact.ts';
import { migrate, MIGRATIONS } from '../../src/neo4j/migrate.ts';
import { emptyGraph, testConnection } from '../support/database.ts';
import { fiction, recordFiction } from '../support/fiction.ts';
import { given } from '../support/given.ts';
import { listingOf } from '../support/listing.ts';
import { NOW, testTracker } from '../support/tracker.ts';

const tracker = testTracker();
const { database } = tracker;
const exact = openExact(testConnection());
const now = (): Date => NOW;
const writing = { force: false, madeBy: 'test', now };

/** One of each type that Neo4j stores, where JSON or JavaScript would lose something. */
const EVERY_TYPE = `
  CREATE (a:Odd:Other {
    one: 1, oneAsFloat: 1.0, minusZero: -0.0, notANumber: 0.0 / 0.0, infinite: 1.0 / 0.0, small: 5e-324, large: 9223372036854775807,
    yes: true, text: 'é\u2028"\\\\ 🦄', empty: '', none: [], texts: ['a', ''], wholes: [1, 2], fractions: [1.0, 2.5],
    day: date('2020-11-11'), days: [date('0001-01-01'), date('-0044-03-15')], clock: localtime('12:34:56.789012345'), zoned: time('12:34:56+05:30'),
    local: localdatetime('2020-11-11T01:02:03.000000001'), moment: datetime('2020-11-11T01:02:03Z'), inParis: datetime('2020-10-25T02:30:00[Europe/Paris]'),
    took: duration('P14M3DT1.5S'), here: point({latitude: 48.85, longitude: 2.35}), cube: point({x: 1.0, y: 2, z: 3})
  })-[:\`ODD TYPE\` {weight: 2.0}]->(a), (), (a)-[:ODD]->(:Other)`;

let place: string;
let file: string;
let before: string[];

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tracker backup '));
  file = join(place, 'first.backup');
  await emptyGraph(database);
  await recordFiction(tracker);
  await database.write((tx) => tx.run(EVERY_TYPE));
  before = await listingOf(database);
});
afterAll(async () => {
  await exact.close();
  await tracker.close();
  await rm(place, { recursive: true, force: true });
});

async function restore(
  path = file,
  migrations = MIGRATIONS,
  progress = (): void => undefined,
): Promise<void> {
  const header = await checkBackup(path);
  await restoreBackup(path, header, { database, exact, migrations, now, say: () => undefined, progress });
}

/** The statements that wait for a lock. */
function waiting(): Promise<unknown> {
  return database.read(
    "SHOW TRANSACTIONS YIELD status, currentQuery WHERE status STARTS WITH 'Blocked' RETURN currentQuery",
    {},
  );
}

async function sequence(): Promise<unknown> {
  return (await database.read('MATCH (r:Revision) RETURN max(r.sequence), count(r)', {}))[0];
}

test('while a backup is made readers are answered, and a writer waits and is not lost', async () => {
  const [last] = (await sequence()) as [number];
  let written = false;
  let writer = Promise.resolve();
  const watched = {
    ...exact,
    hold: <T>(work: Parameters<typeof exact.hold<T>>[0]) =>
      exact.hold<T>(async (tx) => {
        const result = await work(tx);
        // All is read by now, and the lock is still held.
        expect(
          await tracker.ask('{ season(id: "gravy-court-season-2") { status { status } } }'),
        ).toMatchObject({
          season: { status: { status: 'RENEWED' } },
        });
        await expect
          .poll(waiting, { timeout: 20_000 })
          .toEqual([[expect.stringContaining('RevisionSequence')]]);
        // A server that starts now has nothing to migrate, and does not wait either.
        expect(await migrate(database, MIGRATIONS, now)).toMatchObject({ applied: [] });
        expect(written).toBe(false);
        return result;
      }),
  };
  const header = await writeBackup(watched, file, {
    ...writing,
    held: () => {
      writer = tracker.record(given().quote({ by: 'Late Writer (fictional)' }).dataset).then(() => {
        written = true;
      });
    },
  });
  expect(header).toMatchObject({ sequence: last });
  await writer;
  const [later] = (await sequence()) as [number];
  expect(later).toBeGreaterThan(last);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a full graph is not restored into, and stays as it is', async () => {
  const full = await listingOf(database);
  await expect(restore()).rejects.toThrow(
    /^Expected an empty database to restore into, found \d+ nodes in it\. Nothing was changed\. Set TRACKER_DATA/,
  );
  expect(await listingOf(database)).toEqual(full);
});

describe('into an empty graph', () => {
  test('comes what was there, with its types, and nothing that was written later', async () => {
    await emptyGraph(database);
    await restore();
    expect(await listingOf(database)).toEqual(before);
    const again = join(place, 'again.backup');
    expect(await writeBackup(exact, again, writing)).toEqual({
      ...(await checkBackup(file)),
      madeAt: expect.any(String) as string,
    });
  });

  test('and what is restored can be written to', async () => {
    const [last] = (await sequence()) as [number];
    await tracker.record(await fiction());
    expect((await sequence()) as [number]).toEqual([last, last]);
    await tracker.record(given().quote({ by: 'Next Writer (fictional)' }).dataset);
    expect(((await sequence()) as [number])[0]).toBeGreaterThan(last);
  });

  test('a restore that ends on the way leaves no record, and the next one clears it away', async () => {
    await emptyGraph(database);
    const cutShort = (): never => {
      throw new Error('the power went');
    };
    await expect(restore(file, MIGRATIONS, cutShort)).rejects.toThrow('the power went');
    await expect(assertNoUnfinishedRestore(database)).rejects.toThrow(
      /^Expected a whole record .* the restore of .*first\.backup, begun at 2026-11-25T01:02:03Z, has not come to its end\. .* run `renewal-tracker restore .*` again/,
    );
    await restore();
    await assertNoUnfinishedRestore(database);
    expect(await listingOf(database)).toEqual(before);
  });

  test('somebody who writes meanwhile is found out', async () => {
    await emptyGraph(database);
    let stray: Promise<unknown> = Promise.resolve();
    const intruder = (): void => {
      stray = database.write((tx) => tx.run('CREATE (:Stray)'));
    };
    await expect(restore(file, MIGRATIONS, intruder)).rejects.toThrow(
      /^Expected in the database what the backup holds/,
    );
    await stray;
    await expect(assertNoUnfinishedRestore(database)).rejects.toThrow('Expected a whole record');
    await restore();
  });

  test('data of an older schema is brought on by what came later, also where the graph is ahead of it', async () => {
    const migrations = join(place, 'migrations');
    await cp(MIGRATIONS, migrations, { recursive: true });
    const next = (await checkBackup(file)).migrations.length + 1;
    const name = `${String(next).padStart(3, '0')}-newer.cypher`;
    await writeFile(join(migrations, name), 'MATCH (n:Odd) SET n.movedOn = coalesce(n.movedOn, 0) + 1;\n');
    try {
      for (const _ of ['behind', 'ahead']) {
        await emptyGraph(database);
        await restore(file, migrations);
        expect(await database.read('MATCH (n:Odd) RETURN n.movedOn', {})).toEqual([[1]]);
        expect(await database.read('MATCH (m:Migration {number: $next}) RETURN m.name', { next })).toEqual([
          [name],
        ]);
      }
    } finally {
      await database.write((tx) => tx.run('MATCH (m:Migration {number: $next}) DELETE m', { next }));
    }
  });
});

test('a writer that does not wait for its turn is found out, and no file is kept', async () => {
  const path = join(place, 'disturbed.backup');
  const disturbed = {
    ...exact,
    hold: <T>(work: Parameters<typeof exact.hold<T>>[0]) =>
      exact.hold<T>((tx) =>
        work({
          ...tx,
          stream: async function* (cypher) {
            await database.write((other) => other.run('CREATE (:Stray)'));
            yield* tx.stream(cypher);
          },
        }),
      ),
  };
  await expect(writeBackup(disturbed, path, writing)).rejects.toThrow(
    /something wrote to the database without waiting for its turn\. No backup was kept\. Run it again\.$/,
  );
  for (const left of [path, `${path}.partial`]) await expect(stat(left)).rejects.toThrow('ENOENT');
});
