import type { Authority, Resolvers, Stance } from '../../graphql/generated/schema.ts';
import { needsOf, refsAmong } from '../../read-plan/planned.ts';
import { type SeasonFacts, seasonLd } from '../formats/json-ld.ts';
import { type RenewalStatus, daysWaiting, statusSince } from '../statuses/best-status.ts';
import { type MissingRow, missingOf } from './missing.ts';
import { transitionsOf } from '../statuses/transitions.ts';

/** What `@derived(needs:)` of Season.statusSince fetches; Season.daysWaiting needs less of the same. */
interface Needs {
  readonly status: { readonly status: RenewalStatus } | null;
  readonly statusHistory: readonly {
    readonly status: RenewalStatus;
    readonly validFrom: PartialDate | null;
  }[];
}

/** What `@derived(needs:)` of Season.transitions fetches, the latest first. */
interface TransitionNeeds {
  readonly statusHistory: readonly {
    readonly id: string;
    readonly status: RenewalStatus;
    readonly validFrom: PartialDate | null;
    readonly decidedIn: { readonly madeBy: readonly { readonly id: string }[] } | null;
    readonly evidence: readonly { readonly stance?: string }[];
  }[];
}

interface PartialDate {
  readonly edtf: string;
  readonly precision: string;
  readonly earliest: string;
  readonly latest: string;
  readonly basis: string;
}

type StanceRow = readonly [authority: Authority | null, stance: Stance | null, quotes: number];

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
    transitions: (season) => {
      const { refTo, refToOrNull } = refsAmong(season, 'transitions');
      const history = [...needsOf<TransitionNeeds>(season, 'transitions').statusHistory].reverse();
      const records = history.map(({ id, status, decidedIn, evidence }) => ({
        id,
        status,
        decidedBy: decidedIn?.madeBy.map((organization) => organization.id) ?? [],
        stances: evidence.flatMap(({ stance }) => stance ?? []),
      }));
      return transitionsOf(records).map(({ transition, fromId, toId }) => {
        const on = history.find(({ id }) => id === toId)?.validFrom;
        return { transition, from: refToOrNull(fromId), to: refTo(toId), on: on ? { ...on } : null };
      });
    },
    stanceByAuthority: (season) =>
      needsOf<{ stanceRows: readonly StanceRow[] }>(season, 'stanceByAuthority')
        .stanceRows.filter(([, stance]) => stance !== null)
        .map(([authority, stance, quotes]) => ({ authority, stance: stance as Stance, quotes })),
    whatIsMissing: (season) =>
      missingOf(needsOf<{ missingRow: MissingRow }>(season, 'whatIsMissing').missingRow).map((each) => ({
        ...each,
      })),
    jsonLd: (season) => seasonLd(needsOf<SeasonFacts>(season, 'jsonLd')),
    daysWaiting: (season, _args, { today }) => {
      const { status, statusHistory } = needsOf<Needs>(season, 'daysWaiting');
      return daysWaiting(status, statusHistory, today);
    },
  },
};
