// What rests on these, and what they rest on, as far as a rule looks at both.
// $ids list<string> of any kind; an unknown id gives no row. Row: an id.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Quote {id: id})<-[:RENDERS]-(other:Appearance) RETURN other
  UNION
  MATCH (:Quote {id: id})<-[:EVIDENCED_BY]-(other:StatusRecord) RETURN other
  UNION
  MATCH (:Claim {id: id})<-[:EVIDENCED_BY]-(other:StatusRecord) RETURN other
  UNION
  MATCH (:Announcement {id: id})<-[:EVIDENCED_BY|DECIDED_IN]-(other:StatusRecord) RETURN other
  UNION
  MATCH (:StatusRecord {id: id})-[:EVIDENCED_BY|DECIDED_IN]->(other:Quote|Announcement) RETURN other
  UNION
  MATCH (:Appearance {id: id})-[:RENDERS]->(other:Quote) RETURN other
}
RETURN DISTINCT other.id
