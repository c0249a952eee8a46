import type { Recordable, StoredDate, StoredExternalIds, Writer } from '../revisions/revision.ts';

/** `organization`: an id. */
export interface EmploymentToRecord {
  organization: string;
  title: string | null;
  from: StoredDate | null;
  to: StoredDate | null;
}

export interface PersonToRecord extends Recordable {
  slug: string;
  name: string;
  aliases: string[];
  externalIds: StoredExternalIds;
  worksFor: EmploymentToRecord[];
}

export interface UnnamedSourceToRecord extends Recordable {
  key: string;
  /** The article that it stands with. */
  article: string;
  descriptionAsStated: string | null;
  descriptionUnknownBecause: string | null;
}

export const personWriter: Writer<PersonToRecord> = {
  label: 'Person',
  heldBy: () => null,
  nodes: new URL('./cypher/write-people.cypher', import.meta.url),
  relations: new URL('./cypher/relate-people.cypher', import.meta.url),
  asksFor: ({ worksFor }) => worksFor.length,
};

export const unnamedSourceWriter: Writer<UnnamedSourceToRecord> = {
  label: 'UnnamedSource',
  heldBy: ({ article }) => article,
  nodes: new URL('./cypher/write-unnamed-sources.cypher', import.meta.url),
  relations: null,
  asksFor: () => 0,
};
