import { z } from 'zod';
import { rank, renewalStatus, seasonStage, unknownReason, venue } from './enums.ts';
import { day, key, list, optional, partialDate, referenceTo, slug, text } from './values.ts';

export const announcement = z
  .strictObject({
    key,
    announcedOn: optional(partialDate),
    venue,
    text: optional(text),
    textUnknownBecause: optional(unknownReason),
    note: optional(text),
    madeBy: z.array(slug).min(1),
    voicedAs: optional(key),
  })
  .meta({ id: 'Announcement' });

const evidence = referenceTo(['article', 'quote', 'claim', 'announcement']);

/** `knownFrom`, `authority` and `recordedAt` are not written: they follow from the evidence and the clock. */
export const statusRecord = z
  .strictObject({
    key,
    status: renewalStatus,
    stage: optional(seasonStage),
    validFrom: optional(partialDate),
    validFromUnknownBecause: optional(unknownReason),
    validTo: optional(partialDate),
    rank: rank.default('NORMAL'),
    rankReason: optional(text),
    note: optional(text),
    evidence: list(evidence),
    decidedIn: optional(key),
  })
  .meta({ id: 'StatusRecord' });

export const decider = z
  .strictObject({
    organization: slug,
    basis: text,
    from: optional(partialDate),
    to: optional(partialDate),
  })
  .meta({ id: 'Decider' });

export const coverageWindow = z
  .strictObject({ key, from: day, to: day, query: optional(text), note: optional(text) })
  .meta({ id: 'CoverageWindow' });

export const season = z
  .strictObject({
    slug,
    number: optional(z.int().min(0)),
    numberUnknownBecause: optional(unknownReason),
    episodeOrder: optional(z.int().min(1)),
    namesInTexts: list(text),
    decidedBy: list(decider),
    checkedAt: optional(day),
    coverage: list(coverageWindow),
    statuses: list(statusRecord),
  })
  .meta({ id: 'Season' });

export type SeasonEntry = z.output<typeof season>;
export type StatusEntry = z.output<typeof statusRecord>;
