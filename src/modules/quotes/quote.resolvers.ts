import type { EditKind, Resolvers } from '../../graphql/generated/schema.ts';
import { needsOf, refsAmong } from '../../read-plan/planned.ts';
import { type QuotedWords, quotationLd } from '../formats/json-ld.ts';
import { type TraceRows, traceOf } from '../provenance/trace.ts';

export const quoteResolvers: Resolvers = {
  Query: {
    quote: (_, { id }, { reader }, info) => reader.byId(info, id, 'Quote'),
    quotes: (_, _args, { reader }, info) => reader.list(info),
  },
  Quote: {
    jsonLd: (quote) => quotationLd(needsOf<QuotedWords>(quote, 'jsonLd')),
    trace: (quote) => {
      const { refTo, refToOrNull } = refsAmong(quote, 'trace');
      const trace = traceOf(needsOf<{ traceRows: TraceRows }>(quote, 'trace').traceRows);
      return {
        appearances: trace.appearances.map(refTo),
        edges: trace.edges.map(({ fromAppearanceId, fromArticleId, toAppearanceId, toArticleId, basis }) => ({
          from: refToOrNull(fromAppearanceId),
          fromArticle: refTo(fromArticleId),
          toAppearance: refToOrNull(toAppearanceId),
          toArticle: refTo(toArticleId),
          basis,
        })),
        roots: trace.roots.map(({ articleId, appearanceId, seen }) => ({
          article: refTo(articleId),
          appearance: refToOrNull(appearanceId),
          seen,
        })),
        gaps: trace.gaps.map(refTo),
        independentSources: {
          ...trace.independentSources,
          roots: trace.independentSources.rootIds.map(refTo),
        },
        circular: trace.circular,
        sharedEdits: trace.sharedEdits.map(({ kind, text, appearanceIds }) => ({
          kind: kind as EditKind,
          text,
          appearances: appearanceIds.map(refTo),
        })),
      };
    },
  },
};
