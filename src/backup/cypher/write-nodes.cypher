// Makes nodes. One restore alone writes.
// $rows list<{node, labels, properties}>. Row: the backup's number for it, its element id.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.node, elementId(n)
