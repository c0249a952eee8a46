// The ordering key of quotes (the first day that `saidOn` can mean, else the first day of print, else ''), the same on what leads to the
// pages of seasons and speakers, and what leads to the pages of shows: a quote about a season is about its show.
// $ids list<string>. An unknown id does nothing. No rows come back.
UNWIND $ids AS id
MATCH (quote:Quote {id: id})
CALL (quote) {
  OPTIONAL MATCH (quote)<-[:RENDERS]-(appearance:Appearance)
  WHERE appearance.printedOnSort <> ''
  RETURN min(appearance.printedOnSort) AS firstPrinted
}
SET quote.saidOnSort = coalesce(toString(quote.saidOnEarliest), firstPrinted, '')
WITH quote
CALL (quote) {
  MATCH (quote)-[ordered:ABOUT|SAID_BY]->()
  SET ordered.sort = quote.saidOnSort
}
CALL (quote) {
  MATCH (quote)-[old:ABOUT_SHOW]->()
  DELETE old
}
CALL (quote) {
  MATCH (quote)-[:ABOUT]->(subject)
  OPTIONAL MATCH (subject)<-[:HAS_SEASON]-(of:Show)
  WITH DISTINCT quote, coalesce(of, subject) AS show
  WHERE show:Show
  CREATE (quote)-[:ABOUT_SHOW {toId: show.id, sort: quote.saidOnSort, fromId: quote.id}]->(show)
}
