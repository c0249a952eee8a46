import type { OrganizationKind, PlatformKind } from '../../graphql/generated/schema.ts';
import { type Recordable, type StoredExternalIds, type Writer } from '../revisions/revision.ts';
import { externalIdsOf, tie } from '../becomes.ts';

/** `ownedBy`: the owner's id. */
export interface OrganizationToRecord extends Recordable {
  slug: string;
  name: string;
  aliases: string[];
  kinds: OrganizationKind[];
  platformKind: PlatformKind | null;
  homepage: string | null;
  externalIds: StoredExternalIds;
  ownedBy: string | null;
}

const LABELS: Record<OrganizationKind, string> = { OUTLET: 'Outlet', PLATFORM: 'Platform', STUDIO: 'Studio' };

export const organizationWriter: Writer<OrganizationToRecord> = {
  label: 'Organization',
  heldBy: () => null,
  owns: { out: ['OWNED_BY'] },
  becomes: ({ slug, name, aliases, kinds, platformKind, homepage, externalIds, ownedBy }) => ({
    labels: kinds.map((kind) => LABELS[kind]),
    properties: { slug, name, aliases, platformKind, homepage, ...externalIdsOf(externalIds) },
    ties: tie('OWNED_BY', ownedBy, ['organizations']),
  }),
  furtherLabels: Object.values(LABELS),
};
