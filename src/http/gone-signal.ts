import type { FastifyReply } from 'fastify';

/** Fires when the client hangs up before it has its answer. */
export function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) gone.abort(new Error('The client went away.'));
  });
  return gone.signal;
}
