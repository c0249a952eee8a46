// Everything that matches, the likeliest first, and how much that is.
// Lucene: $quoted every folded word, $titled every plain word, $named any plain word. $limit integer. One row: total, [[id, label, its words]].
CALL () {
  CALL db.index.fulltext.queryNodes('names', $named) YIELD node, score
  RETURN node, score * 3 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('titles', $titled) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('foldedWords', $quoted) YIELD node, score
  MATCH (node)-[:RENDERS*0..1]->(quote:Quote)
  RETURN quote AS node, score
}
WITH node, max(score) AS score
ORDER BY score DESC, node.id ASC
WITH collect(node) AS found
RETURN size(found), [node IN found[..$limit] | [node.id, head(labels(node)), coalesce(node.text, node.headline, node.title, node.name)]]
