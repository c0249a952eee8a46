// Everything that matches, the likeliest first, and how much that is. What the reader must not see yet is not among it.
// Lucene: $quoted every folded word, $titled every plain word, $named any plain word. $limit integer. One row: [[id, score]], total, [ids of the matching quotes].
CALL () {
  CALL db.index.fulltext.queryNodes('names', $named) YIELD node, score
  RETURN node, score * 3 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('titles', $titled) YIELD node, score
  WHERE NOT EXISTS { (node)-[:ASSERTS]->(:Claim {placement: 'HEADLINE'})-[:RESTS_ON]->(rendered:Quote) WHERE HIDDEN(rendered) }
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('foldedWords', $quoted) YIELD node, score
  MATCH (node)-[:RENDERS*0..1]->(quote:Quote)
  WHERE NOT HIDDEN(quote)
  RETURN quote AS node, score
}
WITH node, max(score) AS score
ORDER BY score DESC, node.id ASC
WITH collect([node.id, score]) AS found, collect(CASE WHEN node:Quote THEN node.id END) AS quotes
RETURN found[..$limit], size(found), quotes
