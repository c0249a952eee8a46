import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { hideTokens } from '../access/hide-tokens.ts';
import { DatabaseError } from '../neo4j/errors.ts';
import { BadInput } from '../read-plan/bad-input.ts';

/** Every code that an error of ours can carry. Those of GraphQL itself (parsing, validation) keep Apollo's. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'DEADLINE_EXCEEDED'
  | 'DATABASE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/**
 * What a client is told of an error: sentences that were written for people, and nothing of the database's own text or of a stack. `report` is
 * given what nobody expected.
 */
export function formatProblem(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const problem = problemOf(formatted, error, report);
  // GraphQL quotes a value that does not fit, and somebody may have put a token there.
  return { ...problem, message: hideTokens(problem.message) };
}

function problemOf(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  // What GraphQL itself finds wrong with a request has a code. What it finds wrong with our answer has none, and Apollo calls it internal.
  if (cause === error && formatted.extensions?.['code'] !== ('INTERNAL_SERVER_ERROR' satisfies ErrorCode))
    return readable(withoutStack(formatted));
  const [code, message] = explain(cause);
  if (code === 'INTERNAL_SERVER_ERROR') report(cause);
  return { ...withoutStack(formatted), message, extensions: { code } };
}

/** What Apollo says of an automatic persisted query that makes no sense; it gives neither a code. */
const PERSISTED: Readonly<Record<string, string>> = {
  'provided sha does not match query':
    'Expected `sha256Hash` to be the SHA-256 of `query`, found that of another text. Hash it as it is sent, byte for byte.',
  'Unsupported persisted query version':
    'Expected `extensions.persistedQuery.version` to be 1, found another.',
};

function explain(cause: unknown): [ErrorCode, string] {
  if (cause instanceof BadInput) return ['BAD_USER_INPUT', cause.message];
  if (cause instanceof DatabaseError) {
    if (cause.code === 'BAD_PARAMETER') return ['BAD_USER_INPUT', cause.message];
    if (cause.code === 'DEADLINE_EXCEEDED') {
      return [
        'DEADLINE_EXCEEDED',
        'The answer took longer than a request may. Ask again in a moment, because a question asked for the first time takes longest; then ask for fewer things at once, or for shorter pages.',
      ];
    }
    if (cause.code === 'DATABASE_UNREACHABLE')
      return ['DATABASE_UNAVAILABLE', 'The database does not answer just now. Try again in a moment.'];
  }
  if (isGraphQLError(cause) && cause.message.startsWith('Schema is not configured to execute'))
    return [
      'BAD_USER_INPUT',
      'Expected a query, found a mutation or a subscription. Everything here is read with `query`.',
    ];
  const persisted = isGraphQLError(cause) ? PERSISTED[cause.message] : undefined;
  if (persisted !== undefined) return ['BAD_USER_INPUT', persisted];
  // A variable that may be null, given as null where null will not do, shows only when the field is reached.
  if (isGraphQLError(cause) && cause.message.startsWith('Argument "'))
    return ['BAD_USER_INPUT', cause.message];
  return [
    'INTERNAL_SERVER_ERROR',
    'Something went wrong here, and is in the log. Try again; if it happens again, tell us the query.',
  ];
}

function isGraphQLError(cause: unknown): cause is Error {
  return cause instanceof Error && cause.name === 'GraphQLError';
}

/** Two of the engine's own sentences are none for people. */
function readable(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.message.includes('call stack'))
    return {
      ...formatted,
      message: 'Expected a query, found one that is nested too deeply to be read. Ask in several queries.',
    };
  // The limits on depth, aliases and directives call themselves errors of syntax.
  return {
    ...formatted,
    message: formatted.message.replace(/^Syntax Error: (?=Query depth|Aliases|Directives)/i, ''),
  };
}

function withoutStack({ extensions, ...rest }: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...kept } = extensions ?? {};
  return { ...rest, extensions: kept };
}
