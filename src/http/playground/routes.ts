import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { LANDING_POLICY, PLAYGROUND_POLICY, protect } from './content-security.ts';
import type { Example } from './example.ts';
import { html } from './html.ts';
import { landingPage, type LandingAnswer } from './landing.ts';
import { readStylesheet, serveStylesheet } from './stylesheet.ts';

export interface PlaygroundOptions {
  /** What ensureBuilt returned. Null where the playground cannot be built: its address then says so. */
  directory: string | null;
  /** The saved queries, in the order in which the panel lists them; the first is the one that opens by itself. */
  examples: Example[];
  /** Asked anew for each visit of the front page. */
  answer: () => Promise<LandingAnswer>;
}

const ASK_FIRST = 'no-cache';

/** `/` and `/playground`, with all that they load. A Fastify plugin: `app.register(playgroundRoutes, options)`. */
export async function playgroundRoutes(app: FastifyInstance, options: PlaygroundOptions): Promise<void> {
  await landingRoutes(app, options.answer);
  app.get('/playground/examples.json', async (_request, reply) => {
    protect(reply, PLAYGROUND_POLICY).header('cache-control', ASK_FIRST);
    return options.examples;
  });
  if (options.directory === null) missingPlaygroundRoute(app);
  else await appRoutes(app, options.directory);
}

async function landingRoutes(app: FastifyInstance, answer: PlaygroundOptions['answer']): Promise<void> {
  const stylesheet = await readStylesheet(new URL('landing.css', import.meta.url));
  serveStylesheet(app, stylesheet);
  const icon = await readFile(new URL('icon.svg', import.meta.url), 'utf8');

  app.get('/', async (request, reply) => {
    const found = await answer().catch((error: unknown) => {
      request.log.warn(error, 'the front page goes without its answer');
      return null;
    });
    protect(reply, LANDING_POLICY).header('cache-control', ASK_FIRST).type('text/html; charset=utf-8');
    return landingPage({ answer: found, stylesheet: stylesheet.address });
  });
  app.get('/favicon.svg', async (_request, reply) => {
    protect(reply, LANDING_POLICY).header('cache-control', 'public, max-age=86400').type('image/svg+xml');
    return icon;
  });
}

async function appRoutes(app: FastifyInstance, directory: string): Promise<void> {
  const page = await readFile(join(directory, 'index.html'), 'utf8');
  for (const path of ['/playground', '/playground/']) {
    app.get(path, async (_request, reply) => {
      protect(reply, PLAYGROUND_POLICY).header('cache-control', ASK_FIRST).type('text/html; charset=utf-8');
      return page;
    });
  }
  await app.register(staticFiles, {
    root: join(directory, 'assets'),
    prefix: '/playground/assets/',
    decorateReply: false,
    index: false,
    // Names carry a hash of the content, and .br and .gz files lie beside each.
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
    // Workers take the policy of their own file, not of the page that starts them.
    setHeaders: (reply) => {
      reply.setHeader('content-security-policy', PLAYGROUND_POLICY);
    },
  });
}

function missingPlaygroundRoute(app: FastifyInstance): void {
  app.get('/playground', async (_request, reply) => {
    protect(reply, LANDING_POLICY).code(503).type('text/html; charset=utf-8');
    return html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>Playground not built · Renewal tracker</title>
        </head>
        <body>
          <h1>The playground is not built</h1>
          <p>
            It is made of development packages, which are not installed here. Run <code>npm ci</code>, then
            start the server again. Until then, send queries with POST to <code>/graphql</code>.
          </p>
          <p><a href="/">To the front page</a></p>
        </body>
      </html> `.text;
  });
}
