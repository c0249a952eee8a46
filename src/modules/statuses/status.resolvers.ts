import type { Resolvers } from '../../graphql/generated/schema.ts';
import { needsOf, refsAmong } from '../../read-plan/planned.ts';
import { type SourceRow, independentSources } from '../provenance/chains.ts';
import { type TraceRows, traceOf } from '../provenance/trace.ts';

interface Grounds {
  readonly sourceRows: readonly SourceRow[];
  /** Only quotes have rows for a trace. */
  readonly evidence: readonly { readonly traceRows?: TraceRows }[];
}

export const statusResolvers: Resolvers = {
  StatusRecord: {
    independentSources: (record) => {
      const { refTo } = refsAmong(record, 'independentSources');
      const { sourceRows, evidence } = needsOf<Grounds>(record, 'independentSources');
      const quotes = evidence.flatMap(({ traceRows }) => (traceRows ? [traceOf(traceRows)] : []));
      const { count, byOwner, roots, circular } = independentSources(
        sourceRows,
        quotes.map((trace) => trace.independentSources),
      );
      return { count, byOwner, circular, roots: roots.map(({ id }) => refTo(id)) };
    },
  },
};
