import { makeExecutableSchema } from '@graphql-tools/schema';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers.ts';
import { publicTypeDefs } from './type-defs.ts';

/** The public schema with its resolvers and scalars: what Apollo executes, and what the variables of an address are checked by. */
export function executableSchema(typeDefs: DocumentNode): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: publicTypeDefs(typeDefs), resolvers });
}
