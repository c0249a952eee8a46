// What a board shows of seasons: how many quotes are about each, and the day of the latest quote, claim or status. Records found wrong
// are no activity. An ordering key begins with its day; '' and 0000-00-00 stand for none.
// $ids list<string>: the seasons' own properties. An unknown id does nothing. No rows come back.
UNWIND $ids AS id
MATCH (season:Season {id: id})
CALL (season) {
  OPTIONAL MATCH (season)<-[about:ABOUT]-(source)
  RETURN count(CASE WHEN source:Quote THEN 1 END) AS quotes, max(CASE WHEN left(about.sort, 10) > '0000-00-00' THEN left(about.sort, 10) END) AS said
}
CALL (season) {
  OPTIONAL MATCH (season)-[:HAS_STATUS]->(status:StatusRecord)
  WHERE status.rank <> 'DEPRECATED'
  UNWIND [toString(status.validFromEarliest), toString(status.knownFromEarliest), ''] AS day
  RETURN max(day) AS decided
}
WITH season, quotes, CASE WHEN coalesce(said, '') > coalesce(decided, '') THEN said ELSE coalesce(decided, '') END AS latest
SET season.quoteCount = quotes,
    season.lastActivitySort = latest,
    season.lastActivityOn = CASE WHEN latest = '' THEN null ELSE date(latest) END
