import type {
  Availability,
  DerivationKind,
  SourceBasis,
  SourceRole,
  UnknownReason,
} from '../../graphql/generated/schema.ts';
import { type Recordable, type StoredDate, type Writer } from '../revisions/revision.ts';
import { dated, dayOrNull, inwards, tie, ties } from '../becomes.ts';

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
  owns: { out: ['PUBLISHED_BY', 'SUPPLIED_PUBLISHER', 'DERIVED_FROM'], in: ['WROTE'] },
  becomes: (article) => ({
    properties: {
      slug: article.slug,
      url: article.url,
      urlUnknownBecause: article.urlUnknownBecause,
      archivedUrl: article.archivedUrl,
      headline: article.headline,
      headlineUnknownBecause: article.headlineUnknownBecause,
      publisherUnknownBecause: article.publisherUnknownBecause,
      ...dated('publishedOn', article.publishedOn),
      publishedOnUnknownBecause: article.publishedOnUnknownBecause,
      suppliedNote: article.supplied?.note ?? null,
      ...dated('suppliedOn', article.supplied?.publishedOn),
      retrievedOn: dayOrNull(article.retrievedOn),
      contentSha256: article.contentSha256,
      contentLength: article.contentLength,
      contentCodePoints: article.contentCodePoints,
      availability: article.availability,
      sourceRole: article.sourceRole,
      language: article.language,
      topics: article.topics,
      note: article.note,
      // The first day that the date can mean, else that of the supplied date, else nothing.
      publishedOnSort: article.publishedOn?.earliest ?? article.supplied?.publishedOn?.earliest ?? '',
    },
    ties: [
      ...tie('PUBLISHED_BY', article.publisher, ['organizations']),
      ...tie('SUPPLIED_PUBLISHER', article.supplied?.publisher, ['organizations']),
      ...inwards(ties('WROTE', article.authors, ['people'])),
      ...article.derivedFrom.flatMap(({ article: original, kind, basis, note }) =>
        tie('DERIVED_FROM', original, ['articles'], { kind, basis, note }),
      ),
    ],
  }),
};
