import { z } from 'zod';
import { organizationKind, platformKind } from './enums.ts';
import { externalIds, list, optional, slug, text, url } from './values.ts';

export const organizationFile = z
  .strictObject({
    slug,
    name: text,
    aliases: list(text),
    kinds: list(organizationKind),
    platformKind: optional(platformKind),
    homepage: optional(url),
    externalIds,
    ownedBy: optional(slug),
  })
  .meta({ id: 'Organization' });

export type OrganizationFile = z.output<typeof organizationFile>;
