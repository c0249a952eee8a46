// What corrections correct.
// $rows list<record>: the relationships of each, made anew. Row: how many were made; fewer than asked for means that an end is missing.
UNWIND $rows AS row
MATCH (correction:Correction {id: row.id})
CALL (correction) {
  MATCH (correction)-[old:CORRECTS]->()
  DELETE old
}
CALL (row, correction) {
  UNWIND row.corrects AS id
  MATCH (wrong:Article|Appearance|Claim|StatusRecord {id: id})
  CREATE (correction)-[:CORRECTS]->(wrong)
  RETURN count(*) AS made1
}
RETURN sum(made1) AS made
