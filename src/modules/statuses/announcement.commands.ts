import type { UnknownReason, Venue } from '../../graphql/generated/schema.ts';
import { given, type Recordable, type StoredDate, type Writer } from '../revisions/revision.ts';

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
  nodes: new URL('./cypher/write-announcements.cypher', import.meta.url),
  relations: new URL('./cypher/relate-announcements.cypher', import.meta.url),
  asksFor: ({ madeBy, voicedAs }) => madeBy.length + given(voicedAs),
};
