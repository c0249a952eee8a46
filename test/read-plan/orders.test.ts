import { afterAll, beforeAll, expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
const ranked = [
  { person: 'was-wrong', rank: 'DEPRECATED', rankReason: 'The outlet corrected it.' },
  { person: 'may-have' },
  { person: 'said-it', rank: 'PREFERRED', rankReason: 'The recording was heard.' },
  { person: 'may-have-too' },
];
beforeAll(() =>
  tracker.given(
    ranked
      .reduce((all, { person }) => all.person(person), given())
      .article('in-may', { on: '2024-05-05' })
      .article('in-march', { on: '2024-03-03' })
      .article('on-no-known-day')
      .quote({
        key: 'contested',
        in: 'on-no-known-day',
        quote: { saidBy: ranked, verification: 'CONTESTED' },
        printed: { attributedTo: [] },
      })
      .appearance('contested', { in: 'in-may', exact: 'In May.' })
      .appearance('contested', { in: 'in-march', exact: 'In March.' }).dataset,
  ),
);
afterAll(() => tracker.close());

test('the speaker of a contested quote is the preferred one, and everybody credited stands ranked', async () => {
  const { quotes } = await tracker.ask(
    '{ quotes { nodes { speaker { ... on Person { slug } } saidBy { rank speaker { ... on Person { slug } } } } } }',
  );
  expect(quotes.nodes).toEqual([
    {
      speaker: { slug: 'said-it' },
      saidBy: [
        { rank: 'PREFERRED', speaker: { slug: 'said-it' } },
        { rank: 'NORMAL', speaker: { slug: 'may-have' } },
        { rank: 'NORMAL', speaker: { slug: 'may-have-too' } },
        { rank: 'DEPRECATED', speaker: { slug: 'was-wrong' } },
      ],
    },
  ]);
});

test('whoever was credited wrongly has not said it; whoever may have, counts', async () => {
  const said = async (who: string) =>
    await tracker.ask(
      'query ($who: IdOrSlug!) { person(id: $who) { quotes { totalCount } } quotes(filter: { speaker: $who }) { totalCount } }',
      { who },
    );
  for (const [who, count] of [
    ['said-it', 1],
    ['may-have', 1],
    ['was-wrong', 0],
  ] as const) {
    const { person, quotes } = await said(who);
    expect([person.quotes.totalCount, quotes.totalCount], who).toEqual([count, count]);
  }
});

test('the earliest known printing stands first, and those of no known day last', async () => {
  const { quotes } = await tracker.ask('{ quotes { nodes { appearances { article { slug } } } } }');
  expect(quotes.nodes[0]?.appearances.map(({ article }) => article.slug)).toEqual([
    'in-march',
    'in-may',
    'on-no-known-day',
  ]);
});
