import { randomBytes } from 'node:crypto';
import { createToken, listTokens, revokeToken, type TokenRecord } from '../access/token-records.ts';
import { textOfToken } from '../access/token.ts';
import type { Config } from '../config.ts';
import type { Database } from '../neo4j/database.ts';
import { migrate, MIGRATIONS } from '../neo4j/migrate.ts';
import { Cannot } from './cannot.ts';
import { connectBeside } from './connect.ts';
import { logTo } from './log-to.ts';
import { daysOf, idOf, nameOf, roleOf } from './token-options.ts';

type Print = (line: string) => void;

const say = logTo(process.stderr).info;

/** `renewal-tracker token create NAME`. The token alone goes to standard output. */
export async function tokenCreate(
  config: Config,
  name: string,
  options: { role: string; days: string },
  print: Print,
): Promise<void> {
  const now = new Date();
  const wanted = {
    name: nameOf(name),
    role: roleOf(options.role),
    expiresAt: new Date(now.getTime() + daysOf(options.days) * 86_400_000),
  };
  const token = await onRecord(config, (database) => createToken(database, wanted, now, randomBytes));
  print(textOfToken(token));
  say(
    `This is the only time that it is shown. It is for ${wanted.name}, with the role ${wanted.role}, until ${momentOf(wanted.expiresAt)}; ` +
      `it goes into the header "Authorization: Bearer TOKEN". To take it back: renewal-tracker token revoke ${token.id}`,
  );
  if (config.oidc)
    say(
      `A server with these settings does not take it: TRACKER_OIDC_ISSUER is set, and ${config.oidc.issuer} alone says who may write.`,
    );
}

/** `renewal-tracker token list`: a line a token, the latest first. */
export async function tokenList(config: Config, print: Print): Promise<void> {
  const now = new Date();
  const tokens = await onRecord(config, listTokens);
  if (tokens.length === 0) say('No token was given out yet. To make one: renewal-tracker token create NAME');
  for (const token of tokens)
    print(`${token.id}  ${token.role.padEnd(6)}  ${stateOf(token, now)}  ${token.name}`);
}

/** `renewal-tracker token revoke ID`. Throws Cannot where there is none of that id. */
export async function tokenRevoke(config: Config, text: string, print: Print): Promise<void> {
  const id = idOf(text);
  const now = new Date();
  const revoked = await onRecord(config, (database) => revokeToken(database, id, now));
  if (!revoked)
    throw new Cannot(
      `Expected a token that was given out here, found none with the id ${id}. "renewal-tracker token list" has them all.`,
    );
  print(
    revoked.since.getTime() === now.getTime()
      ? `${id} of ${revoked.name} is revoked. A server that runs refuses it within a few seconds.`
      : `${id} of ${revoked.name} was revoked before, on ${momentOf(revoked.since)}.`,
  );
}

/** Works beside a server that runs; the graph may be older than tokens are. */
async function onRecord<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const { database, close } = await connectBeside(config, logTo(process.stderr));
  try {
    await migrate(database, MIGRATIONS, () => new Date());
    return await work(database);
  } finally {
    await close();
  }
}

function stateOf({ expiresAt, revokedAt }: TokenRecord, now: Date): string {
  if (revokedAt) return `revoked ${momentOf(revokedAt)}`;
  return `${now < expiresAt ? 'until  ' : 'expired'} ${momentOf(expiresAt)}`;
}

/** `2026-11-25 01:02 UTC` */
function momentOf(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
