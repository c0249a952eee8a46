// Quotes that went round, the longest chains first, and then in no order that means anything. Without those whose original nobody saw: such a chain ends in an article that has
// no words, of which the peers know nothing. $count integer. Row: id.
MATCH (quote:Quote)
WITH quote, COUNT { (quote)<-[:RENDERS]-() } AS printed
WHERE printed > 1 AND NOT EXISTS { (quote)<-[:RENDERS]-(:Appearance)-[:PRINTED_IN]->(:Article)-[:DERIVED_FROM]->(:Article {availability: 'CITED_ONLY'}) }
RETURN quote.id ORDER BY printed > 3 DESC, quote.id LIMIT $count
