import type { Authority, Resolvers, SpeechAct } from '../../graphql/generated/schema.ts';
import { BadInput } from '../../read-plan/bad-input.ts';
import { needsOf, refsAmong } from '../../read-plan/planned.ts';
import { spreadOf } from '../spread.ts';

/** Rows of the internal fields of Organization: see schema.graphql. */
type ClaimRow = readonly [act: SpeechAct, claims: number, ...ends: [number, number, number, number, number]];
type QuotedRow = readonly [
  speakerId: string,
  quotes: number,
  made: number,
  notMade: number,
  undecided: number,
];
type FateRow = readonly [
  act: SpeechAct,
  authority: Authority | null,
  remarks: number,
  made: number,
  notMade: number,
  undecided: number,
];

interface HintNeeds {
  readonly firstDecided: readonly { readonly daysFromHintToDecision: number | null }[];
}

const MOST_SPEAKERS = 100;

export const organizationResolvers: Resolvers = {
  Query: {
    organization: (_, { id }, { reader }, info) => reader.one(info, 'Organization', id),
    organizations: (_, _args, { reader }, info) => reader.list(info),
  },
  Organization: {
    trackRecord: (organization) =>
      needsOf<{ trackRecordRows: readonly ClaimRow[] }>(organization, 'trackRecord').trackRecordRows.map(
        ([speechAct, claims, open, cameTrue, didNotComeTrue, falseWhenPrinted, unresolvable]) => ({
          speechAct,
          claims,
          open,
          cameTrue,
          didNotComeTrue,
          falseWhenPrinted,
          unresolvable,
        }),
      ),
    quotedSpeakers: (organization, { first }) => {
      const { refTo } = refsAmong(organization, 'quotedSpeakers');
      if (first < 1 || first > MOST_SPEAKERS)
        throw new BadInput(
          `Expected \`first\` of quotedSpeakers to be from 1 to ${String(MOST_SPEAKERS)}, found ${String(first)}.`,
        );
      return needsOf<{ quotedRows: readonly QuotedRow[] }>(organization, 'quotedSpeakers')
        .quotedRows.slice(0, first)
        .map(([id, quotes, seasonMade, seasonNotMade, undecided]) => ({
          speaker: refTo(id),
          quotes,
          seasonMade,
          seasonNotMade,
          undecided,
        }));
    },
    hintToDecision: (organization) =>
      spreadOf(
        needsOf<HintNeeds>(organization, 'hintToDecision').firstDecided.flatMap(
          ({ daysFromHintToDecision }) => daysFromHintToDecision ?? [],
        ),
      ),
    whatBecameOf: (organization, { speechAct, authority }) => {
      const { fateRows } = needsOf<{ fateRows: readonly FateRow[] }>(organization, 'whatBecameOf');
      const [, , n, seasonMade, seasonNotMade, undecided] = fateRows.find(
        ([act, weight]) => act === speechAct && weight === authority,
      ) ?? [speechAct, authority, 0, 0, 0, 0];
      return { n, seasonMade, seasonNotMade, undecided };
    },
  },
};
