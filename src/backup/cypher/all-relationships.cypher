// Every relationship.
// Row: element ids of where it begins and ends, type, properties.
MATCH (from)-[r]->(to)
RETURN elementId(from), elementId(to), type(r), properties(r)
