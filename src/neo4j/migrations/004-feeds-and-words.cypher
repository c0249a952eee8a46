// The feed of everything and the feed of each show, in the order of changes: the rule of 003.

CREATE INDEX revision_order IF NOT EXISTS FOR (n:Revision) ON (n.sequenceSort, n.id);
CREATE INDEX concerns_order IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.toId, r.sort, r.fromId);

// Words as folding leaves them, every one of them: somebody who looks for "it is what it is" means those words.

CREATE FULLTEXT INDEX foldedWords IF NOT EXISTS FOR (n:Quote|Appearance) ON EACH [n.foldedWords]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
