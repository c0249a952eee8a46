import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What web servers log of a client that went away before its answer. */
export const CLIENT_GONE = 499;

/** One line a request: method, path without its query (which may hold a whole document), status, milliseconds. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    // The hook for responses is not called where nobody was there to read it.
    reply.raw.once('close', () => {
      logRequest(request, reply);
    });
    done();
  });
}

function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  const [path = ''] = request.url.split('?', 1);
  const status = reply.raw.writableFinished ? reply.statusCode : CLIENT_GONE;
  const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
  const operation = operationOf(request.body);
  request.log.info(
    { method: request.method, path, status, milliseconds, ...(operation === null ? {} : { operation }) },
    `${request.method} ${path}${operation === null ? '' : ` ${operation}`} ${String(status)} ${String(milliseconds)} ms`,
  );
}

/** The operation's name, if it is one: it comes from outside, and a line of the log must stay one line. */
function operationOf(body: unknown): string | null {
  const name = (body as { operationName?: unknown } | null | undefined)?.operationName;
  return typeof name === 'string' && /^\w{1,80}$/.test(name) ? name : null;
}
