import { randomBytes } from 'node:crypto';
import { createToken } from '../../src/access/token-records.ts';
import { textOfToken } from '../../src/access/token.ts';
import type { Role } from '../../src/access/viewer.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { NOW } from '../support/tracker.ts';

/** A token on record, good for an hour from `NOW` unless said otherwise. */
export async function givenToken(
  database: Database,
  role: Role,
  name = role === 'admin' ? 'Boss' : 'Ada',
  expiresAt = new Date(NOW.getTime() + 3_600_000),
): Promise<string> {
  return textOfToken(await createToken(database, { name, role, expiresAt }, NOW, randomBytes));
}

/** Has the form of a token, and was never given out. */
export const UNKNOWN_TOKEN = `rt_0123456789ab_${'x'.repeat(43)}`;
