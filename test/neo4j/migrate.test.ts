import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { splitStatements } from '../../src/neo4j/migration-files.ts';
import { migrate, MIGRATIONS } from '../../src/neo4j/migrate.ts';
import { testDatabase } from '../support/database.ts';

const database = testDatabase();
const clock = (): Date => new Date('2020-11-15T00:00:00Z');
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'migrations-'));
  await cp(MIGRATIONS, directory, { recursive: true });
});
afterEach(() => rm(directory, { recursive: true }));
afterAll(() => database.close());

describe('migrating', () => {
  test('a graph that has them all is left alone', async () => {
    const again = await migrate(database, MIGRATIONS, clock);
    expect(again.applied).toEqual([]);
    expect(again.already).toBeGreaterThan(2);
  });

  test('two servers that start at once apply a new one once', async () => {
    const { already } = await migrate(database, directory, clock);
    const number = already + 1;
    const name = `${String(number).padStart(3, '0')}-new.cypher`;
    await writeFile(
      join(directory, name),
      '// data, then schema\nCREATE (:Topic {id: "made-once-" + randomUUID()});\nCREATE INDEX made_once FOR (n:Topic) ON (n.once);\n',
    );
    const other = testDatabase();
    try {
      const both = await Promise.all([migrate(database, directory, clock), migrate(other, directory, clock)]);
      expect(both.flatMap(({ applied }) => applied)).toEqual([name]);
      expect(
        await database.read('MATCH (m:Migration {number: $number}) RETURN m.name, toString(m.appliedAt)', {
          number,
        }),
      ).toEqual([[name, '2020-11-15T00:00:00Z']]);
    } finally {
      await database.write((tx) => tx.run('DROP INDEX made_once IF EXISTS'));
      await database.write((tx) => tx.run('MATCH (m:Migration {number: $number}) DELETE m', { number }));
      await database.write((tx) => tx.run('MATCH (t:Topic) WHERE t.id STARTS WITH "made-once-" DELETE t'));
      await other.close();
    }
  });

  test('a file that changed after it was applied is named', async () => {
    await writeFile(
      join(directory, '001-identity.cypher'),
      'CREATE INDEX other FOR (n:Show) ON (n.other);\n',
    );
    await expect(migrate(database, directory, clock)).rejects.toThrow(
      /^Expected 001-identity\.cypher as it was when this graph had it applied .* Restore it, and write the change as a new migration\.$/,
    );
  });

  test('a graph ahead of the files is refused', async () => {
    await rm(join(directory, '005-api-tokens.cypher'));
    await rm(join(directory, '004-feeds-and-words.cypher'));
    await rm(join(directory, '003-order.cypher'));
    await rm(join(directory, '002-search.cypher'));
    await expect(migrate(database, directory, clock)).rejects.toThrow(
      'Expected a file for migration 002-search.cypher, which this graph has had applied, found none. Is this an older version',
    );
  });

  test.each([
    [
      'a gap',
      '099-far.cypher',
      /^Expected migration \d+ in .*, found 099-far\.cypher in its place\. Is a file missing\?$/,
    ],
    [
      'a number twice',
      '002-twice.cypher',
      /^Expected one migration 2, found 002-search\.cypher and 002-twice\.cypher\./,
    ],
    [
      'an odd name',
      'index.cypher',
      /^Expected a migration named like 001-what-it-does\.cypher, found index\.cypher\. Rename it\.$/,
    ],
  ])('%s among the files is refused', async (_, name, sentence) => {
    await writeFile(join(directory, name), 'RETURN 1;\n');
    await expect(migrate(database, directory, clock)).rejects.toThrow(sentence);
  });
});

describe('statements', () => {
  test('end with a semicolon at the end of a line; comments may hold what they like', () => {
    expect(splitStatements('// one; two;\nRETURN 1;\n\nRETURN ";" AS x,\n  n ;\r\n', 'x')).toEqual([
      'RETURN 1',
      'RETURN ";" AS x,\n  n',
    ]);
  });

  test('a loose end is refused', () => {
    expect(() => splitStatements('RETURN 1;\nRETURN 2\n', '004-x.cypher')).toThrow(
      'Expected each statement of 004-x.cypher to end with ";", found none after "RETURN 2". Add it.',
    );
  });
});
