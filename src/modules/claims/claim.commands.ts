import type {
  Certainty,
  ClaimPlacement,
  ClaimResolution,
  SpeechAct,
  Stance,
} from '../../graphql/generated/schema.ts';
import { type Recordable, type RunStatement, type StoredDate, type Writer } from '../revisions/revision.ts';
import { dated, inwards, orderedBy, tie, ties } from '../becomes.ts';

/** `article`, `about` (seasons), `restsOn` (quotes), `resolvedBy` (a status record): ids. `start`, `end`: UTF-16 code units, half-open. */
export interface ClaimToRecord extends Recordable {
  key: string;
  article: string;
  exact: string;
  prefix: string | null;
  suffix: string | null;
  start: number | null;
  end: number | null;
  placement: ClaimPlacement | null;
  stance: Stance;
  speechAct: SpeechAct;
  certainty: Certainty;
  resolution: ClaimResolution;
  resolvedOn: StoredDate | null;
  resolvedBy: string | null;
  gradeLabel: string | null;
  scale: string | null;
  note: string | null;
  about: string[];
  restsOn: string[];
}

export const claimWriter: Writer<ClaimToRecord> = {
  label: 'Claim',
  heldBy: ({ article }) => article,
  owns: { in: ['ASSERTS'], out: ['ABOUT', 'RESTS_ON', 'RESOLVED_BY'] },
  // `publishedOnSort` is derived, and `sort` on ABOUT.
  becomes: (claim) => ({
    properties: {
      key: claim.key,
      exact: claim.exact,
      prefix: claim.prefix,
      suffix: claim.suffix,
      start: claim.start,
      end: claim.end,
      placement: claim.placement,
      stance: claim.stance,
      speechAct: claim.speechAct,
      certainty: claim.certainty,
      resolution: claim.resolution,
      ...dated('resolvedOn', claim.resolvedOn),
      gradeLabel: claim.gradeLabel,
      scale: claim.scale,
      note: claim.note,
    },
    ties: [
      ...inwards(tie('ASSERTS', claim.article, ['articles'])),
      ...claim.about.flatMap((id) => tie('ABOUT', id, ['seasons'], orderedBy(claim, id))),
      ...ties('RESTS_ON', claim.restsOn, ['quotes']),
      ...tie('RESOLVED_BY', claim.resolvedBy, ['statuses']),
    ],
  }),
};

const DERIVE = new URL('./cypher/derive-claims.cypher', import.meta.url);

/** A claim is as old as its article. */
export async function deriveClaims(run: RunStatement, ids: readonly string[]): Promise<void> {
  await run(DERIVE, { ids });
}
