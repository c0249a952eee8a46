import type { UnknownReason, Venue } from '../../graphql/generated/schema.ts';
import { type Recordable, type StoredDate, type Writer } from '../revisions/revision.ts';
import { dated, tie, ties } from '../becomes.ts';

/** `madeBy` (organizations), `voicedAs` (a character): ids. */
export interface AnnouncementToRecord extends Recordable {
  key: string;
  show: string;
  announcedOn: StoredDate | null;
  venue: Venue;
  text: string | null;
  textUnknownBecause: UnknownReason | null;
  note: string | null;
  madeBy: string[];
  voicedAs: string | null;
}

export const announcementWriter: Writer<AnnouncementToRecord> = {
  label: 'Announcement',
  heldBy: ({ show }) => show,
  owns: { out: ['MADE_BY', 'VOICED_AS'] },
  becomes: ({ key, announcedOn, venue, text, textUnknownBecause, note, madeBy, voicedAs }) => ({
    properties: { key, ...dated('announcedOn', announcedOn), venue, text, textUnknownBecause, note },
    ties: [...ties('MADE_BY', madeBy, ['organizations']), ...tie('VOICED_AS', voicedAs, ['characters'])],
  }),
};
