import type { FastifyInstance } from 'fastify';

/** One line a request: method, path without its query (which may hold a whole document), status, milliseconds. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const [path = ''] = request.url.split('?', 1);
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    const operation = operationOf(request.body);
    request.log.info(
      {
        method: request.method,
        path,
        status: reply.statusCode,
        milliseconds,
        ...(operation === null ? {} : { operation }),
      },
      `${request.method} ${path}${operation === null ? '' : ` ${operation}`} ${String(reply.statusCode)} ${String(milliseconds)} ms`,
    );
    done();
  });
}

/** The operation's name, if it is one: it comes from outside, and a line of the log must stay one line. */
function operationOf(body: unknown): string | null {
  const name = (body as { operationName?: unknown } | null | undefined)?.operationName;
  return typeof name === 'string' && /^\w{1,80}$/.test(name) ? name : null;
}
