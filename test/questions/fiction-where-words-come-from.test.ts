import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Drift } from '../../src/graphql/generated/schema.ts';
import { recordFiction } from '../support/fiction.ts';
import { savedQuery, testTracker } from '../support/tracker.ts';

// What journalists ask about where words come from, of shows that do not exist. The answers are worked out from the files of test/support/fiction by hand.
const tracker = testTracker();
beforeAll(() => recordFiction(tracker));
afterAll(() => tracker.close());

const fictional = (name: string) => `${name} (fictional)`;
const outlet = (name: string) => ({ name: fictional(name) });
const kettle = outlet('Kettle & Remote');
const gazette = outlet('The Lower Squiggle Gazette');

describe('Q11: who said this, to whom, first published where?', () => {
  const traceOf = async (article: string, speaker: string) => {
    const { quotes } = await tracker.ask(savedQuery(11), { article, speaker });
    expect(quotes.nodes).toHaveLength(1);
    return quotes.nodes[0]!;
  };

  test('Q11: five copies, on three ways and in three languages, all lead to one interview', async () => {
    const { saidTo, trace } = await traceOf('lantern-haunted-door-again', 'odalys-quince');
    expect(saidTo).toEqual([{ party: kettle, basis: 'STATED' }]);
    expect(trace.roots).toMatchObject([
      { seen: true, article: { publisher: kettle, availability: 'FULL_TEXT' } },
    ]);
    const steps = trace.edges.map(({ from, toArticle, basis }) => [
      from?.article.headline?.replace(' (fictional)', ''),
      basis,
      toArticle.publisher?.name.replace(' (fictional)', ''),
    ]);
    expect(new Set(steps)).toEqual(
      new Set([
        ['Haunted Door Left Open', 'MATCHED', 'Kettle & Remote'],
        ['Door Ajar At Forgetful Lighthouse', 'MATCHED', 'Kettle & Remote'],
        ['La puerta embrujada del faro', 'LINKED', 'Kettle & Remote'],
        ['Une porte ensorcelée au phare', 'STATED', 'El Sillón Errante'],
        ['Quince Hints At More Lighthouse', 'LINKED', 'The Lower Squiggle Gazette'],
      ]),
    );
    expect([trace.gaps, trace.circular]).toEqual([[], false]);
  });

  test('Q11: the annual that was told of gravy is named, and nobody has seen it', async () => {
    const annual = outlet('The Tuppenny Annual');
    expect(await traceOf('kettle-more-gravy', 'zebedee-wobbleton')).toMatchObject({
      saidTo: [{ party: annual, basis: 'STATED' }],
      trace: {
        roots: [
          {
            seen: false,
            article: {
              publisher: annual,
              availability: 'CITED_ONLY',
              publishedOn: null,
              publishedOnUnknownBecause: 'NOT_FOUND',
              url: null,
              urlUnknownBecause: 'NOT_FOUND',
            },
          },
        ],
        gaps: [{ publisher: annual }],
        circular: false,
      },
    });
  });

  test('Q11: a podcast that is gone was heard once: its words were seen there, whose it is was not found', async () => {
    const { saidTo, trace } = await traceOf('gazette-good-lighthouse', 'zebedee-wobbleton');
    expect(saidTo).toEqual([]);
    expect(trace.roots).toMatchObject([{ seen: true, article: { publisher: null, availability: 'GONE' } }]);
  });
});

describe('Q12: is this outlet the original or a copy?', () => {
  const asked = async (article: string) => (await tracker.ask(savedQuery(12), { article })).article;
  const toldTo = (party: { name: string }, basis: string) => ({ saidTo: [{ basis, party }] });

  test('Q12: Kettle & Remote was told it all, and took nothing from anybody', async () => {
    const article = await asked('kettle-lighthouse-interview');
    expect(article).toMatchObject({
      sourceRole: 'ORIGINAL_INTERVIEW',
      publisher: kettle,
      publisherUnknownBecause: null,
      derivedFrom: [],
    });
    expect(article.appearances.nodes).toEqual([
      {
        exact: 'We have left a door open, and the door is haunted',
        quotedFrom: [],
        quote: toldTo(kettle, 'STATED'),
      },
      { exact: 'The keeper remembers one thing', quotedFrom: [], quote: toldTo(kettle, 'CARRIED_OVER') },
      { exact: 'and it is the wrong thing.', quotedFrom: [], quote: toldTo(kettle, 'CARRIED_OVER') },
      {
        exact: 'I know how it ends. I have told nobody but the gull.',
        quotedFrom: [],
        quote: toldTo(kettle, 'CARRIED_OVER'),
      },
      {
        exact: 'You would hear it before I do [laughs]. The lamp … has no telephone.',
        quotedFrom: [],
        quote: toldTo(kettle, 'INFERRED'),
      },
    ]);
  });

  test('Q12: the Gazette copied one of its quotes, and was told the other itself', async () => {
    const article = await asked('gazette-haunted-door');
    expect(article.derivedFrom).toEqual([
      { kind: 'AGGREGATED', basis: 'STATED', article: { publisher: kettle, availability: 'FULL_TEXT' } },
    ]);
    expect(article.appearances.nodes).toEqual([
      {
        exact: 'We have left a door open, and the [lighthouse] door is haunted',
        quotedFrom: [{ basis: 'MATCHED', appearance: { article: { publisher: kettle } } }],
        quote: toldTo(kettle, 'STATED'),
      },
      { exact: 'We have lit a candle in every window.', quotedFrom: [], quote: toldTo(gazette, 'STATED') },
    ]);
  });

  test('Q12: what is cited and was never seen is the original, though no words of it are on record', async () => {
    const article = await asked('kettle-more-gravy');
    const annual = outlet('The Tuppenny Annual');
    expect(article.derivedFrom).toEqual([
      { kind: 'CITED', basis: 'STATED', article: { publisher: annual, availability: 'CITED_ONLY' } },
    ]);
    expect(article.appearances.nodes.map(({ quotedFrom, quote }) => ({ quotedFrom, quote }))).toEqual([
      { quotedFrom: [], quote: toldTo(annual, 'STATED') },
      { quotedFrom: [], quote: toldTo(annual, 'CARRIED_OVER') },
    ]);
  });

  test('Q12: a clip without a name on it has no publisher, and nobody is known to have been told', async () => {
    expect(await asked('broadcast-reunion')).toEqual({
      headline: fictional('The Reunion'),
      sourceRole: 'UNKNOWN',
      publisher: null,
      publisherUnknownBecause: 'NOT_STATED',
      derivedFrom: [],
      appearances: {
        nodes: [{ exact: 'The dishes were never done, were they?', quotedFrom: [], quote: { saidTo: [] } }],
      },
    });
  });
});

