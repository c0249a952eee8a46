// Who published and wrote articles, and what they took words from.
// $rows list<record>: the relationships of each, made anew. Row: how many were made; fewer than asked for means that an end is missing.
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
CALL (article) {
  MATCH (article)-[old:PUBLISHED_BY|SUPPLIED_PUBLISHER|DERIVED_FROM]->()
  DELETE old
}
CALL (article) {
  MATCH (article)<-[old:WROTE]-()
  DELETE old
}
CALL (row, article) {
  MATCH (publisher:Organization {id: row.publisher})
  CREATE (article)-[:PUBLISHED_BY]->(publisher)
  RETURN count(*) AS made1
}
CALL (row, article) {
  MATCH (publisher:Organization {id: row.supplied.publisher})
  CREATE (article)-[:SUPPLIED_PUBLISHER]->(publisher)
  RETURN count(*) AS made2
}
CALL (row, article) {
  UNWIND row.authors AS id
  MATCH (author:Person {id: id})
  CREATE (author)-[:WROTE]->(article)
  RETURN count(*) AS made3
}
CALL (row, article) {
  UNWIND row.derivedFrom AS source
  MATCH (original:Article {id: source.article})
  CREATE (article)-[:DERIVED_FROM {kind: source.kind, basis: source.basis, note: source.note}]->(original)
  RETURN count(*) AS made4
}
RETURN sum(made1 + made2 + made3 + made4) AS made
