// Who said quotes, to whom, and about what. `sort` on ABOUT, ABOUT_SHOW and SAID_BY is derived, and ABOUT_SHOW with it.
// $rows list<record>: the relationships of each, made anew. Row: how many were made; fewer than asked for means that an end is missing.
UNWIND $rows AS row
MATCH (quote:Quote {id: row.id})
CALL (quote) {
  MATCH (quote)-[old:SAID_BY|ON_BEHALF_OF|VOICED_AS|SAID_TO|ABOUT|DISCUSSES|VERIFIED_BY|POSSIBLE_SAME_AS]->()
  DELETE old
}
CALL (row, quote) {
  UNWIND row.saidBy AS said
  MATCH (speaker:Person|Organization|UnnamedSource {id: said.id})
  CREATE (quote)-[:SAID_BY {rank: said.rank, rankReason: said.rankReason, position: said.position, toId: said.id, sort: '', fromId: row.id}]->(speaker)
  RETURN count(*) AS made1
}
CALL (row, quote) {
  MATCH (principal:Organization {id: row.onBehalfOf})
  CREATE (quote)-[:ON_BEHALF_OF]->(principal)
  RETURN count(*) AS made2
}
CALL (row, quote) {
  MATCH (voice:Character {id: row.voicedAs})
  CREATE (quote)-[:VOICED_AS]->(voice)
  RETURN count(*) AS made3
}
CALL (row, quote) {
  UNWIND row.saidTo AS told
  MATCH (party:Organization|Person {id: told.id})
  CREATE (quote)-[:SAID_TO {basis: told.basis}]->(party)
  RETURN count(*) AS made4
}
CALL (row, quote) {
  UNWIND row.about AS id
  MATCH (subject:Season|Show {id: id})
  CREATE (quote)-[:ABOUT {toId: id, sort: '', fromId: row.id}]->(subject)
  RETURN count(*) AS made5
}
CALL (row, quote) {
  UNWIND row.discusses AS id
  MATCH (thing:Character|Person|Topic {id: id})
  CREATE (quote)-[:DISCUSSES]->(thing)
  RETURN count(*) AS made6
}
CALL (row, quote) {
  UNWIND row.possibleSameAs AS alike
  MATCH (other:Quote {id: alike.quote})
  CREATE (quote)-[:POSSIBLE_SAME_AS {score: toFloat(alike.score), reason: alike.reason, differentBecause: alike.differentBecause}]->(other)
  RETURN count(*) AS made7
}
CALL (row, quote) {
  UNWIND row.verificationEvidence AS id
  MATCH (thing:Article|Appearance|Correction {id: id})
  CREATE (quote)-[:VERIFIED_BY]->(thing)
  RETURN count(*) AS made8
}
RETURN sum(made1 + made2 + made3 + made4 + made5 + made6 + made7 + made8) AS made
