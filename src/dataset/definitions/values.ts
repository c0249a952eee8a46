import { z } from 'zod';
import { dateBasis } from './enums.ts';
import { readEdtf } from './partial-date.ts';

/** May be left out or null; read as null. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().default(null as z.output<Schema> & null);
}

export function list<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema).default([]);
}

export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Expected a slug in small letters, digits and single hyphens, such as emily-in-paris',
  )
  .meta({ id: 'Slug', description: 'Small letters, digits and single hyphens: `emily-in-paris`.' });

export const key = slug.meta({
  id: 'Key',
  description: 'A name within the dataset, unique among things of its kind.',
});

export const text = z
  .string()
  .min(1, 'Expected some text, found an empty string. Leave the field out where there is none')
  .refine(
    (value) => value.isWellFormed(),
    'Expected whole characters, found half of one. Was the text cut in the middle of an emoji?',
  );

/** A day as ISO text. */
export const day = z.iso
  .date('Expected a day of the calendar, such as 2020-11-11')
  .meta({ id: 'Date', description: 'A calendar day: `2020-11-11`.' });

export const url = z
  .url({ protocol: /^https?$/, error: 'Expected a web address that starts with http:// or https://' })
  .meta({ id: 'URL', description: 'A web address.' });

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Expected a BCP 47 tag, such as en or pt-BR')
  .meta({ id: 'Language', description: 'A BCP 47 tag: `en`, `fr`, `pt-BR`.' });

export const partialDate = z
  .strictObject({
    // YAML reads a bare year as a number.
    edtf: z
      .union([z.string(), z.int()])
      .describe('The date in EDTF: 2020-10-13, 2020-10, 2020-21 (spring 2020).'),
    basis: dateBasis.describe('How we know it.'),
  })
  .transform((date, context) => {
    const stated = String(date.edtf);
    const span = readEdtf(stated);
    if (span) return { edtf: stated, ...span, basis: date.basis };
    context.addIssue({
      code: 'custom',
      path: ['edtf'],
      message: `Expected a date in EDTF, such as 2020-10-13, 2020-10 or 2020-21 (spring 2020), found "${stated}". Correct it, or say why the date is not known`,
    });
    return z.NEVER;
  })
  .meta({ id: 'PartialDate' });

/** A date as precise as its source: `earliest` and `latest` are the first and last day that it can mean. */
export type CheckedDate = z.output<typeof partialDate>;

export const externalIds = z
  .strictObject({
    imdb: optional(text),
    tvmaze: optional(text),
    tmdb: optional(text),
    tvdb: optional(text),
    wikidata: optional(text),
  })
  .prefault({})
  .meta({ id: 'ExternalIds' });

/** `{ person?: string, organization?: string }` and the fields that the reference carries. */
type Reference<Kind extends string, Rest extends z.ZodRawShape> = Partial<Record<Kind, string | undefined>> &
  z.output<z.ZodObject<Rest>>;

/**
 * A reference to one thing of one of several kinds: `{ person: lily-collins }`. `rest` are the fields that the reference carries.
 * Topics are named in words; all else by slug or key.
 */
export function referenceTo<
  const Kinds extends readonly [string, ...string[]],
  Rest extends z.ZodRawShape = Record<string, never>,
>(kinds: Kinds, rest: Rest = {} as Rest): z.ZodType<Reference<Kinds[number], Rest>> {
  const names = Object.fromEntries(kinds.map((kind) => [kind, (kind === 'topic' ? text : slug).optional()]));
  const reference = z.strictObject({ ...names, ...rest }).superRefine((value, context) => {
    const named = kinds.filter((kind) => (value as Record<string, unknown>)[kind] !== undefined);
    if (named.length === 1) return;
    context.addIssue({
      code: 'custom',
      message: `Expected exactly one of ${kinds.join(', ')}, found ${named.length === 0 ? 'none' : named.join(' and ')}. Name one thing`,
    });
  });
  // The compiler cannot follow fields whose names are computed.
  return reference as unknown as z.ZodType<Reference<Kinds[number], Rest>>;
}
