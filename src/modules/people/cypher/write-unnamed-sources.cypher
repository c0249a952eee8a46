// Unnamed sources.
// $rows list<record with recordHash, version and heldBy>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (source:UnnamedSource {id: row.id})
SET source = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  key: row.key,
  heldBy: row.heldBy,
  descriptionAsStated: row.descriptionAsStated,
  descriptionUnknownBecause: row.descriptionUnknownBecause
}
