// One revision for each change, numbered on from the latest. Those of one transaction share a `change`, the number of the first of them.
// $rows list<{id, sequence, kind, action, level, subjectId, before, after}>, $at ISO time, $by, $reason, $change number. No rows come back.
MATCH (lock:RevisionSequence {name: 'record'})
WITH lock, lock.last AS last
SET lock.last = last + size($rows), lock.state = randomUUID()
WITH DISTINCT 1 AS one
UNWIND $rows AS row
CREATE (:Revision {
  id: row.id,
  sequence: row.sequence,
  sequenceSort: right('000000000' + toString(row.sequence), 10),
  kind: row.kind,
  change: $change,
  at: datetime($at),
  by: $by,
  action: row.action,
  level: row.level,
  subjectId: row.subjectId,
  before: row.before,
  after: row.after,
  reason: $reason
})
