// What appearances render, where they stand, whom they credit, what was changed, and what they were taken from.
// $rows list<record>: the relationships of each, made anew. Row: how many were made; fewer than asked for means that an end is missing.
UNWIND $rows AS row
MATCH (appearance:Appearance {id: row.id})
CALL (appearance) {
  MATCH (appearance)-[old:RENDERS|PRINTED_IN|ATTRIBUTED_TO|QUOTED_FROM|CONTINUES]->()
  DELETE old
}
CALL (appearance) {
  MATCH (appearance)-[:HAS_EDIT]->(edit:Edit)
  DETACH DELETE edit
}
CALL (row, appearance) {
  MATCH (quote:Quote {id: row.quote})
  CREATE (appearance)-[:RENDERS]->(quote)
  RETURN count(*) AS made1
}
CALL (row, appearance) {
  MATCH (article:Article {id: row.article})
  CREATE (appearance)-[:PRINTED_IN]->(article)
  RETURN count(*) AS made2
}
CALL (row, appearance) {
  UNWIND row.attributedTo AS credit
  MATCH (speaker:Person|Organization|UnnamedSource {id: credit.id})
  CREATE (appearance)-[:ATTRIBUTED_TO {roleAsStated: credit.roleAsStated, cue: credit.cue, basis: credit.basis}]->(speaker)
  RETURN count(*) AS made3
}
CALL (row, appearance) {
  UNWIND row.edits AS edit
  CREATE (appearance)-[:HAS_EDIT]->(:Edit {id: edit.id, position: edit.position, kind: edit.kind, text: edit.text, original: edit.original, start: edit.start, end: edit.end, madeBy: edit.madeBy})
  RETURN count(*) AS made4
}
CALL (row, appearance) {
  UNWIND row.quotedFrom AS source
  MATCH (original:Appearance {id: source.appearance})
  CREATE (appearance)-[:QUOTED_FROM {basis: source.basis, note: source.note}]->(original)
  RETURN count(*) AS made5
}
CALL (row, appearance) {
  MATCH (before:Appearance {id: row.continues})
  CREATE (appearance)-[:CONTINUES]->(before)
  RETURN count(*) AS made6
}
RETURN sum(made1 + made2 + made3 + made4 + made5 + made6) AS made
