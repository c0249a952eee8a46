import { afterAll, beforeAll, expect, test } from 'vitest';
import { testTracker } from '../support/tracker.ts';
import { FIRST_ARTICLE, Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9 } from './words.ts';

const tracker = testTracker();
beforeAll(() => tracker.seeded());
afterAll(() => tracker.close());

const COLLINS = { speaker: 'Lily Collins', roles: ['LEAD_CAST'], authority: 'PERFORMS' };
const STAR = { speaker: 'Darren Star', roles: ['CREATOR'], authority: 'MAKES' };
const whole = { form: 'DIRECT', edits: [] as string[], closed: true, continues: null as string | null };
const fragment = { ...whole, form: 'PARTIAL' };

/** What the article prints, row by row. Offsets are UTF-16 code units of its text. */
const NINE = [
  {
    ...whole,
    exact: Q1,
    start: 723,
    end: 807,
    ...COLLINS,
    saidTo: 'Vanity Fair STATED',
    edits: ['BRACKET [a new season] by UNKNOWN'],
    closed: false,
    stance: 'FAVOURS',
    speechAct: 'WISH',
  },
  {
    ...whole,
    exact: Q2,
    start: 871,
    end: 981,
    ...COLLINS,
    saidTo: 'Vanity Fair CARRIED_OVER',
    closed: false,
    continues: Q1,
    stance: 'FAVOURS',
    speechAct: 'HINT',
  },
  {
    ...whole,
    exact: Q3,
    start: 984,
    end: 1182,
    ...COLLINS,
    saidTo: 'Vanity Fair CARRIED_OVER',
    continues: Q2,
    stance: 'FAVOURS',
    speechAct: 'WISH',
  },
  {
    ...fragment,
    exact: Q4,
    start: 1271,
    end: 1278,
    ...COLLINS,
    saidTo: 'Vanity Fair CARRIED_OVER',
    stance: 'FAVOURS',
    speechAct: 'HINT',
  },
  {
    ...fragment,
    exact: Q5,
    start: 1285,
    end: 1300,
    ...COLLINS,
    saidTo: 'Vanity Fair CARRIED_OVER',
    stance: 'FAVOURS',
    speechAct: 'HINT',
  },
  {
    ...fragment,
    exact: Q6,
    start: 1429,
    end: 1455,
    ...COLLINS,
    saidTo: 'Vanity Fair CARRIED_OVER',
    stance: 'FAVOURS',
    speechAct: 'HINT',
  },
  {
    ...whole,
    exact: Q7,
    start: 2589,
    end: 2720,
    ...STAR,
    saidTo: 'Oprah Magazine STATED',
    edits: ['PUNCTUATION . by UNKNOWN'],
    closed: false,
    stance: 'FAVOURS',
    speechAct: 'PLAN',
  },
  {
    ...whole,
    exact: Q8,
    start: 2723,
    end: 2799,
    ...STAR,
    saidTo: 'Oprah Magazine CARRIED_OVER',
    continues: Q7,
    stance: 'FAVOURS',
    speechAct: 'PLAN',
  },
  {
    ...whole,
    exact: Q9,
    start: 3554,
    end: 3707,
    ...STAR,
    saidTo: 'TV Line STATED',
    edits: ['BRACKET [Emily] by UPSTREAM'],
    stance: 'FAVOURS',
    speechAct: 'PREDICTION',
  },
];

const QUOTES = `query ($article: IdOrSlug!) {
  quotes(filter: { article: $article }) {
    totalCount
    nodes {
      speaker { ... on Person { name } }
      roles authority stance speechAct
      saidTo { basis party { ... on Organization { name } } }
      about { ... on Season { slug } }
      appearances {
        article { slug }
        exact start end form closed
        edits { kind text madeBy }
        continues { exact }
      }
    }
  }
}`;

interface Found {
  speaker: { name: string };
  roles: string[];
  authority: string;
  stance: string;
  speechAct: string;
  saidTo: { basis: string; party: { name: string } }[];
  about: { slug: string }[];
  appearances: {
    article: { slug: string };
    exact: string;
    start: number;
    end: number;
    form: string;
    closed: boolean;
    edits: { kind: string; text: string; madeBy: string }[];
    continues: { exact: string } | null;
  }[];
}

function rowOf({ speaker, saidTo, appearances, about: _, ...quote }: Found) {
  const [printed] = appearances.filter(({ article }) => article.slug === FIRST_ARTICLE);
  const { article: _article, edits, continues, ...appearance } = printed!;
  return {
    ...quote,
    ...appearance,
    speaker: speaker.name,
    saidTo: saidTo.map(({ basis, party }) => `${party.name} ${basis}`).join(', '),
    edits: edits.map(({ kind, text, madeBy }) => `${kind} ${text} by ${madeBy}`),
    continues: continues?.exact ?? null,
  };
}

test('the first article prints nine quotes, each as it stands in the text', async () => {
  const { quotes } = await tracker.ask<{ quotes: { totalCount: number; nodes: Found[] } }>(QUOTES, {
    article: FIRST_ARTICLE,
  });
  expect(quotes.totalCount).toBe(9);
  expect(quotes.nodes.map(rowOf).sort((a, b) => a.start - b.start)).toEqual(NINE);
  for (const { about } of quotes.nodes) expect(about).toEqual([{ slug: 'emily-in-paris-season-2' }]);
});

test('each is as long as its offsets say, in UTF-16 code units', () => {
  for (const { exact, start, end } of NINE) expect(exact).toHaveLength(end - start);
});
