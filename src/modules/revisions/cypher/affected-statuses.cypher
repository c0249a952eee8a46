// Status records that rest on these, and those of these seasons.
// $articles, $quotes, $claims, $announcements, $seasons: lists of ids. Row: a status record's id.
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:EVIDENCED_BY]-(status:StatusRecord)
RETURN status.id AS id
UNION
UNWIND $quotes AS id
MATCH (:Quote {id: id})<-[:EVIDENCED_BY]-(status:StatusRecord)
RETURN status.id AS id
UNION
UNWIND $claims AS id
MATCH (:Claim {id: id})<-[:EVIDENCED_BY]-(status:StatusRecord)
RETURN status.id AS id
UNION
UNWIND $announcements AS id
MATCH (:Announcement {id: id})<-[:EVIDENCED_BY|DECIDED_IN]-(status:StatusRecord)
RETURN status.id AS id
UNION
UNWIND $seasons AS id
MATCH (:Season {id: id})-[:HAS_STATUS]->(status:StatusRecord)
RETURN status.id AS id
