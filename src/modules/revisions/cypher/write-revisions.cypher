// One revision for each change, numbered on from the latest.
// $rows list<{id, sequence, kind, action, level, subjectId, before, after}>, $at ISO time, $by, $reason, $last number of the latest now. No rows come back.
MATCH (lock:RevisionSequence {name: 'record'})
SET lock.last = $last
WITH lock
UNWIND $rows AS row
CREATE (:Revision {
  id: row.id,
  sequence: row.sequence,
  sequenceSort: right('000000000' + toString(row.sequence), 10),
  kind: row.kind,
  at: datetime($at),
  by: $by,
  action: row.action,
  level: row.level,
  subjectId: row.subjectId,
  before: row.before,
  after: row.after,
  reason: $reason
})
