import type { Recordable, StoredDate, StoredExternalIds, Writer } from '../revisions/revision.ts';
import { dated, externalIdsOf, tie } from '../becomes.ts';

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
  owns: { out: ['WORKS_FOR'] },
  becomes: ({ slug, name, aliases, externalIds, worksFor }) => ({
    properties: { slug, name, aliases, ...externalIdsOf(externalIds) },
    ties: worksFor.flatMap(({ organization, title, from, to }) =>
      tie('WORKS_FOR', organization, ['organizations'], {
        title,
        ...dated('from', from),
        ...dated('to', to),
      }),
    ),
  }),
};

export const unnamedSourceWriter: Writer<UnnamedSourceToRecord> = {
  label: 'UnnamedSource',
  heldBy: ({ article }) => article,
  owns: {},
  becomes: ({ key, descriptionAsStated, descriptionUnknownBecause }) => ({
    properties: { key, descriptionAsStated, descriptionUnknownBecause },
    ties: [],
  }),
};
