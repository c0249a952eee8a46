// The seasons of shows, by number. $keys list<string>: ids of shows. Row: key, [season].
UNWIND $keys AS key
MATCH (:Show {id: key})-[:HAS_SEASON]->(season:Season)
WITH key, season ORDER BY season.number, season.id
RETURN key, collect(season {.id, .slug, .number, .quoteCount, lastActivityOn: toString(season.lastActivityOn)})
