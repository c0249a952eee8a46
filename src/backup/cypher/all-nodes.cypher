// Every node but the migrations, which are the code's own.
// Row: element id, labels, properties.
MATCH (n)
WHERE NOT n:Migration
RETURN elementId(n), labels(n), properties(n)
