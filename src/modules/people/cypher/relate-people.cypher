// Where people work.
// $rows list<record>: the relationships of each, made anew. Row: how many were made; fewer than asked for means that an end is missing.
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
CALL (person) {
  MATCH (person)-[old:WORKS_FOR]->()
  DELETE old
}
CALL (row, person) {
  UNWIND row.worksFor AS job
  MATCH (organization:Organization {id: job.organization})
  CREATE (person)-[:WORKS_FOR {title: job.title, fromEdtf: job.from.edtf, fromPrecision: job.from.precision, fromEarliest: date(job.from.earliest), fromLatest: date(job.from.latest), fromBasis: job.from.basis, toEdtf: job.to.edtf, toPrecision: job.to.precision, toEarliest: date(job.to.earliest), toLatest: date(job.to.latest), toBasis: job.to.basis}]->(organization)
  RETURN count(*) AS made1
}
RETURN sum(made1) AS made
