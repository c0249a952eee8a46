import type { SavedQuery } from '../../src/graphql/saved-queries.ts';

const saved = (number: number, slug: string, rows: string, query: string): SavedQuery => ({
  number,
  slug,
  rows,
  query,
  question: `What only a test asks: ${slug}`,
  description: '',
  asker: 'nobody-else',
});

/** Published beside the saved queries, for what none of those has. */
export const MORE_QUERIES: readonly SavedQuery[] = [
  saved(
    41,
    'every-kind-of-variable',
    'season.statusHistory',
    `query ($deprecated: Boolean! = false, $filter: QuoteFilter, $ids: [ID!]! = [], $season: IdOrSlug!) {
      season(id: $season) {
        statusHistory(includeDeprecated: $deprecated) { status rank }
        quotes(filter: $filter, first: 100) { totalCount }
      }
      nodes(ids: $ids) { id }
    }`,
  ),
  saved(
    44,
    'shows-by-status',
    'shows.nodes',
    `query ($platform: IdOrSlug, $status: [LifecycleStatus!], $first: Int! = 20, $after: String) {
      shows(filter: { platform: $platform, lifecycleStatus: $status }, first: $first, after: $after) {
        nodes { slug }
        totalCount
      }
    }`,
  ),
  saved(
    42,
    'shows-as-they-are',
    'shows.nodes',
    'query { shows(first: 100) { nodes { slug title aliases seasons { number } } totalCount } }',
  ),
  saved(
    43,
    'half-of-an-answer',
    'shows.nodes',
    `query {
      shows(first: 2) { nodes { slug title } }
      organization(id: "netflix") { quotedSpeakers(first: 0) { quotes } }
    }`,
  ),
];
