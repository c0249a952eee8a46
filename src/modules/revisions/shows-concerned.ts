import type { Kind } from '../records.ts';

/** From a changed `subject` to each `show` that the change is news of, as a Cypher pattern. Null where it is of none. */
export const SHOWS_CONCERNED: Record<Kind, string | null> = {
  shows: '(subject)-[:HAS_SEASON*0..0]-(show:Show)',
  seasons: '(subject)<-[:HAS_SEASON]-(show:Show)',
  characters: '(subject)-[:APPEARS_IN]->(show:Show)',
  coverage: '(subject)<-[:COVERED_BY]-(:Season)<-[:HAS_SEASON]-(show:Show)',
  statuses: '(subject)<-[:HAS_STATUS]-(:Season)<-[:HAS_SEASON]-(show:Show)',
  announcements:
    '(subject)<-[:DECIDED_IN]-(:StatusRecord)<-[:HAS_STATUS]-(:Season)<-[:HAS_SEASON]-(show:Show)',
  quotes: '(subject)-[:ABOUT_SHOW]->(show:Show)',
  appearances: '(subject)-[:RENDERS]->(:Quote)-[:ABOUT_SHOW]->(show:Show)',
  claims: '(subject)-[:ABOUT]->(:Season)<-[:HAS_SEASON]-(show:Show)',
  articles: '(subject)<-[:PRINTED_IN]-(:Appearance)-[:RENDERS]->(:Quote)-[:ABOUT_SHOW]->(show:Show)',
  people: '(subject)-[:ACTED_IN|WORKED_ON]->(show:Show)',
  organizations: '(subject)<-[:AVAILABLE_ON|PRODUCED_BY]-(show:Show)',
  corrections: '(subject)-[:CORRECTS]->()-[:ABOUT|HAS_STATUS]-(:Season)<-[:HAS_SEASON]-(show:Show)',
  unnamedSources: null,
  topics: null,
};
