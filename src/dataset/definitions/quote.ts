import { z } from 'zod';
import {
  attributionBasis,
  editKind,
  editMaker,
  fidelityVerdict,
  quoteForm,
  rank,
  sourceBasis,
  speakerRole,
  speechAct,
  stance,
  toldBasis,
  unknownReason,
  venue,
  verification,
} from './enums.ts';
import { key, language, list, optional, partialDate, referenceTo, slug, text } from './values.ts';

/** A place in a text: UTF-16 code units. */
export const offset = z.int().min(0);

/** W3C TextQuoteSelector: at most 32 characters on each side. */
export const context = z
  .string()
  .max(32, 'Expected at most 32 characters of context. Keep those next to the words');

export const quote = z
  .strictObject({
    key,
    text,
    language,
    saidOn: optional(partialDate),
    saidOnUnknownBecause: optional(unknownReason),
    venue,
    saidBy: list(
      referenceTo(['person', 'organization', 'unnamedSource'], {
        rank: rank.default('NORMAL'),
        rankReason: optional(text),
      }),
    ).describe('Everybody whom it is credited to. More than one where outlets disagree.'),
    speakerUnknownBecause: optional(unknownReason),
    roles: list(speakerRole),
    onBehalfOf: optional(slug),
    voicedAs: optional(key),
    saidTo: list(referenceTo(['organization', 'person'], { basis: toldBasis })),
    saidToUnknownBecause: optional(unknownReason),
    about: z.array(referenceTo(['season', 'show'])).min(1),
    discusses: list(referenceTo(['character', 'person', 'topic'])),
    verification: verification.default('UNCHECKED'),
    verificationEvidence: list(referenceTo(['article', 'appearance', 'correction'])),
    stance,
    speechAct,
    reveals: optional(
      z
        .strictObject({ season: z.int().min(1), episode: optional(z.int().min(1)) })
        .meta({ id: 'SpoilerBoundary' }),
    ),
    note: optional(text),
    possibleSameAs: list(
      z
        .strictObject({
          quote: key,
          score: optional(z.number().min(0).max(1)),
          reason: text,
          differentBecause: optional(text),
        })
        .meta({ id: 'PossibleSameAs' }),
    ),
  })
  .meta({ id: 'Quote' });

const edit = z
  .strictObject({
    kind: editKind,
    text: optional(text),
    original: optional(text),
    start: optional(offset),
    end: optional(offset),
    madeBy: editMaker,
  })
  .meta({ id: 'Edit' });

export const appearance = z
  .strictObject({
    key,
    of: key.describe('The quote that it prints, by its key.'),
    exact: text,
    prefix: optional(context),
    suffix: optional(context),
    start: optional(offset),
    end: optional(offset),
    form: quoteForm,
    closed: z.boolean().default(true),
    cue: optional(text),
    language,
    attributedTo: list(
      referenceTo(['person', 'organization', 'unnamedSource'], {
        roleAsStated: optional(text),
        cue: optional(text),
        basis: attributionBasis,
      }),
    ).describe('Whom this article credits with the words.'),
    speakerCandidates: list(
      z.strictObject({ name: text, probability: z.number().min(0).max(1) }).meta({ id: 'SpeakerCandidate' }),
    ),
    edits: list(edit),
    fidelity: optional(
      z
        .strictObject({ verdict: fidelityVerdict, words: optional(text), reason: text })
        .meta({ id: 'TranslationFidelity' }),
    ).describe('What editors judge of it as a translation.'),
    quotedFrom: list(
      z
        .strictObject({ appearance: key, basis: sourceBasis, note: optional(text) })
        .meta({ id: 'QuotedFrom' }),
    ),
    continues: optional(key).describe('The piece of the same running quotation before it, by its key.'),
  })
  .meta({ id: 'Appearance' });

export type QuoteEntry = z.output<typeof quote>;
export type AppearanceEntry = z.output<typeof appearance>;
export type EditEntry = z.output<typeof edit>;
