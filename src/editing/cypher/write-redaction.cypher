// That words were removed, and never the words.
// $sha256, $length, $at ISO time, $by, $reason, $sequence, $subjectIds list<string>. No rows come back.
CREATE (:Redaction {
  sha256: $sha256, length: $length, at: datetime($at), by: $by, reason: $reason, sequence: $sequence, subjectIds: $subjectIds
})
// Revisions are not what they were, though there may be no new one.
WITH DISTINCT 1 AS one
MATCH (lock:RevisionSequence {name: 'record'})
SET lock.state = randomUUID()
