import type { Resolvers } from '../../graphql/generated/schema.ts';

export const personResolvers: Resolvers = {
  Query: {
    person: (_, { id }, { reader }, info) => reader.one(info, 'Person', id),
    people: (_, _args, { reader }, info) => reader.list(info),
  },
};
