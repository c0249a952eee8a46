// Who owns organizations.
// $rows list<record>: the relationships of each, made anew. Row: how many were made; fewer than asked for means that an end is missing.
UNWIND $rows AS row
MATCH (organization:Organization {id: row.id})
CALL (organization) {
  MATCH (organization)-[old:OWNED_BY]->()
  DELETE old
}
CALL (row, organization) {
  MATCH (owner:Organization {id: row.ownedBy})
  CREATE (organization)-[:OWNED_BY]->(owner)
  RETURN count(*) AS made1
}
RETURN sum(made1) AS made
