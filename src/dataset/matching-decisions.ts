import { parse } from 'yaml';
import { z } from 'zod';
import type { Disagreement, Judged } from '../modules/quotes/agreement.ts';

const decisions = z.array(
  z.strictObject({
    between: z.tuple([z.string().min(1), z.string().min(1)]),
    verdict: z.enum(['SAME', 'POSSIBLE', 'DIFFERENT']),
    because: z.string().min(1),
  }),
);

/** What an editor decided of a disagreement. `between`: keys of two printings. */
export type Decision = z.output<typeof decisions>[number];

/** Reads docs/matching-decisions.yaml. Throws where it is no list of decisions, or names a printing that is not there. */
export function readDecisions(text: string, printed: readonly Judged[]): Decision[] {
  const read = decisions.parse(parse(text));
  const keys = new Set(printed.map(({ key }) => key));
  const stray = read.flatMap(({ between }) => between).find((key) => !keys.has(key));
  if (stray !== undefined)
    throw new Error(
      `Expected the key of a printing, found "${stray}". Was it renamed? Correct the decision.`,
    );
  return read;
}

/**
 * The decision on a disagreement: one that names two printings of its quotes. Which two show it best may change with every article. Null while it is open.
 */
export function decisionOn(
  { a, b }: Disagreement,
  decided: readonly Decision[],
  printed: readonly Judged[],
): Decision | null {
  const quoteOf = new Map(printed.map(({ key, quote }) => [key, quote]));
  const inOneQuote = a.quote === b.quote;
  return (
    decided.find(({ between }) => {
      const [one, other] = between.map((key) => quoteOf.get(key));
      const sameQuotes = [one, other].sort().join(' ') === [a.quote, b.quote].sort().join(' ');
      return sameQuotes && (!inOneQuote || between.includes(b.key));
    }) ?? null
  );
}
