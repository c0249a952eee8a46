import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { LIMITS } from '../graphql/limits.ts';
import type { Tracker } from '../graphql/tracker.ts';
import type { ViewerOfRequest } from './viewer-of-request.ts';

/**
 * `/graphql`. Who asks is settled first. Each request has a deadline, and is given up when its client goes away: both reach the database, which then stops working on it.
 */
export function graphqlRoute(app: FastifyInstance, tracker: Tracker, viewerOf: ViewerOfRequest): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(tracker.apollo, {
      context: async (request, reply) => {
        const viewer = await viewerOf(request);
        return tracker.contextFor({ timeoutMs: LIMITS.deadlineMs, signal: goneSignal(reply) }, viewer);
      },
    }),
  });
}

/** Fires when the client hangs up before it has its answer. */
function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) gone.abort(new Error('The client went away.'));
  });
  return gone.signal;
}
