import type { FastifyInstance } from 'fastify';
import { hideTokens } from '../access/hide-tokens.ts';

/** Refuses a request whose Host header is missing or no host: what builds addresses from it later would fail with a 500. */
export function checkHostHeader(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { host } = request.headers;
    if (host !== undefined && /^[\w.-]+(:\d{1,5})?$|^\[[0-9a-fA-F:.]+\](:\d{1,5})?$/.test(host)) return;
    await reply.code(400).send({
      message: `Expected a Host header such as example.org:4000, found ${host === undefined ? 'none' : hideTokens(JSON.stringify(host))}.`,
    });
  });
}
