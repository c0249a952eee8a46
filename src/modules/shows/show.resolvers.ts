import type { Resolvers } from '../../graphql/generated/schema.ts';

export const showResolvers: Resolvers = {
  Query: {
    show: (_, { id }, { reader }, info) => reader.one(info, 'Show', id),
    shows: (_, _args, { reader }, info) => reader.list(info),
  },
};
