import type { Resolvers } from '../../graphql/generated/schema.ts';
import { needsOf, refTo, refToOrNull } from '../../read-plan/planned.ts';
import { type MadeClaim, type PrintedQuote, overclaims } from '../claims/overclaim.ts';

/** What `@derived(needs:)` of Article.overclaims fetches. */
interface Needs {
  readonly claims: readonly MadeClaim[];
  readonly printed: {
    readonly nodes: readonly {
      readonly quote: Omit<PrintedQuote, 'speakerName'> & {
        readonly speaker: { readonly name?: string } | null;
      };
    }[];
  };
}

export const articleResolvers: Resolvers = {
  Query: {
    article: (_, { id }, { reader }, info) => reader.one(info, 'Article', id),
    articles: (_, _args, { reader }, info) => reader.list(info),
  },
  Article: {
    overclaims: (article) => {
      const { claims, printed } = needsOf<Needs>(article, 'overclaims');
      const quotes = printed.nodes.map(({ quote }) => ({
        ...quote,
        speakerName: quote.speaker?.name ?? null,
      }));
      return overclaims({ claims, printed: quotes }).map(({ claimId, strongestQuoteId, reason }) => ({
        claim: refTo(claimId),
        strongestQuote: refToOrNull(strongestQuoteId),
        reason,
      }));
    },
  },
};
