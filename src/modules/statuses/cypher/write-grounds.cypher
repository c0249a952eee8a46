// On whose word status records rest, and since when the public could know them, as the rule found it.
// $rows list<{id, authority, precedence, knownFrom, knownFromUnknownBecause}>. An unknown id does nothing. No rows come back.
UNWIND $rows AS row
MATCH (status:StatusRecord {id: row.id})
SET status.authority = row.authority,
    status.precedence = row.precedence,
    status.knownFromEdtf = row.knownFrom.edtf,
    status.knownFromPrecision = row.knownFrom.precision,
    status.knownFromEarliest = date(row.knownFrom.earliest),
    status.knownFromLatest = date(row.knownFrom.latest),
    status.knownFromBasis = row.knownFrom.basis,
    status.knownFromUnknownBecause = row.knownFromUnknownBecause
