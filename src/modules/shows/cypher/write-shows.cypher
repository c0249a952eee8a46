// Shows.
// $rows list<record with recordHash and version>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (show:Show {id: row.id})
SET show = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  slug: row.slug,
  title: row.title,
  aliases: row.aliases,
  lifecycleStatus: row.lifecycleStatus,
  premieredOnEdtf: row.premieredOn.edtf,
  premieredOnPrecision: row.premieredOn.precision,
  premieredOnEarliest: date(row.premieredOn.earliest),
  premieredOnLatest: date(row.premieredOn.latest),
  premieredOnBasis: row.premieredOn.basis,
  premieredOnUnknownBecause: row.premieredOnUnknownBecause,
  note: row.note,
  externalIdImdb: row.externalIds.imdb,
  externalIdTvmaze: row.externalIds.tvmaze,
  externalIdTmdb: row.externalIds.tmdb,
  externalIdTvdb: row.externalIds.tvdb,
  externalIdWikidata: row.externalIds.wikidata
}
