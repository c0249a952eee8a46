// Corrections that outlets issued, the latest first; those without a date last.
// $first integer. Row: id.
MATCH (correction:Correction)
RETURN correction.id
ORDER BY coalesce(correction.issuedOnEarliest, date('0001-01-01')) DESC, correction.id
LIMIT $first
