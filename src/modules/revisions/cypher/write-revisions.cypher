// One revision for each change, numbered on from the latest.
// $rows list<properties of a revision>. No rows come back.
MATCH (lock:RevisionSequence {name: 'record'})
WITH lock, lock.last AS last
SET lock.last = last + size($rows), lock.state = randomUUID()
WITH DISTINCT 1 AS one
UNWIND $rows AS row
CREATE (revision:Revision {id: row.id})
SET revision = row
