import { ApolloServer, type ApolloServerOptionsWithTypeDefs, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';

/** What is served: a schema as a library made it, or definitions with resolvers. */
type Served<Context extends BaseContext> =
  | { readonly schema: GraphQLSchema }
  | Pick<ApolloServerOptionsWithTypeDefs<Context>, 'typeDefs' | 'resolvers'>;

/** Apollo at POST /graphql, as fast as its settings make it: the cache-control plugin, which costs and serves nobody here, is off. */
export async function apolloOn<Context extends BaseContext>(
  app: FastifyInstance,
  served: Served<Context>,
  context: () => Promise<Context>,
): Promise<void> {
  const apollo = new ApolloServer<Context>({
    ...served,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  app.post('/graphql', fastifyApolloHandler(apollo, { context }));
}
