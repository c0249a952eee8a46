// Whether a graph may be restored into. Migrations count for nothing.
// Row: whether an earlier restore did not come to its end; how many nodes there are.
RETURN
  EXISTS { (:UnfinishedRestore) },
  COUNT { (n) WHERE NOT n:Migration AND NOT n:UnfinishedRestore }
