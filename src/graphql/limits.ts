import { ApolloArmor } from '@escape.tech/graphql-armor';

/**
 * What one request may ask for. Depth and aliases are counted over fragments; tokens are counted while parsing, by GraphQL itself, because
 * the armour's own token limit answers 500 under Apollo 5.
 */
export const LIMITS = {
  depth: 14,
  aliases: 60,
  directives: 30,
  tokens: 4000,
  errors: 20,
  bodyBytes: 100_000,
  deadlineMs: 4000,
} as const;

/** Validation rules and plugins for ApolloServer. */
export function armour(): ReturnType<ApolloArmor['protect']> {
  return new ApolloArmor({
    maxDepth: { enabled: true, n: LIMITS.depth },
    maxAliases: { enabled: true, n: LIMITS.aliases },
    maxDirectives: { enabled: true, n: LIMITS.directives },
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    // A misspelt field is answered with its neighbour: the schema is public, and people type.
    blockFieldSuggestion: { enabled: false },
  }).protect();
}
