// What things were as their latest revision left them.
// $ids list<string>. Row: the thing's id, its record as JSON; no row for a thing without a revision.
MATCH (revision:Revision)
WHERE revision.subjectId IN $ids
WITH revision ORDER BY revision.sequence
RETURN revision.subjectId, last(collect(revision.after))
