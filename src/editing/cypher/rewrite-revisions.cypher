// Revisions without the words, marked so that nothing brings them back.
// $rows list<{sequence, before, after}>. No rows come back.
UNWIND $rows AS row
MATCH (revision:Revision {sequence: row.sequence})
SET revision.before = row.before, revision.after = row.after, revision.redacted = true
