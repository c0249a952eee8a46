// Takes the one lock that all writing to the record takes first: whoever holds it is alone until its transaction ends, so that what was
// read stays true until it is written, and revisions are numbered without holes. Nothing is changed.
// Row: the number of the latest revision, 0 where there is none.
MERGE (lock:RevisionSequence {name: 'record'})
SET lock.last = coalesce(lock.last, 0), lock.held = true
RETURN lock.last
