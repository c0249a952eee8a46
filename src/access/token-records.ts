import type { Database } from '../neo4j/database.ts';
import { statementsOf, textOf } from '../modules/statements.ts';
import { hashOf, newToken, type Token } from './token.ts';
import type { Role } from './viewer.ts';

const WRITE = new URL('cypher/write-token.cypher', import.meta.url);
const LIST = new URL('cypher/list-tokens.cypher', import.meta.url);
const REVOKE = new URL('cypher/revoke-token.cypher', import.meta.url);

/** What is asked for. */
export interface TokenWanted {
  /** Whose it is: the name that stands in the record's history. */
  readonly name: string;
  readonly role: Role;
  readonly expiresAt: Date;
}

/** A token as it is on record: without its secret, which nobody has but its holder. */
export interface TokenRecord extends TokenWanted {
  readonly id: string;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

/** Puts a new token on record and gives it, whole, this once. */
export async function createToken(
  database: Database,
  { name, role, expiresAt }: TokenWanted,
  now: Date,
  random: (bytes: number) => Buffer,
): Promise<Token> {
  const token = newToken(random);
  await database.write((tx) =>
    statementsOf(tx)(WRITE, {
      id: token.id,
      hash: hashOf(token.secret),
      role,
      name,
      createdAt: now.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }),
  );
  return token;
}

/** All of them, the latest first. */
export async function listTokens(database: Database): Promise<TokenRecord[]> {
  const rows = (await database.read(textOf(LIST), {})) as [
    string,
    Role,
    string,
    number,
    number,
    number | null,
  ][];
  return rows.map(([id, role, name, createdAt, expiresAt, revokedAt]) => ({
    id,
    role,
    name,
    createdAt: new Date(createdAt),
    expiresAt: new Date(expiresAt),
    revokedAt: revokedAt === null ? null : new Date(revokedAt),
  }));
}

/** Null where there is none of that id. `since`: of this call, or of the one that revoked it first. */
export async function revokeToken(
  database: Database,
  id: string,
  now: Date,
): Promise<{ name: string; since: Date } | null> {
  const [row] = await database.write((tx) => statementsOf(tx)(REVOKE, { id, at: now.toISOString() }));
  if (!row) return null;
  const [name, since] = row as [string, number];
  return { name, since: new Date(since) };
}
