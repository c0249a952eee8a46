import type {
  Certainty,
  ClaimPlacement,
  ClaimResolution,
  SpeechAct,
  Stance,
} from '../../graphql/generated/schema.ts';
import {
  given,
  type Recordable,
  type RunStatement,
  type StoredDate,
  type Writer,
} from '../revisions/revision.ts';

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
  nodes: new URL('./cypher/write-claims.cypher', import.meta.url),
  relations: new URL('./cypher/relate-claims.cypher', import.meta.url),
  asksFor: ({ about, restsOn, resolvedBy }) => 1 + about.length + restsOn.length + given(resolvedBy),
};

const DERIVE = new URL('./cypher/derive-claims.cypher', import.meta.url);

/** A claim is as old as its article. */
export async function deriveClaims(run: RunStatement, ids: readonly string[]): Promise<void> {
  await run(DERIVE, { ids });
}
