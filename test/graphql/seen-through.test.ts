import { afterAll, beforeAll, expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
const SECRET = 'the butler did it';
beforeAll(() =>
  tracker.given(
    given()
      .season(2)
      .article('fictional-original', { on: '2024-01-01', by: 'fictional-magazine' })
      .article('fictional-copy', { on: '2024-01-02' })
      .quote({
        in: 'fictional-original',
        key: 'spoiler',
        text: `In the end ${SECRET}.`,
        quote: { reveals: { season: 2, episode: 3 }, note: SECRET },
        printed: { key: 'first', prefix: SECRET, suffix: SECRET },
      })
      .appearance('spoiler', {
        in: 'fictional-copy',
        exact: `[${SECRET}].`,
        edits: [{ kind: 'BRACKET', text: SECRET, original: SECRET, madeBy: 'UNKNOWN' }],
        quotedFrom: [{ appearance: 'first', basis: 'STATED' }],
      })
      .quote({ in: 'fictional-original', key: 'harmless', text: 'We had a good time.' })
      .claim({
        in: 'fictional-copy',
        exact: SECRET,
        placement: 'HEADLINE',
        restsOn: ['spoiler'],
        about: ['fictional-show-season-2'],
      }).dataset,
  ),
);
afterAll(() => tracker.close());

const texts = async (seen: string) =>
  (
    await tracker.ask<{ quotes: { nodes: { text: string | null; textUnknownBecause: string | null }[] } }>(
      `query ${seen} { quotes(orderBy: SAID_ON_EARLIEST_FIRST) { nodes { text textUnknownBecause } } }`,
    )
  ).quotes.nodes.map(
    ({ text, textUnknownBecause }) => textUnknownBecause ?? (text === null ? 'null' : 'told'),
  );

test.each([
  ['', ['told', 'told']],
  ['Q @seenThrough(season: 3)', ['told', 'told']],
  ['Q @seenThrough(season: 2)', ['told', 'told']],
  ['Q @seenThrough(season: 2, episode: 3)', ['told', 'told']],
  ['Q @seenThrough(season: 2, episode: 2)', ['WITHHELD_SPOILER', 'told']],
  ['Q @seenThrough(season: 1)', ['WITHHELD_SPOILER', 'told']],
  ['Q @seenThrough(season: 1, show: "fictional-show")', ['WITHHELD_SPOILER', 'told']],
  ['Q @seenThrough(season: 1, show: "another-show")', ['told', 'told']],
])('query %s', async (seen, expected) => {
  const found = await texts(seen === '' ? 'Q' : seen);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

const APPEARANCE = `id exact exactUnknownBecause prefix suffix cue edits { kind text original } wording { kind text edit { text } }
  drift { runs { from to } } cslJson citation textFragmentUrl webAnnotation fidelity { words reason } attributions { cue roleAsStated }
  quotedFrom { note appearance { exact } } corrections { text }`;
const CLAIM = 'id exact exactUnknownBecause prefix suffix note jsonLd restsOn { text }';
const QUOTE =
  'text textUnknownBecause note jsonLd discusses { __typename } possibleSameAs { reason quote { text } }';

/** By every way that leads to a quote's words. */
test.each([
  `quotes { nodes { ${QUOTE} } }`,
  `quotes { nodes { textUnknownBecause appearances { ${APPEARANCE} } } }`,
  'quotes { nodes { textUnknownBecause trace { appearances { exact } sharedEdits { text } edits: edges { from { exact } toArticle { headline } } roots { appearance { exact } } } } }',
  `claims { nodes { ${CLAIM} } }`,
  `articles { nodes { headline headlineUnknownBecause claims { ${CLAIM} } overclaims { reason jsonLd claim { exact } strongestQuote { text } } } }`,
  'articles { nodes { appearances { nodes { exact exactUnknownBecause quote { text } quotedBy { note appearance { exact } } } } } }',
  'show(id: "fictional-show") { quotes { nodes { text textUnknownBecause } } seasons { quotes { nodes { text } } claims { nodes { exact } } lastWordOfDecider { ... on Quote { text } } } }',
  'people { nodes { quotes { nodes { text textUnknownBecause } } } }',
])('no path leads to what the reader has not seen: %s', async (selection) => {
  expect(JSON.stringify(await tracker.ask(`{ ${selection} }`))).toContain(SECRET);
  const found = JSON.stringify(await tracker.ask(`query Q @seenThrough(season: 1) { ${selection} }`));
  expect(found).not.toContain(SECRET);
  expect(found).toContain('WITHHELD_SPOILER');
});

test('nor does any id', async () => {
  const ids = await tracker.database.read('MATCH (n) WHERE n.id IS NOT NULL RETURN collect(n.id)', {});
  for (const chunk of chunksOf(ids[0]?.[0] as string[], 50)) {
    const found = await tracker.ask(
      `query Q($ids: [ID!]!) @seenThrough(season: 1) { nodes(ids: $ids) {
        id ... on Quote { text note } ... on Appearance { exact prefix suffix } ... on Claim { claimed: exact } ... on Edit { changed: text original }
        ... on Article { headline } ... on Revision { before after reason } ... on Correction { corrected: text } } }`,
      { ids: chunk },
    );
    expect(JSON.stringify(found)).not.toContain(SECRET);
  }
});

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
