// Takes the one lock that all writing to the record takes first. The name that it gives to the state of the record as it will be waits for whoever holds the
// lock, and only then is the number read.
// Row: the number of the latest revision; no row where nothing was ever written.
MATCH (lock:RevisionSequence {name: 'record'})
SET lock.state = randomUUID()
WITH lock
RETURN lock.last
