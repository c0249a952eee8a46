// Who made announcements, and in whose voice.
// $rows list<record>: the relationships of each, made anew. Row: how many were made; fewer than asked for means that an end is missing.
UNWIND $rows AS row
MATCH (announcement:Announcement {id: row.id})
CALL (announcement) {
  MATCH (announcement)-[old:MADE_BY|VOICED_AS]->()
  DELETE old
}
CALL (row, announcement) {
  UNWIND row.madeBy AS id
  MATCH (organization:Organization {id: id})
  CREATE (announcement)-[:MADE_BY]->(organization)
  RETURN count(*) AS made1
}
CALL (row, announcement) {
  MATCH (voice:Character {id: row.voicedAs})
  CREATE (announcement)-[:VOICED_AS]->(voice)
  RETURN count(*) AS made2
}
RETURN sum(made1 + made2) AS made
