// Who published each article. $keys list<string>: ids of articles. Row: key, organization.
UNWIND $keys AS key
MATCH (:Article {id: key})-[:PUBLISHED_BY]->(publisher:Organization)
RETURN key, publisher {.id, .name}
