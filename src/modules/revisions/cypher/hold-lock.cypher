// Takes the one lock that all writing to the record takes first. The property that is set says nothing: setting it waits for whoever holds the lock, and only
// then is the number read.
// Row: the number of the latest revision; no row where nothing was ever written.
MATCH (lock:RevisionSequence {name: 'record'})
SET lock.held = true
WITH lock
RETURN lock.last
