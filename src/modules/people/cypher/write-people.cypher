// People.
// $rows list<record with recordHash and version>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (person:Person {id: row.id})
SET person = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  slug: row.slug,
  name: row.name,
  aliases: row.aliases,
  externalIdImdb: row.externalIds.imdb,
  externalIdTvmaze: row.externalIds.tvmaze,
  externalIdTmdb: row.externalIds.tmdb,
  externalIdTvdb: row.externalIds.tvdb,
  externalIdWikidata: row.externalIds.wikidata
}
