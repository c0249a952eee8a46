import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordFiction } from '../support/fiction.ts';
import { savedQuery, testTracker } from '../support/tracker.ts';

// What journalists ask about what articles make of words, of shows that do not exist. The answers are worked out from the files of test/support/fiction by hand.
const tracker = testTracker();
beforeAll(() => recordFiction(tracker));
afterAll(() => tracker.close());

const fictional = (name: string) => `${name} (fictional)`;
const outlet = (name: string) => ({ name: fictional(name) });

describe('Q14: which words are the speaker’s, which are brackets or cuts?', () => {
  const asked = async (article: string) =>
    (await tracker.ask(savedQuery(14), { article })).article.appearances.nodes;
  const spoken = (text: string) => ({ kind: 'SPOKEN', text, edit: null });

  test('Q14: laughter is not a word of hers, and a pause was cut', async () => {
    const printed = await asked('kettle-lighthouse-interview');
    expect(printed.at(-1)).toMatchObject({
      start: 500,
      end: 568,
      wording: [
        spoken('You would hear it before I do '),
        { kind: 'INSERTED', text: '[laughs]', edit: { kind: 'BRACKET', madeBy: 'THIS_OUTLET' } },
        spoken('. The lamp '),
        { kind: 'CUT', text: '…', edit: { kind: 'ELLIPSIS', madeBy: 'THIS_OUTLET' } },
        spoken(' has no telephone.'),
      ],
    });
    // Three pieces of one speech: split by the reporting clause, then over the end of a paragraph that leaves its mark open.
    expect(printed.slice(1, 4).map(({ closed, continues }) => [closed, continues?.exact ?? null])).toEqual([
      [true, null],
      [false, 'The keeper remembers one thing'],
      [true, 'and it is the wrong thing.'],
    ]);
  });

  test('Q14: a starred word was another; a paraphrase has no word of the speaker’s', async () => {
    const [starred] = await asked('gazette-good-lighthouse');
    expect(starred!.wording).toEqual([
      spoken('It was a '),
      {
        kind: 'CHANGED',
        text: 'b****y',
        edit: { kind: 'MASKING', madeBy: 'THIS_OUTLET', original: 'bloody' },
      },
      spoken(' good lighthouse, and they can quote me.'),
    ]);
    const [retold] = await asked('gazette-bees-return');
    expect(retold).toMatchObject({
      form: 'PARAPHRASE',
      start: null,
      end: null,
      wording: [{ kind: 'PARAPHRASED', text: 'that the bees will be back', edit: null }],
    });
  });
});

describe('Q15: is the headline stronger than the quote?', () => {
  const asked = async (article: string) => (await tracker.ask(savedQuery(15), { article })).article;

  test('Q15: "confirmed" rests on a wish and on words that nobody said', async () => {
    const { claims, overclaims } = await asked('sofa-botherer-geese-circle');
    expect(claims).toMatchObject([
      { speechAct: 'CONFIRMATION', certainty: 'CERTAIN', resolution: 'FALSE_WHEN_PRINTED' },
    ]);
    expect(claims[0]!.restsOn.map(({ text }) => text).sort()).toEqual([
      'I would sit on that jury for a third verdict.',
      'They will honk again.',
    ]);
    expect(overclaims).toMatchObject([
      {
        claim: { exact: 'Nine Angry Geese Season 3 Confirmed', placement: 'HEADLINE' },
        strongestQuote: { text: 'They will honk again.', speechAct: 'PREDICTION', speaker: null },
      },
    ]);
  });

  test('Q15: an unnamed source is no decider, right or wrong', async () => {
    for (const article of ['lantern-lamp-goes-out', 'botherer-third-hive-signed'])
      expect((await asked(article)).overclaims, article).toMatchObject([
        { strongestQuote: { speechAct: 'CONFIRMATION' } },
      ]);
  });

  test('Q15: "door ajar" says no more than the hint, and who claims nothing claims not too much', async () => {
    expect((await asked('gazette-haunted-door')).overclaims).toEqual([]);
    expect(await asked('hedgestream-ahoy')).toMatchObject({ claims: [], overclaims: [] });
  });
});

