// Quotes and printings in which any of the words stand, the likeliest first; what the reader must not see yet is not among them.
// $query Lucene on folded words. Row: quote id, appearance id or null, text, prefix, suffix.
CALL db.index.fulltext.queryNodes('foldedWords', $query, {limit: 200}) YIELD node, score
MATCH (node)-[:RENDERS*0..1]->(quote:Quote)
WHERE NOT HIDDEN(quote)
WITH node, score, quote ORDER BY score DESC, node.id ASC
RETURN quote.id, CASE WHEN node:Appearance THEN node.id END, coalesce(node.exact, node.text), node.prefix, node.suffix
