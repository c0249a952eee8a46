import type {
  AvailabilityRole,
  CrewRole,
  LifecycleStatus,
  UnknownReason,
} from '../../graphql/generated/schema.ts';
import {
  type Recordable,
  type StoredDate,
  type StoredExternalIds,
  type Writer,
} from '../revisions/revision.ts';
import { dated, externalIdsOf, inwards, tie, ties } from '../becomes.ts';

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
  owns: { out: ['AVAILABLE_ON', 'PRODUCED_BY', 'SPIN_OFF_OF', 'REVIVAL_OF'], in: ['ACTED_IN', 'WORKED_ON'] },
  becomes: (show) => ({
    properties: {
      slug: show.slug,
      title: show.title,
      aliases: show.aliases,
      lifecycleStatus: show.lifecycleStatus,
      ...dated('premieredOn', show.premieredOn),
      premieredOnUnknownBecause: show.premieredOnUnknownBecause,
      note: show.note,
      ...externalIdsOf(show.externalIds),
    },
    ties: [
      ...show.availableOn.flatMap(({ platform, role, position, from, to, note }) =>
        tie('AVAILABLE_ON', platform, ['organizations'], {
          role,
          position,
          ...dated('from', from),
          ...dated('to', to),
          note,
        }),
      ),
      ...ties('PRODUCED_BY', show.producedBy, ['organizations']),
      ...inwards(
        show.cast.flatMap(({ person, billing, lead }) =>
          tie('ACTED_IN', person, ['people'], { billing, lead }),
        ),
      ),
      ...inwards(
        show.crew.flatMap(({ person, role, from, to, note }) =>
          tie('WORKED_ON', person, ['people'], { role, ...dated('from', from), ...dated('to', to), note }),
        ),
      ),
      ...tie('SPIN_OFF_OF', show.spinOffOf, ['shows']),
      ...tie('REVIVAL_OF', show.revivalOf, ['shows']),
    ],
  }),
};

export const characterWriter: Writer<CharacterToRecord> = {
  label: 'Character',
  heldBy: ({ appearsIn }) => appearsIn[0] ?? null,
  owns: { out: ['APPEARS_IN'], in: ['PLAYED'] },
  becomes: ({ key, name, nameUnknownBecause, description, appearsIn, playedBy }) => ({
    properties: { key, name, nameUnknownBecause, description },
    ties: [...ties('APPEARS_IN', appearsIn, ['shows']), ...inwards(ties('PLAYED', playedBy, ['people']))],
  }),
};
