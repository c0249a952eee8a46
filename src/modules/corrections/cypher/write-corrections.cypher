// Corrections.
// $rows list<record with recordHash, version and heldBy>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (correction:Correction {id: row.id})
SET correction = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  key: row.key,
  heldBy: row.heldBy,
  kind: row.kind,
  text: row.text,
  issuedOnEdtf: row.issuedOn.edtf,
  issuedOnPrecision: row.issuedOn.precision,
  issuedOnEarliest: date(row.issuedOn.earliest),
  issuedOnLatest: date(row.issuedOn.latest),
  issuedOnBasis: row.issuedOn.basis
}
