// Quotes by id. $keys list<string>. Row: key, quote.
UNWIND $keys AS key
MATCH (quote:Quote {id: key})
RETURN key, quote {.id, .text, .stance, .saidOnEdtf}
