import type { CorrectionKind } from '../../graphql/generated/schema.ts';
import type { Recordable, StoredDate, Writer } from '../revisions/revision.ts';
import { dated, ties } from '../becomes.ts';

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
  owns: { out: ['CORRECTS'] },
  becomes: ({ key, kind, text, issuedOn, corrects }) => ({
    properties: { key, kind, text, ...dated('issuedOn', issuedOn) },
    ties: ties('CORRECTS', corrects, ['articles', 'appearances', 'claims', 'statuses']),
  }),
};
