// How each quote is printed, the earliest first, those without a day last. $keys list<string>: ids of quotes. Row: key, [appearance].
UNWIND $keys AS key
MATCH (:Quote {id: key})<-[:RENDERS]-(printed:Appearance)
WITH key, printed ORDER BY printed.printedOnSort = '' ASC, printed.printedOnSort ASC, printed.id ASC
RETURN key, collect(printed {.id})
