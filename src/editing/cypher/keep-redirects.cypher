// Remembers which redirects a change ended, for whoever takes it back.
// $change integer, $names list<string>, $into id. No rows come back.
MATCH (revision:Revision {sequence: $change})
SET revision.redirects = $names, revision.redirectedTo = $into
