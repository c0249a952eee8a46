import Fastify, { type FastifyInstance } from 'fastify';
import helmet from '@fastify/helmet';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { readSavedQueries } from '../../src/graphql/saved-queries.ts';
import { readTypeDefs } from '../../src/graphql/type-defs.ts';
import { playgroundRoutes } from '../../src/http/playground/routes.ts';
import { queryRoutes } from '../../src/http/queries/routes.ts';
import { publicationOf } from '../../src/publish/publication.ts';
import { launchBrowser } from '../http/playground/browser.ts';
import { visitor } from '../http/playground/visit.ts';

// The page says nothing of the graph: its routes without the rest of the server, in a real browser.
let app: FastifyInstance;
let url: string;
let browser: Browser;
beforeAll(async () => {
  app = Fastify({ forceCloseConnections: true });
  await app.register(helmet);
  const nobody = (): never => {
    throw new Error('Expected the page to ask nothing of the graph.');
  };
  await app.register(playgroundRoutes, {
    directory: null,
    examples: [],
    answer: () => Promise.reject(new Error()),
  });
  await app.register(queryRoutes, {
    publication: publicationOf(readSavedQueries(), executableSchema(readTypeDefs()), {}),
    tracker: { apollo: { executeOperation: nobody } as never, contextFor: nobody, answers: null },
  });
  [url, browser] = await Promise.all([app.listen({ host: '127.0.0.1', port: 0 }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

test.each([
  ['a desktop', { width: 1280, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
  ['a small phone', { width: 320, height: 568 }],
])('on %s it fits, asks no other host, and violates no policy', async (_, viewport) => {
  const { page, context, elsewhere, complaints } = await visitor(browser, url, { viewport });
  await page.goto(`${url}/q`);
  for (const details of await page.locator('details').all()) await details.locator('summary').click();
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(viewport.width);
  expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
  await context.close();
});

test('the front page leads there, and the list leads to a query', async () => {
  const { page, context } = await visitor(browser, url);
  await page.goto(url);
  await page.getByRole('link', { name: 'every question at an address of its own' }).click();
  await page.getByRole('heading', { level: 1, name: 'Queries to embed' }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Stance by authority' }).click();
  expect(page.url()).toBe(`${url}/q#stance-by-authority`);
  expect(
    await page.locator('article:target').getByRole('link', { name: 'CSV', exact: true }).getAttribute('href'),
  ).toBe('/q/stance-by-authority.csv?season=emily-in-paris-season-2');
  await context.close();
});
