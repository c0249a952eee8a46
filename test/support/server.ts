import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { type Access, accessOf } from '../../src/access/access.ts';
import { apiTokens } from '../../src/access/api-tokens.ts';
import { runSavedQuery } from '../../src/graphql/run-saved-query.ts';
import { type SavedQuery, readSavedQueries } from '../../src/graphql/saved-queries.ts';
import { landingAnswer } from '../../src/http/landing-answer.ts';
import { logOptions } from '../../src/http/logger.ts';
import { ensureBuilt } from '../../src/http/playground/build.ts';
import { httpServer } from '../../src/http/server.ts';
import { FORMER_NAMES } from '../../src/publish/former-names.ts';
import { publicationOf } from '../../src/publish/publication.ts';
import { NOW, type TestTracker, testTracker } from './tracker.ts';

/** What a client reads. */
export interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface TestServer extends TestTracker {
  readonly app: FastifyInstance;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** What was logged, a line each. */
  readonly logged: string[];
  /** Posts a query and gives status and parsed answer. */
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; answer: GraphQLAnswer }>;
}

/** What of the embedded queries is not as `serve` has it. */
interface Published {
  /** Published beside the saved ones. */
  readonly more?: readonly SavedQuery[];
  readonly formerNames?: Readonly<Record<string, string>>;
  /** Known by their hash, and published under no name. */
  readonly documents?: readonly string[];
}

/** The real server, listening, with the seed on record in this worker's Neo4j. Close it after the file's last test. */
export async function testServer(access?: Access, published: Published = {}): Promise<TestServer> {
  const test = testTracker(published.documents);
  await test.seeded();
  return serverOn(test, access, published);
}

/** The real server, listening, on what is on record. */
export async function serverOn(
  test: TestTracker,
  access?: Access,
  published: Published = {},
): Promise<TestServer> {
  await test.tracker.apollo.start();
  const logged: string[] = [];
  const savedQueries = readSavedQueries();
  // As `serve` does: the front page does not wait for Neo4j to plan its question.
  for (const query of savedQueries.slice(0, 1)) await runSavedQuery(test.tracker, query);
  const app = await httpServer({
    tracker: test.tracker,
    database: test.database,
    access:
      access ??
      accessOf(
        apiTokens(test.database, () => NOW),
        () => NOW,
      ),
    log: pino(logOptions('info'), { write: (line) => logged.push(line) }),
    playground: {
      directory: await ensureBuilt(),
      examples: savedQueries,
      answer: () => landingAnswer(test.tracker, savedQueries),
    },
    publication: publicationOf([...savedQueries, ...(published.more ?? [])], test.tracker.schema, {
      ...FORMER_NAMES,
      ...published.formerNames,
    }),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    ...test,
    app,
    url,
    logged,
    post: async (body, headers = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return {
        status: response.status,
        answer: (text.startsWith('{') ? JSON.parse(text) : {}) as GraphQLAnswer,
      };
    },
    close: async () => {
      await app.close();
      await test.close();
    },
  };
}
