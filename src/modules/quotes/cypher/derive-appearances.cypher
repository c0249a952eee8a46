// The ordering key of appearances: the day of the article, '' where it has none.
// $ids list<string>. An unknown id does nothing. No rows come back.
UNWIND $ids AS id
MATCH (appearance:Appearance {id: id})-[:PRINTED_IN]->(article:Article)
SET appearance.printedOnSort = article.publishedOnSort
