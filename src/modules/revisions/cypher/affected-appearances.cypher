// What is derived of articles stands on the appearances that they print.
// $articles list<string>. Row: an appearance's id.
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:PRINTED_IN]-(appearance:Appearance)
RETURN DISTINCT appearance.id AS id
