import type { Resolvers } from '../../graphql/generated/schema.ts';

export const claimResolvers: Resolvers = {
  Query: {
    claims: (_, _args, { reader }, info) => reader.list(info),
  },
};
