// The last season of each hundred of the board. $pages integer. Row: ordering key, id.
MATCH (season:Season)
WHERE season.lastActivitySort IS NOT NULL AND season.id IS NOT NULL
  AND EXISTS { (season)-[:HAS_STATUS]->(looked:StatusRecord) WHERE looked.rank <> 'DEPRECATED' AND looked.status <> 'NOT_RESEARCHED' }
WITH season ORDER BY season.lastActivitySort DESC, season.id DESC LIMIT $pages * 100
WITH collect([season.lastActivitySort, season.id]) AS seasons
UNWIND range(1, $pages) AS page
WITH coalesce(seasons[page * 100 - 1], seasons[-1]) AS last
RETURN last[0], last[1]
