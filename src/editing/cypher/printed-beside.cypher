// What stands in the same articles: its context may begin or end in the middle of the words.
// $ids list<string> of appearances and claims. Row: an id of an appearance or a claim.
UNWIND $ids AS id
MATCH (:Article)<-[:PRINTED_IN]-(:Appearance {id: id})-[:PRINTED_IN]->(article:Article)
MATCH (article)<-[:PRINTED_IN|ASSERTS]-(n)
RETURN DISTINCT n.id
UNION
UNWIND $ids AS id
MATCH (article:Article)-[:ASSERTS]->(:Claim {id: id})
MATCH (article)<-[:PRINTED_IN]-(n:Appearance)
RETURN DISTINCT n.id
