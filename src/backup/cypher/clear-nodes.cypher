// A part of what an unfinished restore left, after its relationships: run until it finds nothing.
// Row: how many were deleted.
MATCH (n)
WHERE NOT n:Migration AND NOT n:UnfinishedRestore
WITH n LIMIT 10000
DELETE n
RETURN count(*)
