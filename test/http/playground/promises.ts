import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openPlayground, textIn, visitor } from './visit.ts';

/** The server whose pages are tried, and what it is known to hold. */
export interface Target {
  start: () => Promise<{ baseUrl: string; stop: () => Promise<void> }>;
  /** Headings of the Examples panel, in order. */
  groups: string[];
  /** What stands in the editor on a first visit. */
  opening: string;
  /** Words of the query that the front page answers. */
  answered: string;
  /** The words of a saved query's button, the name of its operation, and words that its answer contains. */
  example: { question: string; operation: string; answer: string };
  /** A root type's field, and words of its description. */
  documented: { field: string; description: string };
}

/** What the playground and the front page promise, tried in a real browser that reaches no other host. */
export function playgroundPromises(target: Target): void {
  let browser: Browser;
  let server: { baseUrl: string; stop: () => Promise<void> };
  let playground: string;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), target.start()]);
    playground = `${server.baseUrl}/playground`;
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  describe('the playground', () => {
    test('runs a saved query and shows its answer, asking no other host and violating no policy', async () => {
      const { page, context, elsewhere, complaints } = await visitor(browser, server.baseUrl);
      await openPlayground(page, playground);
      await page.getByRole('button', { name: target.example.question }).click();
      await page.getByRole('button', { name: 'Execute query' }).click();
      await vi.waitFor(async () => {
        expect(await textIn(page, 'answer')).toContain(target.example.answer);
      }, 10_000);
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    });

    test('lists the saved queries by who asks, and opens one beside what the reader is writing', async () => {
      const { page, context } = await visitor(browser, server.baseUrl);
      await openPlayground(page, playground);
      expect(await page.locator('.tracker-examples h3').allInnerTexts()).toEqual(target.groups);
      await writeInto(page, '{ __typename } # mine');
      await page.getByRole('tab', { name: '<untitled>' }).waitFor();
      await page.getByRole('button', { name: target.example.question }).click();
      expect(await page.getByRole('tab').allInnerTexts()).toEqual(['<untitled>', target.example.operation]);
      await page.getByRole('tab', { name: '<untitled>' }).click();
      await vi.waitFor(async () => {
        expect(await textIn(page, 'query')).toContain('{ __typename } # mine');
      });
      await context.close();
    });

    test('opens with the first question, and gives the reader’s own tabs back after a reload', async () => {
      const { page, context } = await visitor(browser, server.baseUrl);
      await openPlayground(page, playground);
      expect(await textIn(page, 'query')).toContain(target.opening);
      await writeInto(page, 'query Mine { __typename }');
      await page.getByRole('tab', { name: 'Mine' }).waitFor();
      // GraphiQL writes to storage half a second after the last key.
      await page.waitForTimeout(900);
      await page.reload();
      await openPlayground(page, playground);
      expect(await textIn(page, 'query')).toContain('query Mine');
      await context.close();
    });

    test('shows the schema’s descriptions in the docs panel, and a query’s fields in the explorer', async () => {
      const { page, context, complaints } = await visitor(browser, server.baseUrl);
      await openPlayground(page, playground);
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query' }).click();
      await page
        .locator('.graphiql-doc-explorer')
        .getByRole('link', { name: target.documented.field, exact: true })
        .click();
      await page.getByText(target.documented.description).waitFor();
      await page.getByRole('button', { name: 'Show Explorer' }).click();
      await page
        .locator('.graphiql-explorer-root')
        .getByText(target.documented.field, { exact: true })
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    });

    test('copies a link, says so, and the link opens the query with its variables', async () => {
      const { page, context } = await visitor(browser, server.baseUrl);
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.baseUrl });
      await openPlayground(page, playground);
      await page.getByRole('button', { name: target.example.question }).click();
      await page.getByRole('button', { name: 'Copy link to this query' }).click();
      await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
      const link = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(link.startsWith(`${playground}#query=`)).toBe(true);
      const written = { query: await textIn(page, 'query'), variables: await textIn(page, 'variables') };
      await context.close();

      const other = await visitor(browser, server.baseUrl);
      await openPlayground(other.page, link);
      expect({
        query: await textIn(other.page, 'query'),
        variables: await textIn(other.page, 'variables'),
      }).toEqual(written);
      expect(await other.page.getByRole('tab').allInnerTexts()).toEqual([target.example.operation]);
      await other.context.close();
    });

    test('opens a link as one more tab for a reader who has tabs, also when it is written as ?query=', async () => {
      const { page, context } = await visitor(browser, server.baseUrl);
      await openPlayground(page, playground);
      await writeInto(page, 'query Mine { __typename }');
      await page.waitForTimeout(900);
      const query = encodeURIComponent('query Linked { __typename }');
      await openPlayground(page, `${playground}?query=${query}`);
      expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Mine', 'Linked']);
      expect(await textIn(page, 'query')).toContain('query Linked');
      await page.evaluate(`location.hash = 'query=' + encodeURIComponent('query Pasted { __typename }')`);
      await vi.waitFor(async () => {
        expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Mine', 'Linked', 'Pasted']);
      });
      await context.close();
    });

    test('is dark where the system is, follows it, and is light again when the settings say so', async () => {
      const { page, context } = await visitor(browser, server.baseUrl, { colorScheme: 'dark' });
      await openPlayground(page, playground);
      expect(await isDark(page)).toBe(true);
      await page.locator('.monaco-editor.vs-dark').first().waitFor();
      await page.emulateMedia({ colorScheme: 'light' });
      await page.locator('.monaco-editor.vs').first().waitFor();
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('.monaco-editor.vs-dark').first().waitFor();
      await page.getByRole('button', { name: 'Open settings dialog' }).click();
      await page.getByRole('button', { name: 'Light', exact: true }).click();
      await page.locator('.monaco-editor.vs').first().waitFor();
      expect(await isDark(page)).toBe(false);
      await context.close();
    });

    test('would be caught asking another host: by its policy, and behind that by the blocked network', async () => {
      const ask = `fetch('https://elsewhere.example/').catch(() => {})`;
      const guarded = await visitor(browser, server.baseUrl);
      await openPlayground(guarded.page, playground);
      await guarded.page.evaluate(ask);
      await vi.waitFor(() => {
        expect(guarded.complaints.join()).toMatch(
          /elsewhere\.example.* violates .*Content Security Policy.*connect-src/,
        );
      });
      await guarded.context.close();
      const unguarded = await visitor(browser, server.baseUrl, { bypassCSP: true });
      await openPlayground(unguarded.page, playground);
      await unguarded.page.evaluate(ask);
      expect(unguarded.elsewhere).toEqual(['https://elsewhere.example/']);
      await unguarded.context.close();
    });

    test('can be left by keyboard: Escape gets out of an editor', async () => {
      const { page, context } = await visitor(browser, server.baseUrl);
      await openPlayground(page, playground);
      await page.locator('.graphiql-query-editor .view-lines').click();
      const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.tagName');
      expect(await focused()).toBe('TEXTAREA');
      await page.keyboard.press('Escape');
      expect(await focused()).not.toBe('TEXTAREA');
      await context.close();
    });
  });

  describe('the front page', () => {
    test('works without JavaScript and leads to the playground with the query that it answers', async () => {
      const { page, context, elsewhere, complaints } = await visitor(browser, server.baseUrl, {
        javaScriptEnabled: false,
      });
      await page.goto(server.baseUrl);
      expect(await page.locator('h1').innerText()).toBe('Renewal tracker');
      const link = await page
        .getByRole('link', { name: 'Open this query in the playground' })
        .getAttribute('href');
      expect(link).toMatch(/^\/playground#query=/);
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();

      const reader = await visitor(browser, server.baseUrl);
      await openPlayground(reader.page, server.baseUrl + (link ?? ''));
      expect(await textIn(reader.page, 'query')).toContain(target.answered);
      await reader.context.close();
    });

    test('fits a phone: nothing wider than the screen', async () => {
      const { page, context } = await visitor(browser, server.baseUrl, {
        viewport: { width: 390, height: 844 },
      });
      await page.goto(server.baseUrl);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
      await context.close();
    });
  });
}

/** Replaces what stands in the query's editor, as a reader would. */
async function writeInto(page: Page, text: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** Whether the page's ground is darker than its writing. */
async function isDark(page: Page): Promise<boolean> {
  const colours = await page.evaluate<string[]>(`(() => {
    const { backgroundColor, color } = getComputedStyle(document.querySelector('.graphiql-container'));
    return [backgroundColor, color];
  })()`);
  const [ground = 0, writing = 0] = colours.map((colour) =>
    (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0),
  );
  return ground < writing;
}
