import { z } from 'zod';
import {
  availability,
  certainty,
  claimPlacement,
  claimResolution,
  correctionKind,
  derivationKind,
  sourceBasis,
  sourceRole,
  speechAct,
  stance,
  unknownReason,
} from './enums.ts';
import { appearance, context, offset, quote } from './quote.ts';
import { day, key, language, list, optional, partialDate, referenceTo, slug, text, url } from './values.ts';

export const claim = z
  .strictObject({
    key,
    exact: text,
    prefix: optional(context),
    suffix: optional(context),
    start: optional(offset),
    end: optional(offset),
    placement: optional(claimPlacement),
    stance,
    speechAct,
    certainty,
    resolution: claimResolution.default('OPEN'),
    resolvedOn: optional(partialDate),
    resolvedBy: optional(key),
    gradeLabel: optional(text),
    scale: optional(text),
    note: optional(text),
    about: z.array(slug).min(1),
    restsOn: list(key),
  })
  .meta({ id: 'Claim' });

const unnamedSource = z
  .strictObject({
    key,
    descriptionAsStated: optional(text),
    descriptionUnknownBecause: optional(unknownReason),
  })
  .meta({ id: 'UnnamedSource' });

const correction = z
  .strictObject({
    key,
    kind: correctionKind,
    text: optional(text),
    issuedOn: optional(partialDate),
    corrects: z.array(referenceTo(['article', 'appearance', 'claim', 'statusRecord'])).min(1),
  })
  .meta({ id: 'Correction' });

const derivation = z
  .strictObject({ article: slug, kind: derivationKind, basis: sourceBasis, note: optional(text) })
  .meta({ id: 'Derivation' });

/** An article with all that an editor works on at its side: its quotes, how it prints them, and what it asserts itself. */
export const articleFile = z
  .strictObject({
    slug,
    url: optional(url),
    urlUnknownBecause: optional(unknownReason),
    archivedUrl: optional(url),
    headline: optional(text),
    headlineUnknownBecause: optional(unknownReason),
    publisher: optional(slug),
    publisherUnknownBecause: optional(unknownReason),
    publishedOn: optional(partialDate),
    publishedOnUnknownBecause: optional(unknownReason),
    supplied: optional(
      z
        .strictObject({ publisher: optional(slug), publishedOn: optional(partialDate), note: text })
        .meta({ id: 'SuppliedImprint' }),
    ),
    authors: list(slug),
    retrievedOn: optional(day),
    contentSha256: optional(
      z.string().regex(/^[0-9a-f]{64}$/, 'Expected a SHA-256 as 64 hexadecimal digits in small letters'),
    ),
    contentLength: optional(z.int().min(0)),
    contentCodePoints: optional(z.int().min(0)),
    availability,
    sourceRole,
    language: optional(language),
    topics: list(text),
    note: optional(text),
    derivedFrom: list(derivation),
    unnamedSources: list(unnamedSource).describe('Whom this article quotes without a name.'),
    quotes: list(quote).describe(
      'Quotes put on record with this article. Each is held once, whoever else prints it.',
    ),
    appearances: list(appearance).describe(
      'How this article prints quotes, its own and those of other files.',
    ),
    claims: list(claim),
    corrections: list(correction),
  })
  .meta({ id: 'Article' });

export type ArticleFile = z.output<typeof articleFile>;
