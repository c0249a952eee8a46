import type { UnknownReason } from '../../graphql/generated/schema.ts';
import type { Recordable, RunStatement, StoredDate, Writer } from '../revisions/revision.ts';

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
  nodes: new URL('./cypher/write-seasons.cypher', import.meta.url),
  relations: new URL('./cypher/relate-seasons.cypher', import.meta.url),
  asksFor: ({ decidedBy, coverage }) => 1 + decidedBy.length + coverage.length,
};

export const coverageWriter: Writer<CoverageToRecord> = {
  label: 'CoverageWindow',
  heldBy: ({ season }) => season,
  nodes: new URL('./cypher/write-coverage.cypher', import.meta.url),
  relations: null,
  asksFor: () => 0,
};

const DERIVE = new URL('./cypher/derive-seasons.cypher', import.meta.url);

/** Counts and last activity, stored so that a board can be ordered by them. Run it in the transaction that changed what they count. */
export async function deriveSeasons(run: RunStatement, ids: readonly string[]): Promise<void> {
  await run(DERIVE, { ids });
}
