// What status records rest on. A date is [edtf, precision, earliest, latest, basis], all null where there is none; an article whose own
// date is not known counts with the one supplied from outside.
// $ids list<string>. Row: id, status, valid from, [deciders' ids], [[makers' ids, announced on, decided in it?]], [weights of the evidence],
// [dates of print of the evidence].
UNWIND $ids AS id
MATCH (status:StatusRecord {id: id})
RETURN
  status.id,
  status.status,
  [status.validFromEdtf, status.validFromPrecision, toString(status.validFromEarliest), toString(status.validFromLatest), status.validFromBasis],
  COLLECT { MATCH (status)<-[:HAS_STATUS]-(:Season)-[:DECIDED_BY]->(decider) RETURN decider.id },
  COLLECT {
    MATCH (status)-[:DECIDED_IN|EVIDENCED_BY]->(announcement:Announcement)
    WITH DISTINCT status, announcement
    RETURN [
      COLLECT { MATCH (announcement)-[:MADE_BY]->(maker) RETURN maker.id },
      [announcement.announcedOnEdtf, announcement.announcedOnPrecision, toString(announcement.announcedOnEarliest), toString(announcement.announcedOnLatest), announcement.announcedOnBasis],
      EXISTS { (status)-[:DECIDED_IN]->(announcement) }
    ]
  },
  COLLECT {
    MATCH (status)-[:EVIDENCED_BY]->(evidence:Article|Claim|Quote)
    // A name without a role carries no more weight than anybody's.
    RETURN CASE WHEN evidence:Quote THEN coalesce(evidence.authority, 'OBSERVES') ELSE 'REPORTS' END
  },
  COLLECT {
    MATCH (status)-[:EVIDENCED_BY]->(evidence:Article|Claim|Quote)
    MATCH (evidence)((source)-[:ASSERTS|RENDERS|PRINTED_IN]-(next) WHERE NOT (source:Article)){0,2}(article:Article)
    RETURN CASE
      WHEN article.publishedOnEdtf IS NOT NULL THEN
        [article.publishedOnEdtf, article.publishedOnPrecision, toString(article.publishedOnEarliest), toString(article.publishedOnLatest), article.publishedOnBasis]
      ELSE
        [article.suppliedOnEdtf, article.suppliedOnPrecision, toString(article.suppliedOnEarliest), toString(article.suppliedOnLatest), article.suppliedOnBasis]
    END
  }
