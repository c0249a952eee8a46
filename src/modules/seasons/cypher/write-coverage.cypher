// Coverage windows.
// $rows list<record with recordHash, version and heldBy>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (window:CoverageWindow {id: row.id})
SET window = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  key: row.key,
  heldBy: row.heldBy,
  from: date(row.from),
  to: date(row.to),
  query: row.query,
  note: row.note
}
