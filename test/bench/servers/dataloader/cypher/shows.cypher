// Shows by slug. $keys list<string>. Row: key, show.
UNWIND $keys AS key
MATCH (show:Show {slug: key})
RETURN key, show {.id, .slug, .title, .lifecycleStatus}
