import { BadInput } from '../read-plan/bad-input.ts';
import { LARGEST_PAGE } from '../read-plan/connection.ts';
import type { Resolvers } from './generated/schema.ts';

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_, { id }, { reader }, info) => reader.byId(info, id),
    nodes: (_, { ids }, { reader }, info) => {
      if (ids.length > LARGEST_PAGE) {
        throw new BadInput(
          `Expected at most ${String(LARGEST_PAGE)} ids, found ${String(ids.length)}. Ask in several parts.`,
        );
      }
      return Promise.all(ids.map((id) => reader.byId(info, id)));
    },
  },
};
