// What was removed on request, the latest first.
// $first integer. Row: hash, length, moment, editor, reason, sequence, ids of what it stood in.
MATCH (redaction:Redaction)
RETURN redaction.sha256, redaction.length, toString(redaction.at), redaction.by, redaction.reason, redaction.sequence, redaction.subjectIds
ORDER BY redaction.sequence DESC
LIMIT $first
