import { createHash } from 'node:crypto';

/** The prefixes of ids, as `@node` in schema.graphql gives them. */
export type IdPrefix =
  | 'sho'
  | 'sea'
  | 'per'
  | 'cha'
  | 'org'
  | 'uns'
  | 'art'
  | 'quo'
  | 'top'
  | 'app'
  | 'edt'
  | 'cla'
  | 'ann'
  | 'sta'
  | 'cor'
  | 'rev'
  | 'cov';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** 80 bits: among a million things of a kind, two share an id once in 10^12 times. */
const LENGTH = 16;

/**
 * The id of a thing that a file names: the same name gives the same id on every machine, so that importing twice changes nothing.
 * `name`: the thing's slug or key. What is made by hand gets a random id of the same form.
 */
export function seededId(prefix: IdPrefix, name: string): string {
  const hash = createHash('sha256').update(`${prefix}:${name}`).digest();
  let bits = 0n;
  for (const byte of hash.subarray(0, (LENGTH * 5) / 8)) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let shift = BigInt((LENGTH - 1) * 5); shift >= 0n; shift -= 5n) {
    id += ALPHABET[Number((bits >> shift) & 31n)] ?? '';
  }
  return `${prefix}_${id}`;
}

/** `quo` of `quo_…`; empty where there is none. */
export function prefixOf(id: string): string {
  return /^([a-z]{3})_/.exec(id)?.[1] ?? '';
}
