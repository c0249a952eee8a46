// The weight of quotes' words, as the rule found it.
// $rows list<{id, authority}>. An unknown id does nothing. No rows come back.
UNWIND $rows AS row
MATCH (quote:Quote {id: row.id})
SET quote.authority = row.authority,
  quote.authorityUnknownBecause = CASE WHEN row.authority IS NULL THEN 'NOT_STATED' END
