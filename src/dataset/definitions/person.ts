import { z } from 'zod';
import { externalIds, list, optional, partialDate, slug, text } from './values.ts';

export const employment = z
  .strictObject({
    organization: slug,
    title: optional(text),
    from: optional(partialDate),
    to: optional(partialDate),
  })
  .meta({ id: 'Employment' });

export const personFile = z
  .strictObject({
    slug,
    name: text,
    aliases: list(text),
    externalIds,
    worksFor: list(employment),
  })
  .meta({ id: 'Person' });

export type PersonFile = z.output<typeof personFile>;
