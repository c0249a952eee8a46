// What is derived of articles stands on the claims that they assert.
// $articles list<string>. Row: a claim's id.
UNWIND $articles AS id
MATCH (:Article {id: id})-[:ASSERTS]->(claim:Claim)
RETURN DISTINCT claim.id AS id
