// A revision, and with $whole all that were made in the same breath.
// $sequence integer, $whole boolean. Row: sequence, subject, before, after, whether words were removed from it, change; none for an unknown sequence.
MATCH (asked:Revision {sequence: $sequence})
MATCH (revision:Revision {change: asked.change})
WHERE $whole OR revision = asked
RETURN revision.sequence, revision.subjectId, revision.before, revision.after, coalesce(revision.redacted, false), revision.change
ORDER BY revision.sequence
