import type { Resolvers } from '../../graphql/generated/schema.ts';
import { needsOf } from '../../read-plan/planned.ts';
import { type RenewalStatus, daysWaiting, statusSince } from '../statuses/best-status.ts';

/** What `@derived(needs:)` of Season.statusSince fetches; Season.daysWaiting needs less of the same. */
interface Needs {
  readonly status: { readonly status: RenewalStatus } | null;
  readonly statusHistory: readonly {
    readonly status: RenewalStatus;
    readonly validFrom: PartialDate | null;
  }[];
}

interface PartialDate {
  readonly edtf: string;
  readonly precision: string;
  readonly earliest: string;
  readonly latest: string;
  readonly basis: string;
}

export const seasonResolvers: Resolvers = {
  Query: {
    season: (_, { id }, { reader }, info) => reader.one(info, 'Season', id),
    statusBoard: (_, _args, { reader }, info) => reader.list(info),
  },
  Season: {
    statusSince: (season) => {
      const { status, statusHistory } = needsOf<Needs>(season, 'statusSince');
      const since = statusSince(status, statusHistory)?.validFrom;
      return since ? { ...since } : null;
    },
    daysWaiting: (season, _args, { today }) => {
      const { status, statusHistory } = needsOf<Needs>(season, 'daysWaiting');
      return daysWaiting(status, statusHistory, today);
    },
  },
};
