// What each quote is about, by id. $keys list<string>: ids of quotes. Row: key, [subject with its type's name].
UNWIND $keys AS key
MATCH (:Quote {id: key})-[:ABOUT]->(subject)
WITH key, subject ORDER BY subject.id
RETURN key, collect(subject {.id, .number, .title, __typename: CASE WHEN subject:Season THEN 'Season' ELSE 'Show' END})
