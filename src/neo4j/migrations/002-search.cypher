// Words in quotations. The analyzer folds accents and case ("Beaulieu" finds "Béaulieu") and skips the 33 commonest English
// words: a search for those alone ("to be") finds nothing. None of Neo4j's analyzers folds accents and skips nothing.

CREATE FULLTEXT INDEX quoteText IF NOT EXISTS FOR (n:Quote|Appearance) ON EACH [n.text, n.exact]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };

// Whoever and whatever has a name; each element of a list of aliases counts.

CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Show|Person|Organization|Character) ON EACH [n.title, n.name, n.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };

CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (n:Article) ON EACH [n.headline]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
