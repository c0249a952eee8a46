import { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { gql } from 'graphql-tag';
import { pino } from 'pino';
import type { Access } from '../../src/access/access.ts';
import type { Viewer } from '../../src/access/viewer.ts';
import type { Context } from '../../src/graphql/context.ts';
import { rightsOf } from '../../src/graphql/mutation-rights.ts';
import { formatProblem } from '../../src/graphql/problems.ts';
import { persistedDocuments } from '../../src/graphql/persisted-documents.ts';
import { rightsPlugin } from '../../src/graphql/rights-plugin.ts';
import { mappedSchema, publicTypeDefs } from '../../src/graphql/type-defs.ts';
import { logOptions } from '../../src/http/logger.ts';
import { httpServer } from '../../src/http/server.ts';
import { publicationOf } from '../../src/publish/publication.ts';
import type { GraphQLAnswer } from '../support/server.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

/** Three mutations and a question. */
export const SMALL_SCHEMA = gql`
  directive @rights(role: Role!) on FIELD_DEFINITION
  enum Role {
    EDITOR
    ADMIN
  }
  type Query {
    "Whom the server takes the caller for; asks the database."
    me: String!
  }
  type Mutation {
    add(name: String! = "x"): String! @rights(role: EDITOR)
    correct: String! @rights(role: EDITOR)
    redact: String! @rights(role: ADMIN)
  }
`;

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly answer: GraphQLAnswer;
  readonly text: string;
}

export interface SmallServer {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly database: TestDatabase;
  /** What was logged, a line each. */
  readonly logged: string[];
  ask(query: string, headers?: Record<string, string>, rest?: object): Promise<Asked>;
  /** The names of the mutations that ran, in order. */
  ran(): Promise<unknown[]>;
  close(): Promise<void>;
}

/** The real doors before a small schema whose every field goes to the real database. Close it after the last test. */
export async function smallServer(accessOn: (database: TestDatabase) => Access): Promise<SmallServer> {
  const database = testDatabase();
  const logged: string[] = [];
  const run =
    (field: string) =>
    async (_: unknown, __: unknown, { viewer }: { viewer: Viewer }) => {
      await database.write((tx) =>
        tx.run('CREATE (:Ran {field: $field, at: datetime.realtime()})', { field }),
      );
      return `${field} by ${viewer.name ?? 'nobody'}`;
    };
  const apollo = new ApolloServer<Context>({
    typeDefs: publicTypeDefs(SMALL_SCHEMA),
    resolvers: {
      Query: {
        me: async (_: unknown, __: unknown, { viewer }: Context) => {
          await database.read('RETURN 1', {});
          return viewer.name ?? 'anybody';
        },
      },
      Mutation: { add: run('add'), correct: run('correct'), redact: run('redact') },
    },
    plugins: [rightsPlugin(rightsOf(mappedSchema(SMALL_SCHEMA)))],
    formatError: (formatted, error) => formatProblem(formatted, error, (found) => logged.push(String(found))),
  });
  await apollo.start();
  const app = await httpServer({
    tracker: {
      apollo,
      contextFor: (_, viewer) => ({ today: '2026-11-25', viewer }) as Context,
      documents: persistedDocuments([]),
      answers: null,
    },
    database,
    access: accessOn(database),
    log: pino(logOptions('trace'), { write: (line) => logged.push(line) }),
    playground: { directory: null, examples: [], answer: () => Promise.reject(new Error('not asked')) },
    publication: publicationOf([], mappedSchema(SMALL_SCHEMA), {}),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    app,
    url,
    database,
    logged,
    ask: async (query, headers = {}, rest = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, ...rest }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        answer: JSON.parse(text) as GraphQLAnswer,
      };
    },
    ran: async () => (await database.read('MATCH (ran:Ran) RETURN ran.field ORDER BY ran.at', {})).flat(),
    close: async () => {
      await app.close();
      await apollo.stop();
      await database.write((tx) => tx.run('MATCH (n:Ran|ApiToken) DETACH DELETE n'));
      await database.close();
    },
  };
}

/** The header that carries a token. */
export function bearer(token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` };
}
