// The show of each season. $keys list<string>: ids of seasons. Row: key, show.
UNWIND $keys AS key
MATCH (:Season {id: key})<-[:HAS_SEASON]-(show:Show)
RETURN key, show {.id, .slug, .title, .lifecycleStatus}
