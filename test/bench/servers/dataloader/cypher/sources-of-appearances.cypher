// What each appearance was taken from. $keys list<string>: ids of appearances. Row: key, [{id, basis}].
UNWIND $keys AS key
MATCH (:Appearance {id: key})-[from:QUOTED_FROM]->(parent:Appearance)
WITH key, from, parent ORDER BY parent.id
RETURN key, collect({id: parent.id, basis: from.basis})
