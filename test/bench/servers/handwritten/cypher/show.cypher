// A show's page: seasons with the best status of each, and the latest twenty quotes by the ordering index.
// $slug, $today ISO day. Row: slug, title, [[season slug, number, [[status, since]]]], [[id, text, stance, said on, [[kind, name]], [[kind, name]], [[headline, url, publisher, printed on, id]]]].
MATCH (show:Show {slug: $slug})
CALL (show) {
  MATCH (show)-[:HAS_SEASON]->(season:Season)
  CALL (season) {
    MATCH (season)-[:HAS_STATUS]->(record:StatusRecord)
    WHERE record.rank <> 'DEPRECATED' AND record.status <> 'NOT_RESEARCHED' AND (record.validToEarliest IS NULL OR record.validToEarliest > date($today))
    WITH record
    ORDER BY record.rank = 'PREFERRED' DESC, record.precedence DESC, coalesce(record.validFromEarliest, date('0001-01-01')) DESC, record.recordedAt DESC, record.id DESC
    LIMIT 1
    RETURN collect([record.status, record.validFromEdtf]) AS best
  }
  RETURN collect([season.slug, season.number, best]) AS seasons
}
CALL (show) {
  MATCH (quote:Quote)-[about:ABOUT_SHOW]->()
  USING INDEX SEEK about:ABOUT_SHOW(toId, sort, fromId)
  WHERE about.toId = show.id AND about.sort IS NOT NULL AND about.fromId IS NOT NULL
  WITH quote, about
  ORDER BY about.toId DESC, about.sort DESC, about.fromId DESC
  LIMIT 20
  RETURN collect([
    quote.id, quote.text, quote.stance, quote.saidOnEdtf,
    [(quote)-[said:SAID_BY]->(who) WHERE said.rank <> 'DEPRECATED' | [said.rank, said.position, who.name, who.descriptionAsStated, who:Person, who:Organization]],
    [(quote)-[:SAID_TO]->(party) | [party.name, party.id, party:Person]],
    [(quote)<-[:RENDERS]-(printed)-[:PRINTED_IN]->(article) | [article.headline, article.url, [(article)-[:PUBLISHED_BY]->(publisher) | publisher.name], printed.printedOnSort, printed.id]]
  ]) AS quotes
}
RETURN show.slug, show.title, seasons, quotes
