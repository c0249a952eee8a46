import type { GraphQLFieldResolver } from 'graphql';
import { NodeRef, Planned, heldUnder } from '../read-plan/planned.ts';
import type { Context } from './context.ts';

/**
 * Reads a field where the plan put it: under the name that the query gives it, so that one field asked twice with other arguments keeps two
 * values. A node that a rule named is fetched now, unless the plan has fetched it.
 */
export const readPlanned: GraphQLFieldResolver<Record<string, unknown>, Context> = (
  parent,
  _args,
  { reader },
  info,
) => {
  const value = parent[parent instanceof Planned ? heldUnder(String(info.path.key)) : info.fieldName];
  if (value instanceof NodeRef) return reader.named(info, value);
  // GraphQL.js waits for those of a list that are still being read.
  return Array.isArray(value) && value[0] instanceof NodeRef
    ? value.map((ref: NodeRef) => reader.named(info, ref))
    : value;
};
