// How much the first revisions of status records mean to readers.
// $rows list<{id, level}>, ids of status records. No rows come back.
UNWIND $rows AS row
MATCH (status:StatusRecord {id: row.id})
MATCH (revision:Revision {sequence: status.version})
SET revision.level = row.level
