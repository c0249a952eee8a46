// The ordering key of quotes: the first day that `saidOn` can mean, else the first day of print, else 0000-00-00; then the place in the article that
// printed it first, so that the quotes of one article keep its order. The same on what leads to the pages of seasons and speakers, and what
// leads to the pages of shows: a quote about a season is about its show.
// $ids list<string>. An unknown id does nothing. No rows come back.
UNWIND $ids AS id
MATCH (quote:Quote {id: id})
CALL (quote) {
  OPTIONAL MATCH (quote)<-[:RENDERS]-(appearance:Appearance)
  WITH appearance ORDER BY appearance.printedOnSort = '', appearance.printedOnSort, appearance.printedSort, appearance.id LIMIT 1
  RETURN appearance.printedOnSort AS firstPrinted, appearance.printedSort AS place
}
SET quote.saidOnSort = coalesce(toString(quote.saidOnEarliest), CASE firstPrinted WHEN '' THEN null ELSE firstPrinted END, '0000-00-00') + ' ' + coalesce(place, '')
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
