// Seasons that these are about.
// $quotes, $claims, $statuses: lists of ids. Row: a season's id.
UNWIND $quotes AS id
MATCH (:Quote {id: id})-[:ABOUT]->(season:Season)
RETURN season.id AS id
UNION
UNWIND $claims AS id
MATCH (:Claim {id: id})-[:ABOUT]->(season:Season)
RETURN season.id AS id
UNION
UNWIND $statuses AS id
MATCH (:StatusRecord {id: id})<-[:HAS_STATUS]-(season:Season)
RETURN season.id AS id
