// How many appearances stand with articles.
// $articles list<string>, ids. Row: id of an article, how many; one that has none gives no row.
MATCH (appearance:Appearance)
WHERE appearance.heldBy IN $articles
RETURN appearance.heldBy, count(appearance)
