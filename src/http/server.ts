import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { type FastifyBaseLogger, type FastifyInstance, LogController, fastify } from 'fastify';
import type { Access } from '../access/access.ts';
import { hideTokens } from '../access/hide-tokens.ts';
import { LIMITS } from '../graphql/limits.ts';
import type { Tracker } from '../graphql/tracker.ts';
import type { ReadDatabase } from '../neo4j/database.ts';
import type { Publication } from '../publish/publication.ts';
import { answerErrors, answerUnreadable } from './error-answers.ts';
import { graphqlRoute } from './graphql-route.ts';
import { healthRoutes } from './health.ts';
import { checkHostHeader } from './host-header.ts';
import { type PlaygroundOptions, playgroundRoutes } from './playground/routes.ts';
import { queryRoutes } from './queries/routes.ts';
import { logRequests } from './request-log.ts';
import { viewerOfRequest } from './viewer-of-request.ts';

export interface ServerParts {
  readonly tracker: Pick<Tracker, 'apollo' | 'contextFor' | 'documents' | 'answers'>;
  readonly database: ReadDatabase;
  /** Says who asks. */
  readonly access: Access;
  readonly log: FastifyBaseLogger;
  readonly playground: PlaygroundOptions;
  /** What anybody may embed. */
  readonly publication: Publication;
}

/**
 * Every door of the tracker, not yet listening. The tracker's Apollo must have been started. `close()` lets requests in flight finish.
 */
export async function httpServer({
  tracker,
  database,
  access,
  log,
  playground,
  publication,
}: ServerParts): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log,
    // One line a request, and our own: see request-log.ts.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.bodyBytes,
    // Idle keep-alive connections would hold up a stop; those with a request in flight may finish it.
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    return503OnClosing: true,
    frameworkErrors: answerUnreadable,
  });
  checkHostHeader(app);
  logRequests(app);
  // Reading is public, so any page may ask; credentials are never read from a browser's store.
  await app.register(cors, {
    origin: '*',
    credentials: false,
    methods: ['GET', 'POST', 'OPTIONS'],
    maxAge: 86_400,
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      useDefaults: false,
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Whoever serves this under https says so at the edge; on loopback it would lock a browser out.
    strictTransportSecurity: false,
  });
  await app.register(compress, { threshold: 1024 });
  // Counts where it is asked to, and nothing by itself.
  await app.register(rateLimit, { global: false });
  graphqlRoute(app, tracker, viewerOfRequest(app, access));
  healthRoutes(app, database);
  await app.register(playgroundRoutes, playground);
  await app.register(queryRoutes, { publication, tracker });
  answerErrors(app);
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      message: `Nothing is at ${request.method} ${hideTokens(request.url.split('?', 1)[0] ?? '')}. Questions go to /graphql; the playground is at /playground.`,
    }),
  );
  return app;
}
