// The ordering key of claims, on the node and on what leads to the seasons' pages: the day of the article, '' where it has none.
// $ids list<string>. An unknown id does nothing. No rows come back.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:ASSERTS]-(article:Article)
SET claim.publishedOnSort = article.publishedOnSort
WITH claim
MATCH (claim)-[about:ABOUT]->(:Season)
SET about.sort = claim.publishedOnSort
