import type { z } from 'zod';
import { articleFile, type ArticleFile } from './definitions/article.ts';
import { organizationFile, type OrganizationFile } from './definitions/organization.ts';
import { personFile, type PersonFile } from './definitions/person.ts';
import { showFile, type ShowFile } from './definitions/show.ts';

/** `file`: relative to the dataset's folder, `articles/….yaml`. */
export interface Sourced<Value> {
  file: string;
  value: Value;
}

/** The knowledge base as files: each checked by itself, references between them still by slug and key. */
export interface Dataset {
  shows: Sourced<ShowFile>[];
  people: Sourced<PersonFile>[];
  organizations: Sourced<OrganizationFile>[];
  articles: Sourced<ArticleFile>[];
}

export type Folder = keyof Dataset;

interface FileKind {
  folder: Folder;
  /** What a file of the folder holds, for sentences. */
  noun: string;
  definition: z.ZodType<{ slug: string }>;
}

/** One folder for each kind of file, one file for each thing, named after its slug. */
export const FILE_KINDS: readonly FileKind[] = [
  { folder: 'shows', noun: 'show', definition: showFile },
  { folder: 'people', noun: 'person', definition: personFile },
  { folder: 'organizations', noun: 'organization', definition: organizationFile },
  { folder: 'articles', noun: 'article', definition: articleFile },
];

export function emptyDataset(): Dataset {
  return { shows: [], people: [], organizations: [], articles: [] };
}
