// What is there, if the mark is still this restore's.
// $id of the restore. Row: how many nodes besides the mark and the migrations, how many relationships; no row where another restore took over.
MATCH (:UnfinishedRestore {id: $id})
RETURN
  COUNT { (n) WHERE NOT n:Migration AND NOT n:UnfinishedRestore },
  COUNT { ()-->() }
