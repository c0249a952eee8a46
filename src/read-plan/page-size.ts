import { BadInput } from './bad-input.ts';
import { LARGEST_PAGE } from './connection.ts';

/** `first` of a list, if it is one that a page may have. Throws BadInput. */
export function pageOf(first: number): number {
  if (first >= 1 && first <= LARGEST_PAGE) return first;
  throw new BadInput(
    `Expected \`first\` between 1 and ${String(LARGEST_PAGE)}, found ${String(first)}. Ask for fewer at once.`,
  );
}
