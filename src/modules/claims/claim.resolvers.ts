import type { Resolvers } from '../../graphql/generated/schema.ts';
import { needsOf } from '../../read-plan/planned.ts';
import { type ClaimedWords, claimLd } from '../formats/json-ld.ts';

export const claimResolvers: Resolvers = {
  Query: {
    claims: (_, _args, { reader }, info) => reader.list(info),
  },
  Claim: {
    jsonLd: (claim) => claimLd(needsOf<ClaimedWords>(claim, 'jsonLd')),
  },
};
