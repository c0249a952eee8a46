import type { Resolvers } from '../../graphql/generated/schema.ts';
import { needsOf, refTo, refsAmong } from '../../read-plan/planned.ts';
import { pageOf } from '../../read-plan/page-size.ts';
import { textOf } from '../statements.ts';

const CORRECTIONS = new URL('./cypher/corrections.cypher', import.meta.url);
const REDACTIONS = new URL('./cypher/redactions.cypher', import.meta.url);

export const revisionResolvers: Resolvers = {
  Query: {
    changes: (_, _args, { reader }, info) => reader.list(info),
    revisions: (_, _args, { reader }, info) => reader.list(info),
    corrections: async (_, { first }, { reader }, info) => {
      const rows = await reader.rows(info, textOf(CORRECTIONS), { first: pageOf(first) });
      return (await Promise.all(rows.map(([id]) => reader.byId(info, id as string)))).filter(
        (found) => found !== null,
      );
    },
    redactions: async (_, { first }, { reader }, info) => {
      const rows = await reader.rows(info, textOf(REDACTIONS), { first: pageOf(first) });
      return rows.map(([sha256, length, at, by, reason, sequence, subjectIds]) => ({
        sha256: sha256 as string,
        length: length as number,
        at: at as string,
        by: by as string,
        reason: reason as string,
        sequence: sequence as number,
        subjects: (subjectIds as string[]).map(refTo),
      }));
    },
  },
  Revision: {
    subject: (revision, _, { reader }, info) => {
      const { subjectId } = needsOf<{ subjectId: string }>(revision, 'subject');
      return reader.named(info, refsAmong(revision, 'subject').refTo(subjectId));
    },
  },
};
