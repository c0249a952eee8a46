// The latest quotes about each show, by the ordering index. $keys list<string>: ids of shows; $first integer. Row: key, [quote].
UNWIND $keys AS key
CALL (key) {
  MATCH (quote:Quote)-[about:ABOUT_SHOW]->()
  USING INDEX SEEK about:ABOUT_SHOW(toId, sort, fromId)
  WHERE about.toId = key AND about.sort IS NOT NULL AND about.fromId IS NOT NULL
  WITH quote, about ORDER BY about.toId DESC, about.sort DESC, about.fromId DESC LIMIT $first
  RETURN collect(quote {.id, .text, .stance, .saidOnEdtf}) AS quotes
}
RETURN key, quotes
