import { afterAll, describe, expect, test } from 'vitest';
import { migrate, MIGRATIONS } from '../../src/neo4j/migrate.ts';
import { testDatabase } from '../support/database.ts';

describe('migrations', () => {
  const database = testDatabase();
  afterAll(() => database.close());

  test('the run starts with all of them applied, and applying them again does nothing', async () => {
    const again = await migrate(database, MIGRATIONS, () => new Date());
    expect(again.applied).toEqual([]);
    expect(again.already).toBeGreaterThan(1);
  });
});
