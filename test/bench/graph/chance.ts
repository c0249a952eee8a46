import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance for one thing of the graph: the same seed, kind and number give the same sequence, whatever was made before. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** The same, where low numbers are likelier the greater `skew`; 1 is even. */
  skewed(end: number, skew: number): number;
  /** From 0 to below 1. */
  share(): number;
  yes(probability: number): boolean;
  one<Item>(items: readonly Item[]): Item;
}

const STEPS = 2 ** 30;

export function chanceFor(seed: number, kind: string, number: number): Chance {
  const random = xoroshiro128plus(mixed(mixed(mixed(0, seed), textNumber(kind)), number));
  const below = (end: number): number => uniformInt(random, 0, end - 1);
  const share = (): number => below(STEPS) / STEPS;
  return {
    below,
    share,
    skewed: (end, skew) => Math.floor(end * share() ** skew),
    yes: (probability) => share() < probability,
    one: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Expected something to choose from, found nothing.');
      return item;
    },
  };
}

/** Spreads neighbouring numbers over all 32 bits: generators of neighbouring seeds begin alike. */
function mixed(state: number, value: number): number {
  let bits = Math.imul(state ^ value, 0x9e3779b1) ^ (state >>> 15);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) | 0;
}

function textNumber(text: string): number {
  return Buffer.from(text).reduce(mixed, 7);
}
