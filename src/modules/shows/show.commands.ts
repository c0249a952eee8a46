import type {
  AvailabilityRole,
  CrewRole,
  LifecycleStatus,
  UnknownReason,
} from '../../graphql/generated/schema.ts';
import {
  given,
  type Recordable,
  type StoredDate,
  type StoredExternalIds,
  type Writer,
} from '../revisions/revision.ts';

/** `platform`: an id. `position`: its place in the order of time, from 0. */
export interface AvailabilityToRecord {
  platform: string;
  role: AvailabilityRole;
  position: number;
  from: StoredDate | null;
  to: StoredDate | null;
  note: string | null;
}

/** `person`: an id. */
export interface ActingCreditToRecord {
  person: string;
  billing: number | null;
  lead: boolean;
}

/** `person`: an id. */
export interface CrewCreditToRecord {
  person: string;
  role: CrewRole;
  from: StoredDate | null;
  to: StoredDate | null;
  note: string | null;
}

/** `producedBy`, `spinOffOf`, `revivalOf`: ids. Seasons and characters name their show, not the other way round. */
export interface ShowToRecord extends Recordable {
  slug: string;
  title: string;
  aliases: string[];
  lifecycleStatus: LifecycleStatus;
  premieredOn: StoredDate | null;
  premieredOnUnknownBecause: UnknownReason | null;
  note: string | null;
  externalIds: StoredExternalIds;
  availableOn: AvailabilityToRecord[];
  producedBy: string[];
  cast: ActingCreditToRecord[];
  crew: CrewCreditToRecord[];
  spinOffOf: string | null;
  revivalOf: string | null;
}

/** `playedBy`, `appearsIn`: ids. */
export interface CharacterToRecord extends Recordable {
  key: string;
  name: string | null;
  nameUnknownBecause: UnknownReason | null;
  description: string | null;
  playedBy: string[];
  appearsIn: string[];
}

export const showWriter: Writer<ShowToRecord> = {
  label: 'Show',
  heldBy: () => null,
  nodes: new URL('./cypher/write-shows.cypher', import.meta.url),
  relations: new URL('./cypher/relate-shows.cypher', import.meta.url),
  asksFor: (show) =>
    show.availableOn.length +
    show.producedBy.length +
    show.cast.length +
    show.crew.length +
    given(show.spinOffOf, show.revivalOf),
};

export const characterWriter: Writer<CharacterToRecord> = {
  label: 'Character',
  heldBy: ({ appearsIn }) => appearsIn[0] ?? null,
  nodes: new URL('./cypher/write-characters.cypher', import.meta.url),
  relations: new URL('./cypher/relate-characters.cypher', import.meta.url),
  asksFor: ({ appearsIn, playedBy }) => appearsIn.length + playedBy.length,
};
