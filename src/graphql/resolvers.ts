import { editingResolvers } from '../editing/editing.resolvers.ts';
import { articleResolvers } from '../modules/articles/article.resolvers.ts';
import { claimResolvers } from '../modules/claims/claim.resolvers.ts';
import { organizationResolvers } from '../modules/organizations/organization.resolvers.ts';
import { personResolvers } from '../modules/people/person.resolvers.ts';
import { appearanceResolvers } from '../modules/quotes/appearance.resolvers.ts';
import { inboxResolvers } from '../modules/quotes/inbox.resolvers.ts';
import { quoteResolvers } from '../modules/quotes/quote.resolvers.ts';
import { revisionResolvers } from '../modules/revisions/revision.resolvers.ts';
import { searchResolvers } from '../modules/search/search.resolvers.ts';
import { seasonResolvers } from '../modules/seasons/season.resolvers.ts';
import { showResolvers } from '../modules/shows/show.resolvers.ts';
import { statusResolvers } from '../modules/statuses/status.resolvers.ts';
import type { QueryResolvers, Resolvers } from './generated/schema.ts';
import { nodeResolvers } from './node.resolvers.ts';
import { scalars } from './scalars.ts';

const modules: Resolvers[] = [
  showResolvers,
  seasonResolvers,
  personResolvers,
  organizationResolvers,
  articleResolvers,
  quoteResolvers,
  appearanceResolvers,
  claimResolvers,
  statusResolvers,
  revisionResolvers,
  searchResolvers,
  nodeResolvers,
  inboxResolvers,
  editingResolvers,
];

/** Every resolver that is not "read what the plan fetched": roots, and fields that a rule computes. */
export const resolvers: Resolvers = {
  ...scalars,
  ...(Object.assign({}, ...modules) as Resolvers),
  Query: Object.assign({}, ...modules.map(({ Query }) => Query)) as QueryResolvers,
};
