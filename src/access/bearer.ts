import { Unauthenticated } from './refusals.ts';

/** A header of ours is never longer: Node itself stops at 16 KB for all of them. */
const LONGEST = 8_000;

/**
 * The token of an `Authorization` header; null where there is no header. Throws Unauthenticated on any other form: who sends something wants to be
 * somebody, and must not be taken for a reader.
 */
export function bearerOf(header: string | undefined): string | null {
  if (header === undefined) return null;
  const [, token] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(header) ?? [];
  if (token !== undefined && token.length <= LONGEST) return token;
  const found = /^basic /i.test(header)
    ? 'a name and a password (Basic)'
    : /^bearer *$/i.test(header)
      ? 'no token behind "Bearer"'
      : 'another form';
  throw new Unauthenticated(
    `Expected the header "Authorization: Bearer TOKEN", found ${found}. Send the token in that form, or leave the header out: reading needs none.`,
  );
}
