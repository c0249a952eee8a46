// The graph is whole.
// $id of the restore. Row: how many marks were taken away; 0 where another restore took over.
OPTIONAL MATCH (restore:UnfinishedRestore {id: $id})
DELETE restore
RETURN count(restore)
