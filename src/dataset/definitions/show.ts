import { z } from 'zod';
import { availabilityRole, crewRole, lifecycleStatus, unknownReason } from './enums.ts';
import { announcement, season } from './season.ts';
import { externalIds, key, list, optional, partialDate, slug, text } from './values.ts';

const platformAvailability = z
  .strictObject({
    platform: slug,
    role: availabilityRole,
    from: optional(partialDate),
    to: optional(partialDate),
    note: optional(text),
  })
  .meta({ id: 'PlatformAvailability' });

const actingCredit = z
  .strictObject({ person: slug, billing: optional(z.int().min(1)), lead: z.boolean().default(false) })
  .meta({ id: 'ActingCredit' });

const crewCredit = z
  .strictObject({
    person: slug,
    role: crewRole,
    from: optional(partialDate),
    to: optional(partialDate),
    note: optional(text),
  })
  .meta({ id: 'CrewCredit' });

export const character = z
  .strictObject({
    key,
    name: optional(text),
    nameUnknownBecause: optional(unknownReason),
    description: optional(text),
    playedBy: list(slug),
  })
  .meta({ id: 'Character' });

export const showFile = z
  .strictObject({
    slug,
    title: text,
    aliases: list(text),
    lifecycleStatus,
    premieredOn: optional(partialDate),
    premieredOnUnknownBecause: optional(unknownReason),
    note: optional(text),
    externalIds,
    availableOn: list(platformAvailability),
    producedBy: list(slug),
    cast: list(actingCredit),
    crew: list(crewCredit),
    characters: list(character),
    spinOffOf: optional(slug),
    revivalOf: optional(slug),
    announcements: list(announcement),
    seasons: list(season),
  })
  .meta({ id: 'Show' });

export type ShowFile = z.output<typeof showFile>;
