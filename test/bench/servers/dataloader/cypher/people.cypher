// People by slug. $keys list<string>. Row: key, person.
UNWIND $keys AS key
MATCH (person:Person {slug: key})
RETURN key, person {.id, .slug, .name}
