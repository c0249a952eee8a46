// Of which season statuses are, what they rest on, and what decided them.
// $rows list<record>: the relationships of each, made anew. Row: how many were made; fewer than asked for means that an end is missing.
UNWIND $rows AS row
MATCH (status:StatusRecord {id: row.id})
CALL (status) {
  MATCH (status)<-[old:HAS_STATUS]-()
  DELETE old
}
CALL (status) {
  MATCH (status)-[old:EVIDENCED_BY|DECIDED_IN]->()
  DELETE old
}
CALL (row, status) {
  MATCH (season:Season {id: row.season})
  CREATE (season)-[:HAS_STATUS]->(status)
  RETURN count(*) AS made1
}
CALL (row, status) {
  UNWIND row.evidence AS id
  MATCH (evidence:Article|Quote|Claim|Announcement {id: id})
  CREATE (status)-[:EVIDENCED_BY]->(evidence)
  RETURN count(*) AS made2
}
CALL (row, status) {
  MATCH (announcement:Announcement {id: row.decidedIn})
  CREATE (status)-[:DECIDED_IN]->(announcement)
  RETURN count(*) AS made3
}
RETURN sum(made1 + made2 + made3) AS made
