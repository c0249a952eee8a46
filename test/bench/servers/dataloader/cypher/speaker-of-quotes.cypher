// Who said each quote. $keys list<string>: ids of quotes. Row: key, speaker with its type's name.
UNWIND $keys AS key
MATCH (quote:Quote {id: key})
CALL (quote) {
  MATCH (quote)-[said:SAID_BY]->(who)
  WHERE said.rank <> 'DEPRECATED'
  RETURN who
  ORDER BY said.rank = 'PREFERRED' DESC, said.position ASC, who.id ASC
  LIMIT 1
}
RETURN key, who {.id, .name, .descriptionAsStated, __typename: CASE WHEN who:Person THEN 'Person' WHEN who:Organization THEN 'Organization' ELSE 'UnnamedSource' END}
