// Quotes of a show whose words are the same once they are folded.
// $show id; $words list<string>, folded. Row: id of a quote, its folded words; the oldest on record first, at most 20,000.
MATCH (:Show {id: $show})<-[:ABOUT_SHOW]-(quote:Quote)
WHERE quote.foldedWords IN $words
RETURN quote.id, quote.foldedWords
ORDER BY quote.version
LIMIT 20000
