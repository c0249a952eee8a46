// Revisions that hold the words, and all those of some records.
// $words as they stand in JSON, $around list<string> of ids. Row: sequence, subject, before, after.
MATCH (revision:Revision)
WHERE revision.before CONTAINS $words OR revision.after CONTAINS $words OR revision.subjectId IN $around
RETURN revision.sequence, revision.subjectId, revision.before, revision.after
