// Words in quotations. The analyzer folds accents and case and drops no word: "Beaulieu" finds "Béaulieu", and "to be" finds itself.

CREATE FULLTEXT INDEX quoteText IF NOT EXISTS FOR (n:Quote|Appearance) ON EACH [n.text, n.exact]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };

// Whoever and whatever has a name; each element of a list of aliases counts.

CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Show|Person|Organization|Character) ON EACH [n.title, n.name, n.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };

CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (n:Article) ON EACH [n.headline]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
