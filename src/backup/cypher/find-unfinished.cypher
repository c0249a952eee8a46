// A restore that has not come to its end, or never will.
// Row: the file that it restores, and when it began; no row where there is none.
MATCH (restore:UnfinishedRestore)
RETURN restore.file, toString(restore.startedAt)
