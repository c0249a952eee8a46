// Words to look for. $count integer. Row: text.
MATCH (quote:Quote)
WHERE quote.id IS NOT NULL
RETURN quote.text ORDER BY quote.id LIMIT $count
