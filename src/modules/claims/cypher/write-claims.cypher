// Claims. `publishedOnSort` is derived.
// $rows list<record with recordHash, version and heldBy>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
SET claim = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  key: row.key,
  heldBy: row.heldBy,
  exact: row.exact,
  prefix: row.prefix,
  suffix: row.suffix,
  start: row.start,
  end: row.end,
  placement: row.placement,
  stance: row.stance,
  speechAct: row.speechAct,
  certainty: row.certainty,
  resolution: row.resolution,
  resolvedOnEdtf: row.resolvedOn.edtf,
  resolvedOnPrecision: row.resolvedOn.precision,
  resolvedOnEarliest: date(row.resolvedOn.earliest),
  resolvedOnLatest: date(row.resolvedOn.latest),
  resolvedOnBasis: row.resolvedOn.basis,
  gradeLabel: row.gradeLabel,
  scale: row.scale,
  note: row.note
}
