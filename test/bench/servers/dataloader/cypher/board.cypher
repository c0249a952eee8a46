// A page of the board, the latest activity first. $first integer; $sort, $id: the place after which it begins, null for the first page. Row: key, [season].
MATCH (season:Season)
WHERE season.lastActivitySort IS NOT NULL AND season.id IS NOT NULL
  AND EXISTS { (season)-[:HAS_STATUS]->(looked:StatusRecord) WHERE looked.rank <> 'DEPRECATED' AND looked.status <> 'NOT_RESEARCHED' }
  AND ($sort IS NULL OR season.lastActivitySort < $sort OR (season.lastActivitySort = $sort AND season.id < $id))
WITH season ORDER BY season.lastActivitySort DESC, season.id DESC LIMIT $first
WITH collect(season {.id, .slug, .number, .quoteCount, lastActivityOn: toString(season.lastActivityOn)}) AS seasons
RETURN 'board', seasons
