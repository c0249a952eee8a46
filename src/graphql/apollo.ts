import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { readPlanned } from './default-resolver.ts';
import { LIMITS, armour } from './limits.ts';
import { formatProblem } from './problems.ts';
import type { PersistedDocuments } from './persisted-documents.ts';

/**
 * The GraphQL server over any transport: the public schema, the limits, and errors that are safe to show.
 * @param report is given every error that nobody expected
 */
export function apolloServer(
  schema: GraphQLSchema,
  documents: PersistedDocuments,
  report: (error: unknown) => void,
  plugins: ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  const limits = armour();
  return new ApolloServer<Context>({
    schema,
    fieldResolver: readPlanned,
    persistedQueries: { cache: documents.automatic },
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.errors },
    validationRules: limits.validationRules,
    formatError: (formatted, error) => formatProblem(formatted, error, report),
    plugins: [
      // Cache hints cost a seventh of a small read, and nothing here sets one.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(limits.plugins as unknown as ApolloServerPlugin<Context>[]),
      ...plugins,
    ],
  });
}
