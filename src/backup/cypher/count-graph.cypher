// How much a backup holds. Migrations are the code's own, and not counted.
// Row: how many nodes, how many relationships.
RETURN
  COUNT { (n) } - COUNT { (:Migration) },
  COUNT { ()-->() }
