import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A reader's page, and what it did that it should not have done. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Addresses on other hosts that the page asked for; each was refused. */
  elsewhere: string[];
  /** The console's errors, violations of the content security policy among them. */
  complaints: string[];
}

/** A fresh browser profile that reaches `baseUrl` and nothing else. */
export async function visitor(
  browser: Browser,
  baseUrl: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  const { host } = new URL(baseUrl);
  await context.route(
    (url) => url.host !== host,
    async (route) => {
      elsewhere.push(route.request().url());
      await route.abort();
    },
  );
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context, elsewhere, complaints };
}

/** Opens the playground and waits until it can be used: editors there, schema known. */
export async function openPlayground(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.graphiql-query-editor .view-lines').waitFor();
  await page
    .locator('.tracker-examples-list button:enabled, .graphiql-toolbar button:enabled')
    .first()
    .waitFor();
}

/** The text in one of the editors, on one line: the editor wraps it, and draws spaces that do not break. */
export async function textIn(page: Page, editor: 'query' | 'variables' | 'answer'): Promise<string> {
  const selector = {
    query: '.graphiql-query-editor .view-lines',
    variables: '.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines',
    answer: '.result-window .view-lines',
  }[editor];
  return (await page.locator(selector).innerText()).replace(/\s+/g, ' ');
}
