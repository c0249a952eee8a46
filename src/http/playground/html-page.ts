import { html, type Markup } from './html.ts';

interface Page {
  readonly title: string;
  /** For whoever shows a link to it. */
  readonly description: string;
  /** Addresses. */
  readonly stylesheets: readonly string[];
  readonly main: Markup;
  readonly footer: Markup;
}

/** A whole page of ours, as text. No script. */
export function htmlPage({ title, description, stylesheets, main, footer }: Page): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${description}" />
        <title>${title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${stylesheets.map((address) => html`<link rel="stylesheet" href="${address}" />`)}
      </head>
      <body>
        <main>${main}</main>
        <footer>${footer}</footer>
      </body>
    </html> `.text;
}
