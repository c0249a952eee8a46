// Which article asserts claims, about what, what they rest on, and what settled them. `sort` on ABOUT is derived.
// $rows list<record>: the relationships of each, made anew. Row: how many were made; fewer than asked for means that an end is missing.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
CALL (claim) {
  MATCH (claim)<-[old:ASSERTS]-()
  DELETE old
}
CALL (claim) {
  MATCH (claim)-[old:ABOUT|RESTS_ON|RESOLVED_BY]->()
  DELETE old
}
CALL (row, claim) {
  MATCH (article:Article {id: row.article})
  CREATE (article)-[:ASSERTS]->(claim)
  RETURN count(*) AS made1
}
CALL (row, claim) {
  UNWIND row.about AS id
  MATCH (season:Season {id: id})
  CREATE (claim)-[:ABOUT {toId: id, sort: '', fromId: row.id}]->(season)
  RETURN count(*) AS made2
}
CALL (row, claim) {
  UNWIND row.restsOn AS id
  MATCH (quote:Quote {id: id})
  CREATE (claim)-[:RESTS_ON]->(quote)
  RETURN count(*) AS made3
}
CALL (row, claim) {
  MATCH (status:StatusRecord {id: row.resolvedBy})
  CREATE (claim)-[:RESOLVED_BY]->(status)
  RETURN count(*) AS made4
}
RETURN sum(made1 + made2 + made3 + made4) AS made
