import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { LIMITS } from '../graphql/limits.ts';
import type { Tracker } from '../graphql/tracker.ts';
import { goneSignal } from './gone-signal.ts';
import { readDocumentId } from './persisted-document.ts';
import type { ViewerOfRequest } from './viewer-of-request.ts';

/**
 * `/graphql`. Who asks is settled first. Each request has a deadline, and is given up when its client goes away: both reach the database, which then stops working on it.
 */
export function graphqlRoute(
  app: FastifyInstance,
  tracker: Pick<Tracker, 'apollo' | 'contextFor' | 'documents'>,
  viewerOf: ViewerOfRequest,
): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: readDocumentId(tracker.documents),
    handler: fastifyApolloHandler(tracker.apollo, {
      context: async (request, reply) => {
        const viewer = await viewerOf(request);
        return tracker.contextFor({ timeoutMs: LIMITS.deadlineMs, signal: goneSignal(reply) }, viewer);
      },
    }),
  });
}
