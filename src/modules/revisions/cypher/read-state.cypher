// Which state the record is in: two rows are the same only where nothing was written between them, also after a backup was restored.
// Row: the number of the latest revision, the state's name, null where it has none; no row where nothing was ever written.
MATCH (lock:RevisionSequence {name: 'record'})
RETURN lock.last, lock.state
