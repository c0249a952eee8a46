// What stands in the files of these, or with a season of them.
// $ids list<string> of any kind; an unknown id gives no row. Row: an id.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Season {heldBy: id}) RETURN n.id AS held
  UNION ALL
  MATCH (n:Character {heldBy: id}) RETURN n.id AS held
  UNION ALL
  MATCH (n:Announcement {heldBy: id}) RETURN n.id AS held
  UNION ALL
  MATCH (n:StatusRecord {heldBy: id}) RETURN n.id AS held
  UNION ALL
  MATCH (n:CoverageWindow {heldBy: id}) RETURN n.id AS held
  UNION ALL
  MATCH (n:UnnamedSource {heldBy: id}) RETURN n.id AS held
  UNION ALL
  MATCH (n:Quote {heldBy: id}) RETURN n.id AS held
  UNION ALL
  MATCH (n:Appearance {heldBy: id}) RETURN n.id AS held
  UNION ALL
  MATCH (n:Claim {heldBy: id}) RETURN n.id AS held
  UNION ALL
  MATCH (n:Correction {heldBy: id}) RETURN n.id AS held
}
RETURN held
