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
  let id = '';
  let bits = 0;
  let held = 0;
  for (let at = 0; id.length < LENGTH; at++) {
    bits = (bits << 8) | (hash[at] ?? 0);
    held += 8;
    for (; held >= 5 && id.length < LENGTH; held -= 5) id += ALPHABET[(bits >> (held - 5)) & 31] ?? '';
    bits &= (1 << held) - 1;
  }
  return `${prefix}_${id}`;
}

/** `quo` of `quo_…`; empty where there is none. */
export function prefixOf(id: string): string {
  return /^([a-z]{3})_/.exec(id)?.[1] ?? '';
}
