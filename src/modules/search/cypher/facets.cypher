// The quotes found, counted in five ways.
// $quotes list<string>: ids. Row: facet, value, quotes.
UNWIND $quotes AS id
MATCH (quote:Quote {id: id})
CALL (quote) {
  RETURN 'authority' AS facet, quote.authority AS value
  UNION
  RETURN 'stance' AS facet, quote.stance AS value
  UNION
  MATCH (quote)<-[:RENDERS]-(:Appearance)-[:PRINTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet)
  RETURN 'outlet' AS facet, outlet.slug AS value
  UNION
  MATCH (quote)-[:ABOUT_SHOW]->(:Show)-[:AVAILABLE_ON]->(platform)
  RETURN 'platform' AS facet, platform.slug AS value
  UNION
  MATCH (quote)-[:ABOUT]->(season:Season)
  RETURN 'status' AS facet, coalesce(head(COLLECT {
    MATCH (season)-[:HAS_STATUS]->(record:StatusRecord)
    WHERE record.rank <> 'DEPRECATED' AND record.status <> 'NOT_RESEARCHED' AND STANDS(record)
    RETURN record.status
    ORDER BY BEST_FIRST(record)
    LIMIT 1
  }), 'NOT_RESEARCHED') AS value
}
WITH facet, value, count(DISTINCT quote) AS quotes
WHERE value IS NOT NULL
RETURN facet, value, quotes ORDER BY facet, quotes DESC, value
