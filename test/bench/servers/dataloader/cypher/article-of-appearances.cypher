// Where each appearance is printed. $keys list<string>: ids of appearances. Row: key, article.
UNWIND $keys AS key
MATCH (:Appearance {id: key})-[:PRINTED_IN]->(article:Article)
RETURN key, article {.id, .slug, .headline, .url, .publishedOnEdtf, .availability}
