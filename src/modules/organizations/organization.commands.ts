import type { OrganizationKind, PlatformKind } from '../../graphql/generated/schema.ts';
import { given, type Recordable, type StoredExternalIds, type Writer } from '../revisions/revision.ts';

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

export const organizationWriter: Writer<OrganizationToRecord> = {
  label: 'Organization',
  heldBy: () => null,
  nodes: new URL('./cypher/write-organizations.cypher', import.meta.url),
  relations: new URL('./cypher/relate-organizations.cypher', import.meta.url),
  asksFor: ({ ownedBy }) => given(ownedBy),
};
