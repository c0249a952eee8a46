import type {
  Availability,
  DerivationKind,
  SourceBasis,
  SourceRole,
  UnknownReason,
} from '../../graphql/generated/schema.ts';
import { given, type Recordable, type StoredDate, type Writer } from '../revisions/revision.ts';

/** `article`: the id of the one that words were taken from. */
export interface DerivationToRecord {
  article: string;
  kind: DerivationKind;
  basis: SourceBasis;
  note: string | null;
}

/** `publisher`, `authors`: ids. `retrievedOn`: an ISO day. */
export interface ArticleToRecord extends Recordable {
  slug: string;
  url: string | null;
  urlUnknownBecause: UnknownReason | null;
  archivedUrl: string | null;
  headline: string | null;
  headlineUnknownBecause: UnknownReason | null;
  publisher: string | null;
  publisherUnknownBecause: UnknownReason | null;
  publishedOn: StoredDate | null;
  publishedOnUnknownBecause: UnknownReason | null;
  /** What is known from outside the article. */
  supplied: { publisher: string | null; publishedOn: StoredDate | null; note: string } | null;
  authors: string[];
  retrievedOn: string | null;
  contentSha256: string | null;
  contentLength: number | null;
  contentCodePoints: number | null;
  availability: Availability;
  sourceRole: SourceRole;
  language: string | null;
  topics: string[];
  note: string | null;
  derivedFrom: DerivationToRecord[];
}

export const articleWriter: Writer<ArticleToRecord> = {
  label: 'Article',
  heldBy: () => null,
  nodes: new URL('./cypher/write-articles.cypher', import.meta.url),
  relations: new URL('./cypher/relate-articles.cypher', import.meta.url),
  asksFor: ({ publisher, supplied, authors, derivedFrom }) =>
    given(publisher, supplied?.publisher) + authors.length + derivedFrom.length,
};
