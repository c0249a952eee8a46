// The board's first seasons, the latest activity first, each with its best status.
// $first integer, $today ISO day. Row: slug, number, quotes, last activity, show's title, [[status, since]].
MATCH (season:Season)
WHERE season.lastActivitySort IS NOT NULL AND season.id IS NOT NULL
  AND EXISTS { (season)-[:HAS_STATUS]->(looked:StatusRecord) WHERE looked.rank <> 'DEPRECATED' AND looked.status <> 'NOT_RESEARCHED' }
WITH season
ORDER BY season.lastActivitySort DESC, season.id DESC
LIMIT $first
MATCH (season)<-[:HAS_SEASON]-(show:Show)
CALL (season) {
  MATCH (season)-[:HAS_STATUS]->(record:StatusRecord)
  WHERE record.rank <> 'DEPRECATED' AND record.status <> 'NOT_RESEARCHED' AND (record.validToEarliest IS NULL OR record.validToEarliest > date($today))
  WITH record
  ORDER BY record.rank = 'PREFERRED' DESC, record.precedence DESC, coalesce(record.validFromEarliest, date('0001-01-01')) DESC, record.recordedAt DESC, record.id DESC
  LIMIT 1
  RETURN collect([record.status, record.validFromEdtf]) AS best
}
RETURN season.slug, season.number, season.quoteCount, toString(season.lastActivityOn), show.title, best
