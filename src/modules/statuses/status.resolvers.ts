import type { Resolvers } from '../../graphql/generated/schema.ts';
import { needsOf, refTo } from '../../read-plan/planned.ts';
import { type SourceRow, independentSources } from '../provenance/chains.ts';

export const statusResolvers: Resolvers = {
  StatusRecord: {
    independentSources: (record) => {
      const { count, byOwner, roots, circular } = independentSources(
        needsOf<{ sourceRows: readonly SourceRow[] }>(record, 'independentSources').sourceRows,
      );
      return { count, byOwner, circular, roots: roots.map(({ id }) => refTo(id)) };
    },
  },
};
