// To which show seasons belong, who decides about them, and what was looked at.
// $rows list<record>: the relationships of each, made anew. Row: how many were made; fewer than asked for means that an end is missing.
UNWIND $rows AS row
MATCH (season:Season {id: row.id})
CALL (season) {
  MATCH (season)<-[old:HAS_SEASON]-()
  DELETE old
}
CALL (season) {
  MATCH (season)-[old:DECIDED_BY|COVERED_BY]->()
  DELETE old
}
CALL (row, season) {
  MATCH (show:Show {id: row.show})
  CREATE (show)-[:HAS_SEASON]->(season)
  RETURN count(*) AS made1
}
CALL (row, season) {
  UNWIND row.decidedBy AS decider
  MATCH (organization:Organization {id: decider.organization})
  CREATE (season)-[:DECIDED_BY {basis: decider.basis, fromEdtf: decider.from.edtf, fromPrecision: decider.from.precision, fromEarliest: date(decider.from.earliest), fromLatest: date(decider.from.latest), fromBasis: decider.from.basis, toEdtf: decider.to.edtf, toPrecision: decider.to.precision, toEarliest: date(decider.to.earliest), toLatest: date(decider.to.latest), toBasis: decider.to.basis}]->(organization)
  RETURN count(*) AS made2
}
CALL (row, season) {
  UNWIND row.coverage AS id
  MATCH (window:CoverageWindow {id: id})
  CREATE (season)-[:COVERED_BY]->(window)
  RETURN count(*) AS made3
}
RETURN sum(made1 + made2 + made3) AS made
