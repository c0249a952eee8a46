// The latest quotes of each person, by the ordering index. $keys list<string>: ids of people; $first integer. Row: key, [quote].
UNWIND $keys AS key
CALL (key) {
  MATCH (quote:Quote)-[said:SAID_BY]->()
  USING INDEX SEEK said:SAID_BY(toId, sort, fromId)
  WHERE said.toId = key AND said.sort IS NOT NULL AND said.fromId IS NOT NULL AND said.rank <> 'DEPRECATED'
  WITH quote, said ORDER BY said.toId DESC, said.sort DESC, said.fromId DESC LIMIT $first
  RETURN collect(quote {.id, .text, .stance, .saidOnEdtf}) AS quotes
}
RETURN key, quotes
