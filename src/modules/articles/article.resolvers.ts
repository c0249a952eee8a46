import type { Resolvers } from '../../graphql/generated/schema.ts';
import { needsOf, refsAmong } from '../../read-plan/planned.ts';
import { type ClaimedWords, claimReviewLd } from '../formats/json-ld.ts';
import type { Authority } from '../quotes/authority.ts';
import { type MadeClaim, type PrintedQuote, overclaims } from '../claims/overclaim.ts';

/** What `@derived(needs:)` of Article.overclaims fetches. */
interface Needs {
  readonly claims: readonly (Omit<MadeClaim, 'exact'> & ClaimedWords)[];
  readonly printed: {
    readonly nodes: readonly {
      readonly quote: Omit<PrintedQuote, 'speakerName' | 'authority'> & {
        readonly authority: Authority | null;
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
      const { refTo, refToOrNull } = refsAmong(article, 'overclaims');
      const { claims, printed } = needsOf<Needs>(article, 'overclaims');
      const quotes = printed.nodes.map(({ quote }) => ({
        ...quote,
        // A name without a role carries no more weight than anybody's.
        authority: quote.authority ?? 'OBSERVES',
        speakerName: quote.speaker?.name ?? null,
      }));
      // Of a claim that is withheld nothing is said.
      const told = claims.flatMap((claim) =>
        claim.exact === null ? [] : [{ ...claim, exact: claim.exact }],
      );
      return overclaims({ claims: told, printed: quotes }).flatMap(
        ({ claimId, strongestQuoteId, reason }) => {
          const claim = told.find(({ id }) => id === claimId);
          return claim
            ? [
                {
                  claim: refTo(claimId),
                  strongestQuote: refToOrNull(strongestQuoteId),
                  reason,
                  jsonLd: claimReviewLd(claim, reason),
                },
              ]
            : [];
        },
      );
    },
  },
};
