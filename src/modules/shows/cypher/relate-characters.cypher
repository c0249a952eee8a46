// In which show characters appear, and who plays them.
// $rows list<record>: the relationships of each, made anew. Row: how many were made; fewer than asked for means that an end is missing.
UNWIND $rows AS row
MATCH (character:Character {id: row.id})
CALL (character) {
  MATCH (character)-[old:APPEARS_IN]->()
  DELETE old
}
CALL (character) {
  MATCH (character)<-[old:PLAYED]-()
  DELETE old
}
CALL (row, character) {
  UNWIND row.appearsIn AS id
  MATCH (show:Show {id: id})
  CREATE (character)-[:APPEARS_IN]->(show)
  RETURN count(*) AS made1
}
CALL (row, character) {
  UNWIND row.playedBy AS id
  MATCH (person:Person {id: id})
  CREATE (person)-[:PLAYED]->(character)
  RETURN count(*) AS made2
}
RETURN sum(made1 + made2) AS made
