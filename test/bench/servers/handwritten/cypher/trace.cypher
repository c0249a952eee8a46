// A quote's printings with what each was taken from.
// $id. Row: text, [[id, printed on, [[parent's id, basis]], article's slug, headline, published on, availability, [publisher]]].
MATCH (quote:Quote {id: $id})
RETURN quote.text, [(quote)<-[:RENDERS]-(printed:Appearance)-[:PRINTED_IN]->(article:Article) | [
  printed.id, printed.printedOnSort,
  [(printed)-[from:QUOTED_FROM]->(parent:Appearance) | [parent.id, from.basis]],
  article.slug, article.headline, article.publishedOnEdtf, article.availability,
  [(article)-[:PUBLISHED_BY]->(publisher) | publisher.name]
]]
