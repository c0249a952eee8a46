import { htmlPage } from './html-page.ts';
import { html, type Markup } from './html.ts';
import { playgroundLink } from './playground-link.ts';

/** One line of the front page's answer. */
export interface AnswerLine {
  /** What the text is: "Status", "Decided by"; for a quote, who said it, as what, and to whom. */
  label: string;
  text: string;
  /** Shown as somebody's own words, with `label` as the attribution. */
  quote?: boolean;
  /** Where it was printed or announced; `url` must be http(s), anything else is shown without a link. */
  source?: { text: string; url?: string | null };
}

/** A question of the saved queries, with what the server's own GraphQL answered to it just now. */
export interface LandingAnswer {
  question: string;
  query: string;
  variables?: Record<string, unknown>;
  answerLines: AnswerLine[];
}

interface Page {
  /** Null where the answer could not be had: the page says so and stands. */
  answer: LandingAnswer | null;
  stylesheet: string;
}

const DESCRIPTION =
  'Who said what about the next season of a show, to whom, printed where, and what became of it.';

/** The front page, `/`: what this is, one real answer, and the way to the playground. No script. */
export function landingPage({ answer, stylesheet }: Page): string {
  return htmlPage({
    title: 'Renewal tracker: who said what about the next season',
    description: DESCRIPTION,
    stylesheets: [stylesheet],
    main: html`<header>
        <h1>Renewal tracker</h1>
        <p class="lead">${DESCRIPTION}</p>
      </header>
      <section class="about" aria-label="What this is">
        <p>
          Long before a platform decides, actors, creators and unnamed sources talk, and articles repeat each
          other. Here every statement is held once: who said it, to whom, and each article that printed it,
          changed or not. A season’s status changes only when whoever decides has announced it; what nobody
          knows is said to be unknown. One GraphQL query answers one question.
        </p>
        <dl class="askers">
          <div>
            <dt>Fans</dt>
            <dd>Is there another season, and who wants it, in their own words?</dd>
          </div>
          <div>
            <dt>Journalists</dt>
            <dd>Who said it first? Does the headline say more than the quote?</dd>
          </div>
          <div>
            <dt>Dashboards</dt>
            <dd>Every season tracked: its status, since when, days waiting.</dd>
          </div>
        </dl>
        <p>
          For a spreadsheet, a dashboard or a page of your own:
          <a href="/q">every question at an address of its own</a>, as JSON and as CSV.
        </p>
      </section>
      ${answer ? answerSection(answer) : noAnswerSection()}`,
    footer: html`<a href="/health/ready">Is the server ready?</a>
      <span>Send your own queries with POST to <code>/graphql</code>.</span>`,
  });
}

function answerSection({ question, query, variables, answerLines }: LandingAnswer): Markup {
  const facts = answerLines.filter((line) => line.quote !== true);
  const quotes = answerLines.filter((line) => line.quote === true);
  return html`<section class="answer" aria-labelledby="question">
    <p class="kicker">One question, answered from the graph just now</p>
    <h2 id="question">${question}</h2>
    ${facts.length > 0 ? html`<dl class="facts">${facts.map(fact)}</dl>` : null} ${quotes.map(quotation)}
    <p class="try">
      <a class="button" href="${playgroundLink(query, variables)}">Open this query in the playground</a>
    </p>
    <details>
      <summary>The query behind this answer</summary>
      <pre tabindex="0"><code>${query.trim()}</code></pre>
    </details>
  </section>`;
}

function noAnswerSection(): Markup {
  return html`<section class="answer">
    <p>
      An answer belongs here, but the graph did not give one just now.
      <a href="/health/ready">See whether it is ready</a>, then reload this page.
    </p>
    <p class="try"><a class="button" href="/playground">Open the playground</a></p>
  </section>`;
}

const fact = ({ label, text, source }: AnswerLine): Markup =>
  html`<div>
    <dt>${label}</dt>
    <dd>${text}${source ? html` <small>${sourceOf(source)}</small>` : null}</dd>
  </div>`;

const quotation = ({ label, text, source }: AnswerLine): Markup =>
  html`<figure>
    <blockquote><p>${text}</p></blockquote>
    <figcaption>${label}${source ? html`<br /><small>${sourceOf(source)}</small>` : null}</figcaption>
  </figure>`;

function sourceOf({ text, url }: NonNullable<AnswerLine['source']>): Markup {
  // Addresses come out of the graph: a javascript: one must not become a link.
  return url && /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noreferrer">${text}</a>`
    : html`${text}`;
}
