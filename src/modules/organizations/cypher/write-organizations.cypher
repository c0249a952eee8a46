// Organizations, with a further label for each kind that they are.
// $rows list<record with recordHash and version>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (organization:Organization {id: row.id})
SET organization = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  slug: row.slug,
  name: row.name,
  aliases: row.aliases,
  platformKind: row.platformKind,
  homepage: row.homepage,
  externalIdImdb: row.externalIds.imdb,
  externalIdTvmaze: row.externalIds.tvmaze,
  externalIdTmdb: row.externalIds.tmdb,
  externalIdTvdb: row.externalIds.tvdb,
  externalIdWikidata: row.externalIds.wikidata
}
REMOVE organization:Outlet:Platform:Studio
FOREACH (_ IN CASE WHEN 'OUTLET' IN row.kinds THEN [1] ELSE [] END | SET organization:Outlet)
FOREACH (_ IN CASE WHEN 'PLATFORM' IN row.kinds THEN [1] ELSE [] END | SET organization:Platform)
FOREACH (_ IN CASE WHEN 'STUDIO' IN row.kinds THEN [1] ELSE [] END | SET organization:Studio)
