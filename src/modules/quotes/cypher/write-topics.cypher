// Topics.
// $rows list<record with recordHash and version>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (topic:Topic {id: row.id})
SET topic = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  name: row.name
}
