// Whom each quote was told to, by name. $keys list<string>: ids of quotes. Row: key, [party with its type's name].
UNWIND $keys AS key
MATCH (:Quote {id: key})-[:SAID_TO]->(party)
WITH key, party ORDER BY party.name, party.id
RETURN key, collect(party {.id, .name, __typename: CASE WHEN party:Person THEN 'Person' ELSE 'Organization' END})
