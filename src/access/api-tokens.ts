import { textOf } from '../modules/statements.ts';
import type { ReadDatabase, Row } from '../neo4j/database.ts';
import { DatabaseError } from '../neo4j/errors.ts';
import type { CheckToken } from './access.ts';
import { NotChecked, Unauthenticated } from './refusals.ts';
import { hasHash, tokenOf } from './token.ts';
import type { Role } from './viewer.ts';

const FIND = new URL('cypher/find-token.cypher', import.meta.url);

/** One seek in an index. */
const FOUND_WITHIN_MS = 2_000;

const ASK_FOR_ANOTHER =
  'Ask an admin for another; one is made with "renewal-tracker token create". Reading needs none.';

/** Compares a token with what the graph has of it: one query, and none for what is no token at all. */
export function apiTokens(database: ReadDatabase, now: () => Date): CheckToken {
  return async (text) => {
    const token = tokenOf(text);
    if (!token)
      throw new Unauthenticated(
        `Expected an API token, rt_ with 12 digits, _ and 43 characters, found text of another form. Was it cut? ${ASK_FOR_ANOTHER}`,
      );
    const [row] = await find(database, token.id);
    const [hash, role, name, expiresAt, revokedAt] = (row ?? []) as Partial<
      [string, Role, string, number, number | null]
    >;
    // Only who has the secret is told more of a token than that it is wrong.
    if (!hash || !role || !name || !expiresAt || !hasHash(token.secret, hash))
      throw new Unauthenticated(
        `Expected a token that was given out here, found another. ${ASK_FOR_ANOTHER}`,
      );
    if (revokedAt != null)
      throw new Unauthenticated(
        `Expected a token that is good, found one that was revoked on ${dayOf(revokedAt)}. ${ASK_FOR_ANOTHER}`,
      );
    if (now().getTime() >= expiresAt)
      throw new Unauthenticated(
        `Expected a token that is good, found one that expired on ${dayOf(expiresAt)}. ${ASK_FOR_ANOTHER}`,
      );
    return { viewer: { kind: 'editor', id: token.id, name, role }, expiresAt };
  };
}

async function find(database: ReadDatabase, id: string): Promise<Row[]> {
  try {
    return await database.read(textOf(FIND), { id }, { timeoutMs: FOUND_WITHIN_MS });
  } catch (error) {
    if (error instanceof DatabaseError && ['DATABASE_UNREACHABLE', 'DEADLINE_EXCEEDED'].includes(error.code))
      throw new NotChecked(
        'The token could not be checked, because the database does not answer just now. Try again in a moment.',
        'DATABASE_UNAVAILABLE',
        error,
      );
    throw error;
  }
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
