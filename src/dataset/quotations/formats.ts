import { gdelt } from './gdelt.ts';
import type { Format } from './printing.ts';
import { quotebank } from './quotebank.ts';

/** The datasets of quotations that can be read in, by what they are called on the command line. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['quotebank', quotebank],
  ['gdelt', gdelt],
]);
