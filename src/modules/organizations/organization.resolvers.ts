import type { Resolvers } from '../../graphql/generated/schema.ts';

export const organizationResolvers: Resolvers = {
  Query: {
    organization: (_, { id }, { reader }, info) => reader.one(info, 'Organization', id),
    organizations: (_, _args, { reader }, info) => reader.list(info),
  },
};
