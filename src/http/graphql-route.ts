import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Viewer } from '../access/viewer.ts';
import type { Found } from '../graphql/answers/answers.ts';
import { LIMITS } from '../graphql/limits.ts';
import type { Tracker } from '../graphql/tracker.ts';
import { goneSignal } from './gone-signal.ts';
import { readDocumentId } from './persisted-document.ts';
import { CLIENT_GONE } from './request-log.ts';
import { sharedParts } from './shared-parts.ts';
import type { ViewerOfRequest } from './viewer-of-request.ts';

/** A cache may have it and must ask each time whether it is still the answer: no correction is ever later than that. */
const ASK_EACH_TIME = 'no-cache';
/** What an answer differs by, beside its address. */
const VARY = 'accept, accept-encoding, authorization, apollo-require-preflight, x-apollo-operation-name';

/**
 * `/graphql`. Who asks is settled first. Each request has a deadline, and is given up when its client goes away: both reach the database, which then stops working on it.
 * What was asked before, by anybody with the same rights, is answered as then while nothing was written.
 */
export function graphqlRoute(
  app: FastifyInstance,
  tracker: Pick<Tracker, 'apollo' | 'contextFor' | 'documents' | 'answers'>,
  viewerOf: ViewerOfRequest,
): void {
  const asked = new WeakMap<FastifyRequest, { viewer: Promise<Viewer>; signal: AbortSignal }>();
  const askApollo = fastifyApolloHandler(tracker.apollo, {
    context: async (request, reply) => {
      const { viewer, signal } = asked.get(request) ?? {
        viewer: viewerOf(request),
        signal: goneSignal(reply),
      };
      return tracker.contextFor({ timeoutMs: LIMITS.deadlineMs, signal }, await viewer);
    },
  });

  const handler: RouteHandlerMethod = async function (request, reply) {
    const parts = tracker.answers && !asksAnew(request) && (await sharedParts(request, tracker.documents));
    if (!tracker.answers || !parts) return askApollo.call(app, request, reply);
    const viewer = viewerOf(request);
    const signal = goneSignal(reply);
    const find = async (until: AbortSignal): Promise<Found> => {
      asked.set(request, { viewer, signal: until });
      return found(await askApollo.call(app, request, reply), reply);
    };
    const rights = await viewer.then(rightsOf, () => null);
    // Apollo says what is wrong with a token, as with everything else.
    if (rights === null) return (await find(signal)).answer.body;
    const known = request.method === 'GET' ? request.headers['if-none-match'] : undefined;
    const answered = await tracker.answers
      .to({ parts: [...parts, rights], known, named: request.method === 'GET', signal, find })
      .catch((error: unknown) => {
        if (!signal.aborted) throw error;
        return null;
      });
    // For the log: nobody is there to read it.
    if (answered === null) return reply.code(CLIENT_GONE).send();
    reply.header('vary', VARY);
    if ('unchanged' in answered)
      return reply.code(304).header('etag', answered.unchanged).header('cache-control', ASK_EACH_TIME).send();
    if (answered.etag !== null) reply.header('etag', answered.etag).header('cache-control', ASK_EACH_TIME);
    return reply.code(answered.status).type(answered.contentType).send(answered.body);
  };
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: readDocumentId(tracker.documents),
    handler,
  });
}

/** What a reload of a page sends, and whoever wants to see how long an answer takes. Who says what it has already wants no more than to know whether that is still so. */
function asksAnew({ headers }: FastifyRequest): boolean {
  return (
    headers['if-none-match'] === undefined && /\bno-(cache|store)\b/i.test(headers['cache-control'] ?? '')
  );
}

/** Readers are alike, whoever they are, and so are editors of one role. */
function rightsOf(viewer: Viewer): string {
  return viewer.kind === 'editor' ? viewer.role : viewer.kind;
}

/** What Apollo answered. `reply` has its status and type, and is not sent yet. */
function found(body: unknown, reply: FastifyReply): Found {
  if (typeof body !== 'string') throw new Error('Expected one answer, found a stream.');
  return {
    answer: {
      status: reply.statusCode,
      contentType: String(reply.getHeader('content-type')),
      body: Buffer.from(body),
    },
    // Apollo writes errors before data: this is an answer without.
    keep: reply.statusCode === 200 && body.startsWith('{"data":{'),
  };
}
