// Status records. `recordedAt` is the clock at the first writing and stays; `authority`, `precedence` and `knownFrom` are derived.
// $rows list<record with recordHash, version and heldBy>, $at ISO time: the node of each, made or made anew. No rows come back.
UNWIND $rows AS row
MERGE (status:StatusRecord {id: row.id})
WITH row, status, coalesce(status.recordedAt, datetime($at)) AS recordedAt
SET status = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  key: row.key,
  heldBy: row.heldBy,
  status: row.status,
  stage: row.stage,
  validFromEdtf: row.validFrom.edtf,
  validFromPrecision: row.validFrom.precision,
  validFromEarliest: date(row.validFrom.earliest),
  validFromLatest: date(row.validFrom.latest),
  validFromBasis: row.validFrom.basis,
  validFromUnknownBecause: row.validFromUnknownBecause,
  validToEdtf: row.validTo.edtf,
  validToPrecision: row.validTo.precision,
  validToEarliest: date(row.validTo.earliest),
  validToLatest: date(row.validTo.latest),
  validToBasis: row.validTo.basis,
  rank: row.rank,
  rankReason: row.rankReason,
  note: row.note,
  recordedAt: recordedAt
}
