// Takes the lock that all migrating takes: nobody changes the schema until this transaction ends, or whoever does it is waited for.
// $since ISO time, for whoever looks who holds it. No rows come back.
MERGE (lock:Migration {number: 0})
SET lock.name = 'lock', lock.takenAt = datetime($since).epochMillis
