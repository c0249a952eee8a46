// Which statuses the decider decided.
// $ids list<string>. Row: id, for each that was.
UNWIND $ids AS id
MATCH (status:StatusRecord {id: id})
WHERE status.precedence = 1
RETURN status.id
