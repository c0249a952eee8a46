import type { Role } from '../access/viewer.ts';
import { hideTokens } from '../access/hide-tokens.ts';
import { Cannot } from './cannot.ts';

/** A token is somebody's for a while: long enough to work with, short enough for a forgotten one to end by itself. */
export const DAYS = { default: 90, most: 366 } as const;

/** As it will stand in the record's history. Throws Cannot. */
export function nameOf(text: string): string {
  const name = text.trim();
  if (name === '')
    throw new Cannot(
      'Expected the name of whoever will use the token, found none. Give it as: token create "Ada Lovelace".',
    );
  if (name.length > 100)
    throw new Cannot(
      `Expected a name of at most 100 characters, found ${String(name.length)}. Give a shorter one.`,
    );
  if (/\p{Cc}/u.test(name) || !name.isWellFormed())
    throw new Cannot(
      'Expected a name on one line, found a control character or half a character in it. Type the name again.',
    );
  return name;
}

/** Throws Cannot. */
export function roleOf(text: string): Role {
  if (text === 'editor' || text === 'admin') return text;
  throw new Cannot(
    `Expected --role editor or --role admin, found ${shown(text)}. An editor adds and corrects; an admin does what goes beyond that too.`,
  );
}

/** Throws Cannot. */
export function daysOf(text: string): number {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (days >= 1 && days <= DAYS.most) return days;
  throw new Cannot(
    `Expected --days to be a whole number from 1 to ${String(DAYS.most)}, found ${shown(text)}. Left out, it is ${String(DAYS.default)}.`,
  );
}

/** The id of a token; whoever has the whole of one, to take it back, may give that. Throws Cannot. */
export function idOf(text: string): string {
  const [, id] = /^(rt_[0-9a-f]{12})(?:_.*)?$/.exec(text.trim()) ?? [];
  if (id !== undefined) return id;
  throw new Cannot(
    `Expected the id of a token, rt_ and 12 digits, found ${shown(text)}. "renewal-tracker token list" has them.`,
  );
}

function shown(text: string): string {
  return JSON.stringify(hideTokens(text).slice(0, 60));
}
