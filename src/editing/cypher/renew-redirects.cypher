// The redirects that a change ended lead there again, since it was taken back.
// $undone, $change integers: that change, and the one that takes it back. No rows come back.
MATCH (revision:Revision {change: $undone}) WHERE revision.redirects IS NOT NULL
UNWIND revision.redirects AS name
CREATE (:Merged {name: name, into: revision.redirectedTo, change: $change})
