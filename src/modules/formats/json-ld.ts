const SCHEMA_ORG = 'https://schema.org';

type JsonLd = Record<string, unknown>;

/** What of a quote schema.org's Quotation tells. */
export interface QuotedWords {
  readonly id: string;
  readonly text: string | null;
  readonly language: string;
  readonly speaker: {
    readonly __typename?: string;
    readonly name?: string;
    readonly descriptionAsStated?: string | null;
  } | null;
  readonly voicedAs: { readonly name: string | null } | null;
  readonly about: readonly {
    readonly slug: string;
    readonly title?: string;
    readonly number?: number | null;
    readonly show?: { readonly title: string };
  }[];
  readonly appearances: readonly {
    readonly article: { readonly url: string | null; readonly headline: string | null };
    readonly quotedFrom: readonly {
      readonly appearance: { readonly article: { readonly url: string | null } };
    }[];
  }[];
}

/** A quote as schema.org's Quotation, with PROV-O's terms for where the words were taken from. */
export function quotationLd(quote: QuotedWords): JsonLd {
  const sources = quote.appearances.flatMap(({ quotedFrom }) =>
    quotedFrom.flatMap(({ appearance }) => appearance.article.url ?? []),
  );
  const [first] = quote.appearances;
  return {
    '@context': [SCHEMA_ORG, { prov: 'http://www.w3.org/ns/prov#' }],
    '@type': 'Quotation',
    identifier: quote.id,
    ...(quote.text !== null && { text: quote.text }),
    inLanguage: quote.language,
    ...(quote.speaker && { creator: agentLd(quote.speaker) }),
    ...(quote.voicedAs?.name && { spokenByCharacter: { '@type': 'Person', name: quote.voicedAs.name } }),
    about: quote.about.map(subjectLd),
    ...(first && { isBasedOn: articleLd(first.article) }),
    ...(sources.length > 0 && { 'prov:wasQuotedFrom': [...new Set(sources)].map((url) => ({ '@id': url })) }),
  };
}

function agentLd({ __typename, name, descriptionAsStated }: NonNullable<QuotedWords['speaker']>): JsonLd {
  return {
    '@type': __typename === 'Organization' ? 'Organization' : 'Person',
    ...(name !== undefined && { name }),
    ...(descriptionAsStated && { description: descriptionAsStated }),
  };
}

function subjectLd({ slug, title, number, show }: QuotedWords['about'][number]): JsonLd {
  if (title !== undefined) return { '@type': 'TVSeries', identifier: slug, name: title };
  return {
    '@type': 'TVSeason',
    identifier: slug,
    ...(number !== null && number !== undefined && { seasonNumber: number }),
    ...(show && { partOfSeries: { '@type': 'TVSeries', name: show.title } }),
  };
}

function articleLd({ url, headline }: { url: string | null; headline: string | null }): JsonLd {
  return {
    '@type': 'NewsArticle',
    ...(url !== null && { url }),
    ...(headline !== null && { headline }),
  };
}

/** What of a claim schema.org's Claim tells. */
export interface ClaimedWords {
  readonly id: string;
  readonly exact: string | null;
  readonly resolution: string;
  readonly article: {
    readonly url: string | null;
    readonly headline: string | null;
    readonly publisher: { readonly name: string } | null;
  };
}

/** A claim as schema.org's Claim. */
export function claimLd({ id, exact, article }: ClaimedWords): JsonLd {
  return {
    '@context': SCHEMA_ORG,
    '@type': 'Claim',
    identifier: id,
    ...(exact !== null && { text: exact }),
    ...(article.publisher && { author: { '@type': 'Organization', name: article.publisher.name } }),
    appearance: [articleLd(article)],
    firstAppearance: articleLd(article),
  };
}

/** A finding that a claim says more than its article bears out, as schema.org's ClaimReview. Only an overclaim gets one. */
export function claimReviewLd(claim: ClaimedWords, reason: string): JsonLd {
  return {
    '@context': SCHEMA_ORG,
    '@type': 'ClaimReview',
    ...(claim.exact !== null && { claimReviewed: claim.exact }),
    itemReviewed: claimLd(claim),
    reviewRating: { '@type': 'Rating', alternateName: 'Stronger than any quote it prints' },
    reviewBody: reason,
    ...(claim.article.url !== null && { url: claim.article.url }),
  };
}

/** What of a season schema.org's TVSeason tells. */
export interface SeasonFacts {
  readonly slug: string;
  readonly number: number | null;
  readonly stage: string;
  readonly status: { readonly status: string } | null;
  readonly show: { readonly slug: string; readonly title: string };
}

/** A season as schema.org's TVSeason; what is decided about it has no term there and is an additional property. */
export function seasonLd({ slug, number, stage, status, show }: SeasonFacts): JsonLd {
  const property = (name: string, value: string): JsonLd => ({ '@type': 'PropertyValue', name, value });
  return {
    '@context': SCHEMA_ORG,
    '@type': 'TVSeason',
    identifier: slug,
    ...(number !== null && { seasonNumber: number }),
    partOfSeries: { '@type': 'TVSeries', identifier: show.slug, name: show.title },
    additionalProperty: [
      property('stage', stage),
      ...(status ? [property('renewalStatus', status.status)] : []),
    ],
  };
}
