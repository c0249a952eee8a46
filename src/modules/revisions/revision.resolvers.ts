import type { Resolvers } from '../../graphql/generated/schema.ts';
import { needsOf } from '../../read-plan/planned.ts';

export const revisionResolvers: Resolvers = {
  Query: {
    changes: (_, _args, { reader }, info) => reader.list(info),
  },
  Revision: {
    subject: (revision, _, { reader }, info) =>
      reader.byId(info, needsOf<{ subjectId: string }>(revision, 'subject').subjectId),
  },
};
