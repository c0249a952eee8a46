// Quotes whose ordering keys or weight come from these: what prints them, who said them and where they work, and who decides.
// $appearances, $people, $seasons: lists of ids. Row: a quote's id.
UNWIND $appearances AS id
MATCH (:Appearance {id: id})-[:RENDERS]->(quote:Quote)
RETURN quote.id AS id
UNION
UNWIND $people AS id
MATCH (:Person {id: id})<-[:SAID_BY]-(quote:Quote)
RETURN quote.id AS id
UNION
UNWIND $seasons AS id
MATCH (:Season {id: id})<-[:ABOUT]-(quote:Quote)
RETURN quote.id AS id
UNION
UNWIND $seasons AS id
MATCH (:Season {id: id})<-[:HAS_SEASON]-(:Show)<-[:ABOUT]-(quote:Quote)
RETURN quote.id AS id
