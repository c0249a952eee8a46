import { BETWEEN } from '../../publish/rows.ts';
import { ERROR_MARK } from '../../publish/csv.ts';
import type { PublishedQuery } from '../../publish/publication.ts';
import type { Variable } from '../../publish/variables.ts';
import { htmlPage } from '../playground/html-page.ts';
import { html, type Markup } from '../playground/html.ts';
import { playgroundLink } from '../playground/playground-link.ts';
import { csvAddress, ownVariables } from './listing.ts';

const ASKERS: readonly { asker: PublishedQuery['asker']; heading: string }[] = [
  { asker: 'fans', heading: 'Fans ask' },
  { asker: 'journalists', heading: 'Journalists ask' },
  { asker: 'dashboards', heading: 'Dashboards ask' },
  { asker: 'nobody-else', heading: 'Nobody else answers' },
];

/** The page `/q`: how a saved query is embedded, and all of them. No script. */
export function queriesPage(queries: readonly PublishedQuery[], stylesheets: readonly string[]): string {
  return htmlPage({
    title: 'Queries to embed · Renewal tracker',
    description: 'Every saved query at an address of its own, as JSON and as CSV.',
    stylesheets: stylesheets,
    main: html`<header>
        <p class="home"><a href="/">Renewal tracker</a></p>
        <h1>Queries to embed</h1>
        <p class="lead">
          Each of these ${queries.length} questions has an address that answers it, for a spreadsheet, a
          dashboard, a page or a script. Nobody needs a token, and the addresses stay.
        </p>
      </header>
      ${howSection()} ${contents(queries)}
      ${ASKERS.map(({ asker, heading }) => group(heading, ofAsker(queries, asker)))}`,
    footer: html`<a href="/q.json">This list for machines</a> <a href="/playground">The playground</a>`,
  });
}

function howSection(): Markup {
  return html`<section class="answer how" aria-labelledby="how">
    <h2 id="how">How it works</h2>
    <dl class="facts">
      <div>
        <dt>Address</dt>
        <dd>
          <code>/q/NAME.json</code> is GraphQL’s answer, <code>/q/NAME.csv</code> a table. Any page of any
          site may read them.
        </dd>
      </div>
      <div>
        <dt>Variables</dt>
        <dd>
          go into the address: <code>?season=emily-in-paris-season-2&amp;first=50</code>. What is left out or
          empty is as the query has it. A list is the variable several times, or its values with commas where
          they are numbers or words in capitals, or JSON; an object is JSON. A variable that the query has
          not, or a value that does not fit, is answered 400 with every fault.
        </dd>
      </div>
      <div>
        <dt>A table</dt>
        <dd>
          has one row for each item of one list of the JSON. Each query names that list; <code>rows=</code> in
          the address chooses another. First come the item’s own values, headed by their path inside it
          (<code>speaker.name</code>); a list inside the item is one cell, its values joined by
          <code>${BETWEEN.trim()}</code> between spaces. Then comes what stands above the list, headed by its
          path from the top (<code>season.quoteCount</code>) and repeated in every row. Lists beside it are
          left out: each is a table of its own. The header follows from the query alone, and is there without
          a row.
        </dd>
      </div>
      <div>
        <dt>Cells</dt>
        <dd>
          What is not known is nothing at all, empty text is <code>""</code>. Text that a spreadsheet would
          take for a formula begins with <code>'</code>; the JSON has it without. UTF-8, commas, text in
          quotes (RFC 4180).
        </dd>
      </div>
      <div>
        <dt>Errors</dt>
        <dd>
          Where the answer is not whole the status is not 200, and the last row of a table begins with
          <code>${ERROR_MARK.trim()}</code> and says why. An answer that breaks off ends without the end that
          HTTP asks for, which curl and browsers report.
        </dd>
      </div>
      <div>
        <dt>Age</dt>
        <dd>
          An answer is at most a minute old. <code>ETag</code> and <code>If-None-Match</code> spare fetching
          one that has not changed.
        </dd>
      </div>
      <div>
        <dt>By hash</dt>
        <dd>
          GraphQL clients name a query at <code>/graphql</code> by its <code>documentId</code>, which stands
          in <a href="/q.json">/q.json</a>, or as an automatic persisted query.
        </dd>
      </div>
    </dl>
  </section>`;
}

function contents(queries: readonly PublishedQuery[]): Markup {
  return html`<nav class="contents" aria-label="All queries">
    ${ASKERS.map(
      ({ asker, heading }) =>
        html`<div>
          <h2>${heading}</h2>
          <ul>
            ${ofAsker(queries, asker).map(
              ({ slug, question }) => html`<li><a href="#${slug}">${question}</a></li>`,
            )}
          </ul>
        </div>`,
    )}
  </nav>`;
}

function group(heading: string, queries: readonly PublishedQuery[]): Markup {
  return html`<section class="group" aria-label="${heading}">
    <h2>${heading}</h2>
    ${queries.map(article)}
  </section>`;
}

function article(query: PublishedQuery): Markup {
  const { slug, question, description, variables, tables, documentId } = query;
  const own = ownVariables(variables);
  return html`<article id="${slug}">
    <h3>${question}</h3>
    ${description === '' ? null : html`<p>${withCode(description)}</p>`}
    <p class="addresses">
      <a href="/q/${slug}.json${own}">JSON</a> <a href="/q/${slug}.csv${own}">CSV</a>
      <a href="${playgroundLink(query.query, undefined)}">Playground</a>
      <code>/q/${slug}</code>
    </p>
    ${
      variables.length === 0
        ? null
        : html`<table>
            <thead>
              <tr>
                <th>Variable</th>
                <th>Type</th>
                <th>If left out</th>
                <th>What it is</th>
              </tr>
            </thead>
            <tbody>
              ${variables.map(variableRow)}
            </tbody>
          </table>`
    }
    <details>
      <summary>Tables, columns and hash</summary>
      <dl class="tables">
        ${tables.map(
          (table) =>
            html`<div>
              <dt><a href="${csvAddress(query, table)}">${table.rows}</a></dt>
              <dd>${table.columns.map(({ name }) => html`<code>${name}</code> `)}</dd>
            </div>`,
        )}
        <div>
          <dt>documentId</dt>
          <dd><code>${documentId}</code></dd>
        </div>
      </dl>
    </details>
  </article>`;
}

function variableRow({ name, type, defaultValue, required, description }: Variable): Markup {
  const value = typeof defaultValue === 'string' ? defaultValue : JSON.stringify(defaultValue);
  return html`<tr>
    <td><code>${name}</code></td>
    <td><code>${String(type)}</code></td>
    <td>${required ? 'no answer' : defaultValue === null ? 'nothing' : html`<code>${value}</code>`}</td>
    <td>${description === null ? null : withCode(description)}</td>
  </tr>`;
}

/** Words between backticks are code, as in the schema's descriptions. */
function withCode(text: string): Markup {
  return html`${text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

function ofAsker(queries: readonly PublishedQuery[], asker: PublishedQuery['asker']): PublishedQuery[] {
  return queries.filter((query) => query.asker === asker);
}
