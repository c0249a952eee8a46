// Quotes that have some of the words in one of their printings, the likeliest first.
// $words Lucene, $most integer. Row: a quote's id.
CALL db.index.fulltext.queryNodes('foldedWords', $words, {limit: 100}) YIELD node, score
MATCH (node)-[:RENDERS*0..1]->(quote:Quote)
WITH quote, max(score) AS score
ORDER BY score DESC, quote.id LIMIT $most
RETURN quote.id
