// Makes relationships between nodes that were made before.
// $rows list<{type, from, to, properties}>, ends by element id. Row: how many were made; fewer than rows where an end is gone.
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
RETURN count(r)
