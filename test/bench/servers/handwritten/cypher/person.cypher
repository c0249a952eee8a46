// A person's page: the latest twenty quotes by the ordering index.
// $slug. Row: slug, name, [[id, text, stance, said on, [[season number or null, title, id]], [[name, id, is a person]], [[headline, url, [publisher], printed on, id]]]].
MATCH (person:Person {slug: $slug})
CALL (person) {
  MATCH (quote:Quote)-[said:SAID_BY]->()
  USING INDEX SEEK said:SAID_BY(toId, sort, fromId)
  WHERE said.toId = person.id AND said.sort IS NOT NULL AND said.fromId IS NOT NULL AND said.rank <> 'DEPRECATED'
  WITH quote, said
  ORDER BY said.toId DESC, said.sort DESC, said.fromId DESC
  LIMIT 20
  RETURN collect([
    quote.id, quote.text, quote.stance, quote.saidOnEdtf,
    [(quote)-[about:ABOUT]->(subject) | [subject.number, coalesce(subject.title, head([(subject)<-[:HAS_SEASON]-(show) | show.title])), about.toId, subject:Season]],
    [(quote)-[:SAID_TO]->(party) | [party.name, party.id, party:Person]],
    [(quote)<-[:RENDERS]-(printed)-[:PRINTED_IN]->(article) | [article.headline, article.url, [(article)-[:PUBLISHED_BY]->(publisher) | publisher.name], printed.printedOnSort, printed.id]]
  ]) AS quotes
}
RETURN person.slug, person.name, quotes
