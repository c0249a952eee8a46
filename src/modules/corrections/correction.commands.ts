import type { CorrectionKind } from '../../graphql/generated/schema.ts';
import type { Recordable, StoredDate, Writer } from '../revisions/revision.ts';

/** `corrects`: ids of articles, appearances, claims or status records. */
export interface CorrectionToRecord extends Recordable {
  key: string;
  /** The article that it stands with. */
  article: string;
  kind: CorrectionKind;
  text: string | null;
  issuedOn: StoredDate | null;
  corrects: string[];
}

export const correctionWriter: Writer<CorrectionToRecord> = {
  label: 'Correction',
  heldBy: ({ article }) => article,
  nodes: new URL('./cypher/write-corrections.cypher', import.meta.url),
  relations: new URL('./cypher/relate-corrections.cypher', import.meta.url),
  asksFor: ({ corrects }) => corrects.length,
};
