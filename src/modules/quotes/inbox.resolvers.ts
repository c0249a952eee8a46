import type { Resolvers } from '../../graphql/generated/schema.ts';
import { pageOf } from '../../read-plan/page-size.ts';
import { refTo } from '../../read-plan/planned.ts';
import { textOf } from '../statements.ts';

const INBOX = new URL('./cypher/inbox.cypher', import.meta.url);

type Row = [
  quote: string,
  other: string,
  score: number | null,
  reason: string,
  printed: string[],
  otherPrinted: string[],
];

export const inboxResolvers: Resolvers = {
  Query: {
    inbox: async (_, { first }, { reader }, info) => {
      const [row] = await reader.rows(info, textOf(INBOX), { first: pageOf(first) });
      const [totalCount, rows] = row as unknown as [number, Row[]];
      return {
        totalCount,
        suggestions: rows.map(([quote, other, score, reason, printed, otherPrinted]) => ({
          quote: refTo(quote),
          other: refTo(other),
          score,
          reason,
          printed: printed.map(refTo),
          otherPrinted: otherPrinted.map(refTo),
        })),
      };
    },
  },
};
