import type { FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { alreadyHas, etagOf } from '../../graphql/answers/etag.ts';
import type { Publication } from '../../publish/publication.ts';
import type { Tracker } from '../../graphql/tracker.ts';
import { LANDING_POLICY, protect } from '../playground/content-security.ts';
import { readStylesheet, serveStylesheet } from '../playground/stylesheet.ts';
import { answerRoute } from './answer-route.ts';
import { LIST_AGE, MOVED_AGE, cacheable } from './caching.ts';
import { listed } from './listing.ts';
import { queriesPage } from './page.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Read by @fastify/cors, whose types do not say so. */
    cors?: Pick<FastifyCorsOptions, 'methods' | 'strictPreflight' | 'preflightContinue'>;
  }
}

export interface QueryRoutesOptions {
  readonly publication: Publication;
  readonly tracker: Pick<Tracker, 'apollo' | 'contextFor' | 'answers'>;
}

/** `/q`, the list of saved queries, and under it their answers. A Fastify plugin: `app.register(queryRoutes, options)`. */
export async function queryRoutes(app: FastifyInstance, options: QueryRoutesOptions): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => {
    // A script of another page may read the tag of what it has.
    reply.header('access-control-expose-headers', 'etag');
  });
  await listRoutes(app, options.publication);
  answerRoute(app, options);
  for (const url of ['/q', '/q.json', '/q/:file']) optionsRoute(app, url);
}

async function listRoutes(app: FastifyInstance, { queries }: Publication): Promise<void> {
  const [base, own] = await Promise.all([
    readStylesheet(new URL('../playground/landing.css', import.meta.url)),
    readStylesheet(new URL('queries.css', import.meta.url)),
  ]);
  serveStylesheet(app, own);
  const list = JSON.stringify({ queries: queries.map(listed) });
  const page = queriesPage(queries, [base.address, own.address]);
  const send = (request: FastifyRequest, reply: FastifyReply, text: string, type: string): FastifyReply => {
    const etag = etagOf(text);
    cacheable(reply, LIST_AGE, etag, 'accept, accept-encoding').type(`${type}; charset=utf-8`);
    return alreadyHas(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.send(text);
  };

  app.get('/q.json', (request, reply) => send(request, reply, list, 'application/json'));
  app.get('/q', (request, reply) => {
    // A browser names text/html. Whoever takes anything is a program.
    const wanted = new Negotiator(request.raw).mediaType(['application/json', 'text/html']);
    if (wanted !== 'text/html') return send(request, reply, list, 'application/json');
    return send(request, protect(reply, LANDING_POLICY), page, 'text/html');
  });
  app.get('/q/', (_request, reply) => reply.header('cache-control', MOVED_AGE).redirect('/q', 301));
}

/** Also for those who send no preflight, and only want to know what can be done here. */
function optionsRoute(app: FastifyInstance, url: string): void {
  app.options(
    url,
    {
      config: {
        cors: { methods: ['GET', 'HEAD', 'OPTIONS'], strictPreflight: false, preflightContinue: true },
      },
    },
    (_request, reply) => reply.code(204).header('allow', 'GET, HEAD, OPTIONS').send(),
  );
}
