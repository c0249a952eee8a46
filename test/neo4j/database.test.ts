import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/neo4j/database.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';

const database = testDatabase();
beforeAll(() => emptyGraph(database));
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

describe('reading', () => {
  test('rows are positional, in RETURN order', async () => {
    expect(await database.read('UNWIND [1, 2] AS x RETURN x, $word, [x, null]', { word: 'été' })).toEqual([
      [1, 'été', [1, null]],
      [2, 'été', [2, null]],
    ]);
  });

  test('every query that ended well is observed, with its rows', async () => {
    database.calls.length = 0;
    await database.read('UNWIND range(1, 3) AS x RETURN x', {});
    expect(database.calls).toMatchObject([{ cypher: 'UNWIND range(1, 3) AS x RETURN x', rows: 3 }]);
  });

  test('the read path refuses a write', async () => {
    await expect(database.read('CREATE (:Topic {id: "top_1"})', {})).rejects.toMatchObject({
      code: 'READ_ONLY',
    });
    expect(await database.read('MATCH (t:Topic) RETURN t', {})).toEqual([]);
  });

  test('a read sees the write before it', async () => {
    await database.write((tx) => tx.run('CREATE (:Topic {id: "top_2"})'));
    expect(await database.read('MATCH (t:Topic {id: "top_2"}) RETURN t.id', {})).toEqual([['top_2']]);
  });

  test('a failed query says nothing of the database to its reader, and keeps the reason as its cause', async () => {
    const failure = await database.read('MATCH (secret RETURN 1', {}).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'QUERY_FAILED',
      cause: { code: 'Neo.ClientError.Statement.SyntaxError' },
    });
    expect((failure as Error).message).not.toContain('secret');
  });
});

const ENDLESS = 'UNWIND range(1, 1000000000) AS x RETURN sum(x)';

async function runningEndless(): Promise<number> {
  const rows = await database.read(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $start RETURN currentQuery',
    {
      start: ENDLESS,
    },
  );
  return rows.length;
}

describe('deadlines', () => {
  test('a read past its deadline fails in time, and the database stops running it', async () => {
    const started = performance.now();
    const read = database.read(ENDLESS, {}, { timeoutMs: 500 });
    await expect(read).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED', timeoutMs: 500 });
    expect(performance.now() - started).toBeLessThan(1_500);
    await expect.poll(runningEndless, { timeout: 2_000 }).toBe(0);
  });

  test('a long statement has been planned before its deadline runs, so that no first reader is cut off', async () => {
    const statement = (name: string): string => {
      const hops = Array.from({ length: 90 }, (_, index) => {
        const n = `${name}${String(index)}`;
        return `CALL (show) { MATCH (show)-[:HAS_SEASON]->(s${n})-[:HAS_STATUS]->(r${n}) WHERE r${n}.rank = 'A' RETURN collect(r${n}.id) AS c${n} }`;
      });
      return `MATCH (show:Show) ${hops.join('\n')} RETURN show.id`;
    };
    const started = performance.now();
    await database.explain(statement('a'), {});
    // Half of what planning alone takes: only a statement that was planned before can be answered within it.
    const timeoutMs = Math.round((performance.now() - started) / 2);
    expect(await database.read(statement('b'), {}, { timeoutMs })).toEqual([]);
  }, 60_000);

  test('a reader who goes away stops the query', async () => {
    const reader = new AbortController();
    const read = database.read(ENDLESS, {}, { signal: reader.signal });
    read.catch(() => undefined);
    await expect.poll(runningEndless, { timeout: 5_000 }).toBe(1);
    reader.abort(new Error('gone'));
    await expect(read).rejects.toThrow('gone');
    await expect.poll(runningEndless, { timeout: 2_000 }).toBe(0);
  });

  test('a reader who was gone already gets no query at all', async () => {
    await expect(
      database.read('RETURN 1', {}, { signal: AbortSignal.abort(new Error('gone')) }),
    ).rejects.toThrow('gone');
  });

  test('a write past its deadline is rolled back', async () => {
    const write = database.write(
      (tx) =>
        tx.run('CREATE (:Topic {id: "late"}) WITH 1 AS one UNWIND range(1, 1000000000) AS x RETURN sum(x)'),
      {
        timeoutMs: 300,
      },
    );
    await expect(write).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(await database.read('MATCH (t:Topic {id: "late"}) RETURN t', {})).toEqual([]);
  });
});

describe('writing', () => {
  test('whole numbers are stored as integers, fractions as floats', async () => {
    await database.write((tx) =>
      tx.run('CREATE (:Topic {id: "numbers", whole: $whole, part: $part, list: $list})', {
        whole: 3,
        part: 0.5,
        list: [1, 2],
      }),
    );
    const [row] = await database.read(
      'MATCH (t:Topic {id: "numbers"}) RETURN valueType(t.whole), valueType(t.part), valueType(t.list[0]), t.whole',
      {},
    );
    expect(row).toEqual(['INTEGER NOT NULL', 'FLOAT NOT NULL', 'INTEGER NOT NULL', 3]);
  });

  test('what is thrown inside a transaction comes out as it is, and undoes it', async () => {
    const write = database.write(async (tx) => {
      await tx.run('CREATE (:Topic {id: "undone"})');
      throw new Error('the rule says no');
    });
    await expect(write).rejects.toThrow('the rule says no');
    expect(await database.read('MATCH (t:Topic {id: "undone"}) RETURN t', {})).toEqual([]);
  });

  test('a second record with the same id is refused in words that quote no value', async () => {
    const twice = database.write((tx) => tx.run('UNWIND [1, 2] AS x CREATE (:Quote {id: "quo_same"})'));
    await expect(twice).rejects.toMatchObject({ code: 'CONSTRAINT_VIOLATED' });
    await expect(twice).rejects.not.toThrow('quo_same');
  });
});

describe('a server that is not there, or not ours', () => {
  test('a dead one is an answer within seconds', async () => {
    const dead = openDatabase({
      uri: 'bolt://someone:hunter2@127.0.0.1:1',
      username: 'neo4j',
      password: 'x',
    });
    const started = performance.now();
    await expect(dead.read('RETURN 1', {})).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message:
        'Expected a Neo4j at bolt://127.0.0.1:1, found nobody answering. Is it running, and is NEO4J_URI right?',
    });
    await expect(dead.verify()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    await expect(dead.write((tx) => tx.run('RETURN 1'))).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
    });
    expect(performance.now() - started).toBeLessThan(15_000);
    await dead.close();
  });

  test('the one of this run is of a supported version', async () => {
    await expect(database.verify()).resolves.toBeUndefined();
  });
});
