import type { Rank, RenewalStatus, SeasonStage, UnknownReason } from '../../graphql/generated/schema.ts';
import { type Recordable, type RunStatement, type StoredDate, type Writer } from '../revisions/revision.ts';
import { groundOf, type StatusGround } from './ground.ts';
import { dated, inwards, tie, ties } from '../becomes.ts';

/** `season`, `evidence` (articles, quotes, claims, announcements), `decidedIn` (an announcement): ids. */
export interface StatusToRecord extends Recordable {
  key: string;
  season: string;
  status: RenewalStatus;
  stage: SeasonStage | null;
  validFrom: StoredDate | null;
  validFromUnknownBecause: UnknownReason | null;
  validTo: StoredDate | null;
  rank: Rank;
  rankReason: string | null;
  note: string | null;
  evidence: string[];
  decidedIn: string | null;
}

export const statusWriter: Writer<StatusToRecord> = {
  label: 'StatusRecord',
  heldBy: ({ season }) => season,
  owns: { in: ['HAS_STATUS'], out: ['EVIDENCED_BY', 'DECIDED_IN'] },
  // Never backdated, and never moved by a later change.
  firstWritten: 'recordedAt',
  // `authority`, `precedence` and `knownFrom` are derived.
  becomes: (status) => ({
    properties: {
      key: status.key,
      status: status.status,
      stage: status.stage,
      ...dated('validFrom', status.validFrom),
      validFromUnknownBecause: status.validFromUnknownBecause,
      ...dated('validTo', status.validTo),
      rank: status.rank,
      rankReason: status.rankReason,
      note: status.note,
    },
    ties: [
      ...inwards(tie('HAS_STATUS', status.season, ['seasons'])),
      ...ties('EVIDENCED_BY', status.evidence, ['articles', 'quotes', 'claims', 'announcements']),
      ...tie('DECIDED_IN', status.decidedIn, ['announcements']),
    ],
  }),
};

const READ = new URL('./cypher/read-grounds.cypher', import.meta.url);
const WRITE = new URL('./cypher/write-grounds.cypher', import.meta.url);

/** On whose word records rest, and since when the public could know them. Run it in the transaction that changed their evidence. */
export async function deriveStatuses(run: RunStatement, ids: readonly string[]): Promise<void> {
  const read = await run(READ, { ids });
  const rows = read.map(([id, status, validFrom, deciders, announcements, weights, prints]) => ({
    id,
    ...groundOf({
      status: status as StatusGround['status'],
      validFrom: dateOf(validFrom),
      deciders: deciders as string[],
      announcements: (announcements as [string[], unknown, boolean][]).map(
        ([madeBy, announcedOn, decided]) => ({
          madeBy,
          announcedOn: dateOf(announcedOn),
          decided,
        }),
      ),
      evidence: weights as StatusGround['evidence'],
      printed: (prints as unknown[]).map(dateOf),
    }),
  }));
  await run(WRITE, { rows });
}

/** Five columns, all null where there is no date. */
function dateOf(columns: unknown): StoredDate | null {
  const [edtf, precision, earliest, latest, basis] = columns as [
    string | null,
    string,
    string,
    string,
    string,
  ];
  return edtf === null ? null : { edtf, precision, earliest, latest, basis };
}
