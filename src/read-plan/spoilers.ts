import { type GraphQLSchema, type OperationDefinitionNode, getDirectiveValues } from 'graphql';
import { keyOf } from './filters.ts';
import type { Parameters } from './parameters.ts';
import type { Variables } from './selection.ts';

/** Puts what `HIDDEN(x)` means into a piece of Cypher of schema.graphql: whether the quote `x` gives away more than the reader has seen. */
export type Spoilers = (cypher: string) => string;

const MACRO = /\bHIDDEN\(((?:[^()]|\([^()]*\))+)\)/g;

/** Beyond every episode. */
const WHOLE_SEASON = 2_147_483_647;

/**
 * What the operation's `@seenThrough` hides. It stands on the operation and not on a field, so that there is no field to forget: whatever path leads to a
 * quote's words, by one root or another, goes through the same plan. Without it nothing is hidden.
 */
export function spoilersOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
  parameters: Parameters,
): Spoilers | null {
  const directive = schema.getDirective('seenThrough');
  if (!directive) throw new Error('Expected schema.graphql to define @seenThrough, found no such directive.');
  const now = getDirectiveValues(directive, operation, variables);
  if (!now) return null;
  const read = (name: string) =>
    parameters.add((later) => getDirectiveValues(directive, operation, later)?.[name]);
  const [season, episode, show] = [read('season'), read('episode'), read('show')];
  const key = keyOf(now['show']);
  const whose = (quote: string): string =>
    now['show'] === null || now['show'] === undefined
      ? ''
      : ` AND EXISTS { (:Quote {id: ${quote}.id})-[:ABOUT_SHOW]->(:Show {${key}: ${show}}) }`;
  return (cypher) =>
    cypher.replace(
      MACRO,
      (_, quote: string) =>
        `(coalesce(${quote}.revealsSeason > ${season} OR (${quote}.revealsSeason = ${season} AND coalesce(${quote}.revealsEpisode, ${String(WHOLE_SEASON)}) > coalesce(${episode}, ${String(WHOLE_SEASON)})), false)${whose(quote)})`,
    );
}

/** Where nothing is hidden. */
export const NOTHING_HIDDEN: Spoilers = (cypher) => cypher.replace(MACRO, 'false');
