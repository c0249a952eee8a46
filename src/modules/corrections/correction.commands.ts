import type { CorrectionKind } from '../../graphql/generated/schema.ts';
import type { Recordable, StoredDate, Writer } from '../revisions/revision.ts';

/** `corrects`: ids of articles, appearances, claims or status records. */
export interface CorrectionToRecord extends Recordable {
  kind: CorrectionKind;
  text: string | null;
  issuedOn: StoredDate | null;
  corrects: string[];
}

export const correctionWriter: Writer<CorrectionToRecord> = {
  label: 'Correction',
  nodes: new URL('./cypher/write-corrections.cypher', import.meta.url),
  relations: new URL('./cypher/relate-corrections.cypher', import.meta.url),
  asksFor: ({ corrects }) => corrects.length,
};
