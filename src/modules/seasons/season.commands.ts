import type { UnknownReason } from '../../graphql/generated/schema.ts';
import type { Recordable, RunStatement, StoredDate, Writer } from '../revisions/revision.ts';
import { dated, dayOrNull, inwards, tie, ties } from '../becomes.ts';
import { Day } from '../../neo4j/values.ts';

/** `organization`: an id. */
export interface DeciderToRecord {
  organization: string;
  basis: string;
  from: StoredDate | null;
  to: StoredDate | null;
}

/** `show`, `coverage`: ids. `checkedAt`: an ISO day. Stage and status are those of its status records. */
export interface SeasonToRecord extends Recordable {
  slug: string;
  show: string;
  number: number | null;
  numberUnknownBecause: UnknownReason | null;
  episodeOrder: number | null;
  namesInTexts: string[];
  decidedBy: DeciderToRecord[];
  checkedAt: string | null;
  coverage: string[];
}

/** `from`, `to`: ISO days. */
export interface CoverageToRecord extends Recordable {
  key: string;
  season: string;
  from: string;
  to: string;
  query: string | null;
  note: string | null;
}

export const seasonWriter: Writer<SeasonToRecord> = {
  label: 'Season',
  heldBy: ({ show }) => show,
  owns: { in: ['HAS_SEASON'], out: ['DECIDED_BY', 'COVERED_BY'] },
  becomes: (season) => ({
    properties: {
      slug: season.slug,
      number: season.number,
      numberUnknownBecause: season.numberUnknownBecause,
      episodeOrder: season.episodeOrder,
      namesInTexts: season.namesInTexts,
      checkedAt: dayOrNull(season.checkedAt),
    },
    ties: [
      ...inwards(tie('HAS_SEASON', season.show, ['shows'])),
      ...season.decidedBy.flatMap(({ organization, basis, from, to }) =>
        tie('DECIDED_BY', organization, ['organizations'], {
          basis,
          ...dated('from', from),
          ...dated('to', to),
        }),
      ),
      ...ties('COVERED_BY', season.coverage, ['coverage']),
    ],
  }),
};

export const coverageWriter: Writer<CoverageToRecord> = {
  label: 'CoverageWindow',
  heldBy: ({ season }) => season,
  owns: {},
  becomes: ({ key, from, to, query, note }) => ({
    properties: { key, from: new Day(from), to: new Day(to), query, note },
    ties: [],
  }),
};

const DERIVE = new URL('./cypher/derive-seasons.cypher', import.meta.url);

/** Counts and last activity, stored so that a board can be ordered by them. Run it in the transaction that changed what they count. */
export async function deriveSeasons(run: RunStatement, ids: readonly string[]): Promise<void> {
  await run(DERIVE, { ids });
}
