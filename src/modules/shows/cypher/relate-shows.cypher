// Where shows are on, who makes them and who plays in them.
// $rows list<record>: the relationships of each, made anew. Row: how many were made; fewer than asked for means that an end is missing.
UNWIND $rows AS row
MATCH (show:Show {id: row.id})
CALL (show) {
  MATCH (show)-[old:AVAILABLE_ON|PRODUCED_BY|SPIN_OFF_OF|REVIVAL_OF]->()
  DELETE old
}
CALL (show) {
  MATCH (show)<-[old:ACTED_IN|WORKED_ON]-()
  DELETE old
}
CALL (row, show) {
  UNWIND row.availableOn AS on
  MATCH (platform:Organization {id: on.platform})
  CREATE (show)-[:AVAILABLE_ON {role: on.role, position: on.position, fromEdtf: on.from.edtf, fromPrecision: on.from.precision, fromEarliest: date(on.from.earliest), fromLatest: date(on.from.latest), fromBasis: on.from.basis, toEdtf: on.to.edtf, toPrecision: on.to.precision, toEarliest: date(on.to.earliest), toLatest: date(on.to.latest), toBasis: on.to.basis, note: on.note}]->(platform)
  RETURN count(*) AS made1
}
CALL (row, show) {
  UNWIND row.producedBy AS id
  MATCH (studio:Organization {id: id})
  CREATE (show)-[:PRODUCED_BY]->(studio)
  RETURN count(*) AS made2
}
CALL (row, show) {
  UNWIND row.cast AS credit
  MATCH (person:Person {id: credit.person})
  CREATE (person)-[:ACTED_IN {billing: credit.billing, lead: credit.lead}]->(show)
  RETURN count(*) AS made3
}
CALL (row, show) {
  UNWIND row.crew AS credit
  MATCH (person:Person {id: credit.person})
  CREATE (person)-[:WORKED_ON {role: credit.role, fromEdtf: credit.from.edtf, fromPrecision: credit.from.precision, fromEarliest: date(credit.from.earliest), fromLatest: date(credit.from.latest), fromBasis: credit.from.basis, toEdtf: credit.to.edtf, toPrecision: credit.to.precision, toEarliest: date(credit.to.earliest), toLatest: date(credit.to.latest), toBasis: credit.to.basis, note: credit.note}]->(show)
  RETURN count(*) AS made4
}
CALL (row, show) {
  MATCH (origin:Show {id: row.spinOffOf})
  CREATE (show)-[:SPIN_OFF_OF]->(origin)
  RETURN count(*) AS made5
}
CALL (row, show) {
  MATCH (origin:Show {id: row.revivalOf})
  CREATE (show)-[:REVIVAL_OF]->(origin)
  RETURN count(*) AS made6
}
RETURN sum(made1 + made2 + made3 + made4 + made5 + made6) AS made
