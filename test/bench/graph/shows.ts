import type { ShowFile } from '../../../src/dataset/definitions/show.ts';
import { onDay } from './calendar.ts';
import { chanceFor } from './chance.ts';
import { HOT_MEMBER, castsHotMember, membersOf } from './crew.ts';
import { type Fate, announcementsOf, seasonEntry } from './fates.ts';
import { NOT_ELSEWHERE } from './names.ts';
import { type Shape, slugs } from './shape.ts';
import { name } from './words.ts';

/** A show with its cast, makers and seasons. */
export function showFile(shape: Shape, show: number, fates: readonly Fate[]): ShowFile {
  const chance = chanceFor(shape.seed, 'show', show);
  const platform = slugs.platform(show % shape.platforms);
  const members = membersOf(shape, show);
  const actors = members.filter(({ role }) => role === 'LEAD_CAST' || role === 'CAST');
  const cast = castsHotMember(show) ? [...actors, HOT_MEMBER] : actors;
  const premiere = onDay(fates[0]?.day ?? 0, 'STATED');
  return {
    slug: slugs.show(show),
    title: `Fictional ${name(chance)}`,
    aliases: [],
    lifecycleStatus: fates.at(-1)?.ending === 'CANCELLED' ? 'CANCELLED' : 'RUNNING',
    premieredOn: premiere,
    premieredOnUnknownBecause: null,
    note: null,
    externalIds: NOT_ELSEWHERE,
    availableOn: [{ platform, role: 'ORIGINAL', from: premiere, to: null, note: null }],
    producedBy: [],
    cast: cast.map(({ person, role }, place) => ({
      person,
      billing: place + 1,
      lead: role === 'LEAD_CAST',
    })),
    crew: members
      .filter((member) => !actors.includes(member))
      .map(({ person, role }) => ({
        person,
        role: role === 'CREATOR' ? 'CREATOR' : 'SHOWRUNNER',
        from: null,
        to: null,
        note: null,
      })),
    characters: [
      {
        key: slugs.character(show),
        name: `Fictional ${name(chance)}`,
        nameUnknownBecause: null,
        description: null,
        playedBy: cast.slice(0, 1).map(({ person }) => person),
      },
    ],
    spinOffOf: null,
    revivalOf: null,
    announcements: announcementsOf(fates, platform),
    seasons: fates.map((fate) => seasonEntry(fate, platform)),
  };
}