describe('Q13: how did the wording change between copies?', () => {
  const driftOf = async (words: string) => {
    const { findQuote } = await tracker.ask(savedQuery(13), { words });
    const appearances = findQuote[0]!.quote.appearances;
    return new Map(appearances.map(({ article, drift }) => [article.slug, drift]));
  };
  const same = (words: string) => ({ kind: 'SAME', from: words, to: words, declaredBy: [] });
  const kinds = (drift: Drift) =>
    drift.runs.flatMap(({ kind, declaredBy }) =>
      kind === 'SAME' ? [] : [[kind, ...declaredBy.map((edit) => edit.kind)]],
    );

  test('Q13: two copies put in the same bracket and say so; two translations are not compared word for word', async () => {
    const drift = await driftOf('We have left a door open, and the door is haunted');
    expect(drift.get('kettle-lighthouse-interview')).toBeNull();
    for (const copy of ['gazette-haunted-door', 'evening-squiggle-haunted-door']) {
      const only = drift.get(copy)!;
      expect(only).toMatchObject({
        obstacle: null,
        undeclared: 0,
        from: { article: { slug: 'kettle-lighthouse-interview' } },
      });
      expect(only.runs.map(({ to }) => to).join('')).toBe(
        'We have left a door open, and the [lighthouse] door is haunted',
      );
      expect(only.runs.filter(({ kind }) => kind !== 'SAME')).toMatchObject([
        { kind: 'ADDED', from: '', declaredBy: [{ kind: 'BRACKET', madeBy: 'UPSTREAM' }] },
      ]);
    }
    expect(drift.get('sillon-puerta-embrujada')).toMatchObject({
      obstacle: 'OTHER_LANGUAGE',
      runs: [],
      from: { article: { slug: 'kettle-lighthouse-interview' } },
    });
    expect(drift.get('navet-porte-ensorcelee')).toMatchObject({
      obstacle: 'OTHER_LANGUAGE',
      runs: [],
      from: { article: { slug: 'sillon-puerta-embrujada' } },
    });
  });

  test('Q13: the late revival cut off the end without a mark; here somebody noted it', async () => {
    const drift = await driftOf('We have left a door open, and the door is haunted');
    const revival = drift.get('lantern-haunted-door-again')!;
    expect(revival).toMatchObject({ undeclared: 0, from: { article: { slug: 'gazette-haunted-door' } } });
    expect(revival.runs[0]).toMatchObject(same('We have left a door open'));
    expect(revival.runs.slice(1).every(({ kind, to }) => kind === 'REMOVED' && to === '')).toBe(true);
    expect(kinds(revival).flat()).toContain('TRUNCATION');
  });

  test('Q13: a starred swear word is a change, and a declared one', async () => {
    const drift = await driftOf('It was a bloody good lighthouse');
    expect(drift.get('gazette-good-lighthouse')).toEqual({
      obstacle: null,
      undeclared: 0,
      from: { article: { slug: 'shed-talk-podcast' } },
      runs: [
        same('It was a '),
        {
          kind: 'CHANGED',
          from: 'bloody ',
          to: 'b****y ',
          declaredBy: [{ kind: 'MASKING', madeBy: 'THIS_OUTLET' }],
        },
        same('good lighthouse, and they can quote me.'),
      ],
    });
  });

  test('Q13: "would" became "will" in the only printing that was seen: there is nothing to compare it with', async () => {
    const drift = await driftOf('The judge would put the wig on again');
    expect([...drift]).toEqual([['kettle-more-gravy', null]]);
  });
});
