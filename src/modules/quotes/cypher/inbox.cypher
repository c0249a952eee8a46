// Suggestions that nobody decided on, the likeliest first; what the reader must not see yet is not among them.
// $first integer. One row: how many there are, [[quote, other, score, reason, [appearances of the one], [appearances of the other]]].
MATCH (quote:Quote)-[alike:POSSIBLE_SAME_AS]->(other:Quote)
WHERE alike.differentBecause IS NULL AND NOT HIDDEN(quote) AND NOT HIDDEN(other)
WITH quote, alike, other
ORDER BY coalesce(alike.score, 1.0) DESC, quote.id, other.id
WITH collect([quote.id, other.id, alike.score, alike.reason]) AS found
RETURN size(found), COLLECT {
  UNWIND found[..$first] AS row
  RETURN row + [
    COLLECT { MATCH (:Quote {id: row[0]})<-[:RENDERS]-(printed:Appearance) RETURN printed.id ORDER BY printed.printedOnSort, printed.id },
    COLLECT { MATCH (:Quote {id: row[1]})<-[:RENDERS]-(printed:Appearance) RETURN printed.id ORDER BY printed.printedOnSort, printed.id }
  ]
}