describe('Q16: how many independent sources support this status?', () => {
  const asked = async (season: string, wanted: string) => {
    const { statusHistory } = (await tracker.ask(savedQuery(16), { season })).season;
    return statusHistory.find(({ status }) => status === wanted)!.independentSources;
  };

  test('Q16: three papers that have it from each other are no source at all', async () => {
    expect(await asked('nine-angry-geese-season-3', 'REPORTED')).toEqual({
      count: 0,
      byOwner: 0,
      circular: true,
      roots: [],
    });
  });

  test('Q16: three papers of two owners that did not copy each other are three, and two', async () => {
    const { roots, ...counts } = await asked('detective-umbrella-season-3', 'PRESUMED_CANCELLED');
    expect(counts).toEqual({ count: 3, byOwner: 2, circular: false });
    expect(roots.map((root) => 'slug' in root && root.slug).sort()).toEqual([
      'evening-squiggle-umbrella-office',
      'gazette-umbrella-letters',
      'sofa-botherer-umbrella',
    ]);
  });

  test('Q16: a claim and the quote that it rests on, in one paper, are one source', async () => {
    expect(await asked('the-lighthouse-that-forgot-season-3', 'REPORTED')).toMatchObject({
      count: 1,
      byOwner: 1,
      circular: false,
    });
  });

  test('Q16: an announcement and the press release of the channel that made it are one owner’s word', async () => {
    expect(await asked('the-lighthouse-that-forgot-season-3', 'CANCELLED')).toMatchObject({ byOwner: 1 });
    expect(await asked('gravy-court-season-4', 'FINAL_SEASON')).toMatchObject({ byOwner: 1 });
    // A wire heard the statement itself.
    expect(await asked('beekeepers-of-the-moon-season-2', 'CANCELLED')).toMatchObject({
      count: 2,
      byOwner: 2,
    });
  });
});

describe('Q17: which statements rest on unnamed sources?', () => {
  const asked = async (show: string) => (await tracker.ask(savedQuery(17), { show })).quotes;

  test('Q17: one who was right', async () => {
    expect((await asked('the-lighthouse-that-forgot')).nodes).toEqual([
      {
        text: 'The lamp goes out in June. Umpteen has decided.',
        speechAct: 'CONFIRMATION',
        speaker: { descriptionAsStated: 'a source close to the lamp', descriptionUnknownBecause: null },
        saidTo: [{ party: outlet('The Lantern of Upper Fnord') }],
        retoldAs: [{ exact: 'Lamp To Go Out In June', certainty: 'PROBABLE', resolution: 'CAME_TRUE' }],
      },
    ]);
  });

  test('Q17: one who was wrong; what was put into a named mouth is not told by a source without a name', async () => {
    const { nodes, totalCount } = await asked('beekeepers-of-the-moon');
    expect(totalCount).toBe(1);
    expect(nodes).toMatchObject([
      {
        text: 'Season three is signed. I saw the ink.',
        retoldAs: [{ exact: 'Third Season Signed', certainty: 'CERTAIN', resolution: 'DID_NOT_COME_TRUE' }],
      },
    ]);
  });

  test('Q17: a source of whom the text says nothing is null, with the reason', async () => {
    expect((await asked('the-slowest-heist')).nodes).toMatchObject([
      {
        text: 'once more, slowly',
        speaker: { descriptionAsStated: null, descriptionUnknownBecause: 'NOT_STATED' },
      },
    ]);
  });

  test('Q17: words that no article credits to anybody are nobody’s, and not an unnamed source’s', async () => {
    const { nodes } = await asked('nine-angry-geese');
    expect(nodes.map(({ text, retoldAs }) => [text, retoldAs])).toEqual([['A fourth is being hatched.', []]]);
  });

  test('Q17: of Gravy Court all is said by name', async () => {
    expect(await asked('gravy-court')).toMatchObject({ nodes: [], totalCount: 0 });
  });
});
