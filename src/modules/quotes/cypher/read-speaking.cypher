// What the weight of a quote's words comes from. Whoever decided before or after the day they were said does not count.
// $ids list<string>. Row: id, roles, [[speaker's id, unnamed?, [employers' ids]]], id of whom they spoke for, [deciders' ids].
UNWIND $ids AS id
MATCH (quote:Quote {id: id})
RETURN
  quote.id,
  quote.roles,
  COLLECT {
    MATCH (quote)-[said:SAID_BY]->(speaker)
    WHERE said.rank <> 'DEPRECATED'
    RETURN [speaker.id, speaker:UnnamedSource, COLLECT { MATCH (speaker)-[:WORKS_FOR]->(employer) RETURN employer.id }]
  },
  COLLECT { MATCH (quote)-[:ON_BEHALF_OF]->(principal) RETURN principal.id }[0],
  COLLECT {
    MATCH (quote)-[:ABOUT]->(subject)-[:HAS_SEASON*0..1]->(season:Season)-[decides:DECIDED_BY]->(decider)
    WHERE left(quote.saidOnSort, 10) = '0000-00-00'
      OR (coalesce(toString(decides.fromEarliest), '') <= left(quote.saidOnSort, 10) AND coalesce(toString(decides.toLatest), '9999') >= left(quote.saidOnSort, 10))
    RETURN DISTINCT decider.id
  }
