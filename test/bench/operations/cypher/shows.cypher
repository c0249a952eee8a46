// Shows to ask for, those with a whole page of quotes first, in no order that means anything. $count integer. Row: slug.
MATCH (show:Show)
WITH show, COUNT { (show)<-[:ABOUT_SHOW]-() } AS said
WHERE said > 0
WITH show, said >= 20 AS whole
RETURN show.slug ORDER BY whole DESC, show.id LIMIT $count
