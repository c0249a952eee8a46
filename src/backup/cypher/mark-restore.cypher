// Marks the graph as one that is being restored; the mark of an earlier restore becomes this one's.
// $id of this restore, $file, $at ISO time. No rows come back.
MERGE (restore:UnfinishedRestore)
SET restore.id = $id, restore.file = $file, restore.startedAt = datetime($at)
