// The graph is empty: what was done to the data of an older schema is to be done again once that data is back.
// $after integer, the number of the last migration that stays. No rows come back.
MATCH (migration:Migration)
WHERE migration.number > $after
DELETE migration
