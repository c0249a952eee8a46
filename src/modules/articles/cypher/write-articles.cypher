// Articles. `publishedOnSort`: the first day that the date can mean, else that of the supplied date, else nothing.
// $rows list<record with recordHash and version>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  slug: row.slug,
  url: row.url,
  urlUnknownBecause: row.urlUnknownBecause,
  archivedUrl: row.archivedUrl,
  headline: row.headline,
  headlineUnknownBecause: row.headlineUnknownBecause,
  publisherUnknownBecause: row.publisherUnknownBecause,
  publishedOnEdtf: row.publishedOn.edtf,
  publishedOnPrecision: row.publishedOn.precision,
  publishedOnEarliest: date(row.publishedOn.earliest),
  publishedOnLatest: date(row.publishedOn.latest),
  publishedOnBasis: row.publishedOn.basis,
  publishedOnUnknownBecause: row.publishedOnUnknownBecause,
  suppliedNote: row.supplied.note,
  suppliedOnEdtf: row.supplied.publishedOn.edtf,
  suppliedOnPrecision: row.supplied.publishedOn.precision,
  suppliedOnEarliest: date(row.supplied.publishedOn.earliest),
  suppliedOnLatest: date(row.supplied.publishedOn.latest),
  suppliedOnBasis: row.supplied.publishedOn.basis,
  retrievedOn: date(row.retrievedOn),
  contentSha256: row.contentSha256,
  contentLength: row.contentLength,
  contentCodePoints: row.contentCodePoints,
  availability: row.availability,
  sourceRole: row.sourceRole,
  language: row.language,
  topics: row.topics,
  note: row.note,
  publishedOnSort: coalesce(row.publishedOn.earliest, row.supplied.publishedOn.earliest, '')
}
