// Seasons.
// $rows list<record with recordHash, version and heldBy>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (season:Season {id: row.id})
SET season = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  heldBy: row.heldBy,
  slug: row.slug,
  number: row.number,
  numberUnknownBecause: row.numberUnknownBecause,
  episodeOrder: row.episodeOrder,
  namesInTexts: row.namesInTexts,
  checkedAt: date(row.checkedAt)
}
