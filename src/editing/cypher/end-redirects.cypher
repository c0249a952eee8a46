// What a change had merged away stands for itself again.
// $change integer. One row: the names that led elsewhere, and whereto; an empty list and null where there were none.
MATCH (merged:Merged {change: $change})
WITH merged, merged.name AS name, merged.into AS into
DELETE merged
RETURN collect(name), head(collect(into))
