import helmet from '@fastify/helmet';
import Fastify from 'fastify';
import { buildSchema, graphql } from 'graphql';
import { ensureBuilt } from '../../../src/http/playground/build.ts';
import type { Example } from '../../../src/http/playground/example.ts';
import type { LandingAnswer } from '../../../src/http/playground/landing.ts';
import { playgroundRoutes } from '../../../src/http/playground/routes.ts';

/** A small schema with the shape of the real one, so that the pages can be tried without a database. */
const SCHEMA = buildSchema(`
  "Where everything starts."
  type Query {
    "One show, by its slug; null where it is not tracked."
    show(slug: String!): Show
    "Every tracked season, the longest wait first."
    board(first: Int = 20): [Season!]!
  }
  "A series, real or only talked about."
  type Show { title: String!  seasons(first: Int = 10): [Season!]! }
  "A season, aired or only talked about."
  type Season {
    "Counted from 1."
    number: Int!
    "What the decider has announced, PENDING where that is nothing."
    status: RenewalStatus!
    "ISO date; null where it is not known."
    since: String
    "Words said about this season."
    quotes: [Quote!]!
  }
  enum RenewalStatus { "Looked: nothing public from the decider." PENDING "Ordered." RENEWED }
  type Quote { text: String!  speaker: String!  saidTo: String  printedIn: String }
`);

const SEASON = {
  number: 2,
  status: 'PENDING',
  since: '2020-10-02',
  quotes: [
    {
      text: 'I would love nothing more than to be able to go back to Paris and do [a new season].',
      speaker: 'Lily Collins',
      saidTo: 'Vanity Fair',
      printedIn: 'Tyla',
    },
  ],
};
const ROOT = { show: () => ({ title: 'Emily in Paris', seasons: () => [SEASON] }), board: () => [SEASON] };

export const EXAMPLES: Example[] = [
  {
    number: 1,
    slug: 'is-there-another-season',
    question: 'Is there going to be another season?',
    asker: 'fans',
    query:
      '# Is there going to be another season?\nquery IsThereAnotherSeason($slug: String!) {\n  show(slug: $slug) {\n    title\n    seasons { number status since }\n  }\n}\n',
    variables: { slug: 'emily-in-paris' },
  },
  {
    number: 3,
    slug: 'who-wants-it',
    question: 'Who in the cast wants it, in their own words?',
    asker: 'fans',
    query:
      'query WhoWantsIt($slug: String!) {\n  show(slug: $slug) {\n    seasons { quotes { text speaker } }\n  }\n}\n',
    variables: { slug: 'emily-in-paris' },
  },
  {
    number: 11,
    slug: 'who-said-this',
    question: 'Who said this, to whom, first published where?',
    asker: 'journalists',
    query: 'query WhoSaidThis {\n  board(first: 1) {\n    quotes { text speaker saidTo printedIn }\n  }\n}\n',
  },
  {
    number: 23,
    slug: 'status-board',
    question: 'Every tracked season with status, since when, and days waiting',
    asker: 'dashboards',
    query: 'query StatusBoard {\n  board { number status since }\n}\n',
  },
  {
    number: 32,
    slug: 'what-was-not-looked-at',
    question: 'What was not looked at?',
    asker: 'nobody-else',
    query: 'query NotLookedAt {\n  board { number }\n}\n',
  },
];

export const ANSWER: LandingAnswer = {
  question: 'Is there going to be a second season of Emily in Paris?',
  query: EXAMPLES[0]?.query ?? '',
  variables: { slug: 'emily-in-paris' },
  answerLines: [
    { label: 'Status', text: 'Renewed' },
    { label: 'Since', text: '11 November 2020' },
    {
      label: 'Decided by',
      text: 'Netflix',
      source: { text: 'announced in a letter', url: 'https://example.org/letter' },
    },
    {
      label: 'Lily Collins, lead cast, to Vanity Fair',
      text: 'I would love nothing more than to be able to go back to Paris and do [a new season].',
      quote: true,
      source: { text: 'Printed in Tyla', url: 'https://example.org/article' },
    },
  ],
};

interface Settings {
  answer?: () => Promise<LandingAnswer>;
  directory?: string | null;
  examples?: Example[];
}

/** The pages behind the same header plugin as the real server, on a free port of the loopback. */
export async function startSampleServer(
  settings: Settings = {},
): Promise<{ baseUrl: string; stop: () => Promise<void> }> {
  // Browsers and fetch keep their connections open; closing must not wait for them.
  const app = Fastify({ forceCloseConnections: true });
  await app.register(helmet);
  await app.register(playgroundRoutes, {
    directory: settings.directory === undefined ? await ensureBuilt() : settings.directory,
    examples: settings.examples ?? EXAMPLES,
    answer: settings.answer ?? (() => Promise.resolve(ANSWER)),
  });
  app.post<{ Body: { query: string; variables?: Record<string, unknown> } }>('/graphql', ({ body }) =>
    graphql({ schema: SCHEMA, rootValue: ROOT, source: body.query, variableValues: body.variables ?? {} }),
  );
  const baseUrl = await app.listen({ port: 0, host: '127.0.0.1' });
  return { baseUrl, stop: () => app.close() };
}
