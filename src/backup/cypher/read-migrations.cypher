// What has brought the graph to its schema, in order.
// Row: number, file name, checksum of the file.
MATCH (migration:Migration)
WHERE migration.number > 0
RETURN migration.number, migration.name, migration.checksum
ORDER BY migration.number
