import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person, Season } from '../../src/graphql/generated/schema.ts';
import { recordFiction } from '../support/fiction.ts';
import { savedQuery, testTracker } from '../support/tracker.ts';

// What journalists ask about what became of words, of shows that do not exist. The answers are worked out from the files of test/support/fiction by hand.
const tracker = testTracker();
beforeAll(() => recordFiction(tracker));
afterAll(() => tracker.close());

const LIGHTHOUSE_3 = 'the-lighthouse-that-forgot-season-3';
const fictional = (name: string) => `${name} (fictional)`;

describe('Q18: what did this person say before and after?', () => {
  interface BeforeAndAfter {
    person: { before: Person['quotes']; all: Person['quotes'] };
  }
  const asked = async (person: string, day: string) => {
    const answer = await tracker.ask<BeforeAndAfter>(savedQuery(18), { person, day });
    const { before, all } = answer.person;
    expect(before.totalCount).toBe(before.nodes.length);
    expect(all.totalCount).toBe(all.nodes.length);
    return { before: before.nodes, all: all.nodes };
  };
  const texts = (quotes: readonly { text?: string | null }[]) => quotes.map(({ text }) => text);

  test('Q18: Thimble would climb the stairs, if it was he, and had climbed enough two years later', async () => {
    const { before, all } = await asked('bartholomew-thimble', '2022-06-01');
    const umbrella = 'I folded it, and nobody asked me to open it again.';
    expect(texts(before)).toEqual(['I would climb those stairs again tomorrow.', umbrella]);
    expect(texts(all)).toEqual([
      'I have climbed enough.',
      'I can see the door from here, and I am in no hurry.',
      'I would climb those stairs again tomorrow.',
      umbrella,
    ]);
    expect(before[0]).toMatchObject({
      stance: 'FAVOURS',
      // Two outlets, two people: both attributions stay readable, each with what it says of the speaker.
      attributions: [{ roleAsStated: 'the star' }, { roleAsStated: null }],
    });
    expect(all[0]).toMatchObject({
      stance: 'OPPOSES',
      speechAct: 'WISH',
      roles: ['LEAD_CAST'],
      attributions: [{ roleAsStated: 'the keeper' }],
    });
  });

  test('Q18: Quince spoke as creator before the move, and as showrunner after it', async () => {
    const { before, all } = await asked('odalys-quince', '2022-08-01');
    expect(texts(before)).toEqual([
      'You would hear it before I do. The lamp has no telephone.',
      'I know how it ends. I have told nobody but the gull.',
      'The keeper remembers one thing, and it is the wrong thing.',
      'We have left a door open, and the door is haunted',
      'The corridor is longer than one season.',
    ]);
    expect(all).toHaveLength(6);
    expect(before.slice(0, 4).map(({ roles }) => roles)).toEqual(Array(4).fill(['CREATOR']));
    expect(all[0]).toMatchObject({
      text: 'We found out that the stairs also go down.',
      roles: ['SHOWRUNNER', 'CREATOR'],
      attributions: [{ roleAsStated: 'who now runs the show' }],
    });
  });

  test('Q18: words that a paper gave to the wrong man are his who said them', async () => {
    const wobbleton = await asked('zebedee-wobbleton', '2020-12-31');
    expect(texts(wobbleton.all)).toEqual([
      'It was a bloody good lighthouse, and they can quote me.',
      'There are two more doors than that.',
      'Bees like a sequel.',
      'The dishes were never done, were they?',
      'There is more gravy where that came from.',
    ]);
    // The clip has no date of its own: nothing shows that it was out by then.
    expect(texts(wobbleton.before)).toEqual(['There is more gravy where that came from.']);
    const haddock = await asked('gulliver-haddock', '2021-04-01');
    expect(texts(haddock.before)).toEqual([
      'I have been stung for less.',
      'The judge would put the wig on again.',
    ]);
    expect(haddock.before[0]).toMatchObject({ saidOn: null, stance: 'UNCLEAR' });
    expect(haddock.all).toHaveLength(4);
  });

  test('Q18: of one who never spoke there is nothing, before or after', async () => {
    expect(await asked('hortense-crumpet', '2026-01-01')).toEqual({ before: [], all: [] });
  });
});

describe('Q19: what was known on a given date?', () => {
  const on = async (day: string, season = LIGHTHOUSE_3) =>
    (await tracker.ask<{ season: Season }>(savedQuery(19), { season, day })).season;
  const from = (edtf: string) => ({ edtf });

  test.each([
    ['2022-04-19', 'SPECULATIVE', null, 0],
    ['2022-04-20', 'SPECULATIVE', ['PENDING', 'REPORTS', '2022-04-20'], 0],
    // The Sofa Botherer's "renewed" of 05-18 was found wrong, and never counts.
    ['2022-05-18', 'SPECULATIVE', ['PENDING', 'REPORTS', '2022-05-01'], 9],
    ['2022-06-07', 'SPECULATIVE', ['REPORTED', 'REPORTS', '2022-06-05'], 11],
    ['2022-07-15', 'SPECULATIVE', ['CANCELLED', 'DECIDES', '2022-06-10'], 14],
    ['2022-08-01', 'ORDERED', ['RENEWED', 'DECIDES', '2022-08-01T19:00:00Z'], 15],
  ])('Q19: on %s the third lighthouse was %s, %o, with %i quotes', async (day, stage, status, quotes) => {
    const season = await on(day);
    expect(season.stage).toBe(stage);
    expect(
      season.status && [season.status.status, season.status.authority, season.status.knownFrom?.edtf],
    ).toEqual(status);
    expect(season.statusUnknownBecause).toBe(status === null ? 'NOT_RESEARCHED' : null);
    expect(season.quotes.totalCount).toBe(quotes);
    expect(season.quotes.nodes).toHaveLength(quotes);
  });

  test('Q19: its history on a day is what had begun and was known, without what was found wrong', async () => {
    expect((await on('2022-06-07')).statusHistory).toEqual([
      { status: 'REPORTED', validFrom: from('2022-06-05') },
      { status: 'PENDING', validFrom: from('2022-05-01') },
      { status: 'PENDING', validFrom: from('2022-04-20') },
    ]);
  });

  // Shooting began in February and was held up in the third quarter: of the days within nobody knows more, and yet it stood as renewed.
  test.each([
    ['2023-02-10', 'IN_PRODUCTION'],
    ['2023-06-30', 'IN_PRODUCTION'],
    ['2023-07-10', 'DELAYED'],
    ['2024-02-29', 'DELAYED'],
  ])('Q19: on %s, in the midst of a date known in part, it was renewed and %s', async (day, stage) => {
    const season = await on(day);
    expect(season).toMatchObject({ stage, statusUnknownBecause: null, status: { status: 'RENEWED' } });
  });

  test('Q19: an order that was taken back stood until it was', async () => {
    const bees = 'beekeepers-of-the-moon-season-2';
    expect(await on('2021-11-14', bees)).toMatchObject({ stage: 'ORDERED', status: { status: 'RENEWED' } });
    expect(await on('2021-11-15', bees)).toMatchObject({ stage: 'SHELVED', status: { status: 'CANCELLED' } });
  });

  test('Q19: a report that was over when a paper corrected itself is over', async () => {
    const geese = 'nine-angry-geese-season-3';
    expect(await on('2024-05-19', geese)).toMatchObject({ status: { status: 'REPORTED' } });
    // Two weeks later nobody had looked again: that it was open is known from a scorecard of the end of June.
    expect(await on('2024-06-01', geese)).toMatchObject({
      status: null,
      statusUnknownBecause: 'NOT_RESEARCHED',
    });
    expect(await on('2024-06-30', geese)).toMatchObject({ status: { status: 'PENDING' } });
  });
});

describe('Q20: has any of it been corrected or withdrawn?', () => {
  interface Withdrawn {
    season: Season & { printed: Season['quotes'] };
  }
  const asked = async (season: string) => {
    const answer = await tracker.ask<Withdrawn>(savedQuery(20), { season });
    const { statusHistory, claims, quotes, printed } = answer.season;
    const appearances = printed.nodes.flatMap((quote) => quote.appearances);
    const articles = new Map(appearances.map(({ article }) => [article.slug, article]));
    return {
      found: statusHistory.filter(({ rank }) => rank !== 'NORMAL'),
      correctedStatuses: statusHistory.flatMap(({ corrections }) => corrections),
      correctedClaims: claims.nodes.filter(({ corrections }) => corrections.length > 0),
      doubtful: quotes.nodes.map(({ text, verification }) => [verification, text]),
      correctedPrintings: appearances.flatMap(({ corrections }) => corrections),
      correctedArticles: [...articles.values()].flatMap(({ slug, corrections }) =>
        corrections.map(({ kind }) => [slug, kind]),
      ),
      availability: (slug: string) => articles.get(slug)?.availability,
    };
  };

  test('Q20: a headline took a repeat for a season, and the record that went by it is kept as found wrong', async () => {
    const sorry = [
      { kind: 'CORRECTION', text: 'We took a repeat of the second season for a third. We are sorry.' },
    ];
    const { found, correctedClaims, doubtful, correctedPrintings, correctedArticles, availability } =
      await asked(LIGHTHOUSE_3);
    expect(found).toEqual([
      {
        status: 'RENEWED',
        rank: 'DEPRECATED',
        rankReason: 'The article took a repeat of season 2 for a third season, and corrected itself.',
        corrections: sorry,
      },
    ]);
    expect(correctedClaims).toEqual([{ exact: 'Lighthouse Renewed', corrections: sorry }]);
    expect(doubtful).toEqual([['CONTESTED', 'I would climb those stairs again tomorrow.']]);
    expect([correctedPrintings, correctedArticles]).toEqual([[], []]);
    // Nobody withdrew the podcast: it is just no longer there.
    expect(availability('shed-talk-podcast')).toBe('GONE');
  });

  test('Q20: an article was withdrawn as a whole; its claim stands uncorrected beside it', async () => {
    const bees = await asked('beekeepers-of-the-moon-season-3');
    expect(bees.correctedArticles).toEqual([['botherer-third-hive-signed', 'RETRACTION']]);
    expect(bees.availability('botherer-third-hive-signed')).toBe('WITHDRAWN');
    expect(bees.correctedClaims).toEqual([]);
    expect(new Set(bees.doubtful)).toEqual(
      new Set([
        ['FABRICATED', 'Cancel the bees and I shall eat my hat.'],
        ['RETRACTED', 'Season three is signed. I saw the ink.'],
      ]),
    );
  });

  test('Q20: a wrong chair was put right, and two episodes were added', async () => {
    const bees = await asked('beekeepers-of-the-moon-season-2');
    expect(bees.correctedPrintings).toEqual([
      {
        kind: 'CLARIFICATION',
        text: "The words about stings were Mr Haddock's, who sat in Mr Wobbleton's chair.",
      },
    ]);
    expect(bees.correctedArticles).toEqual([['wobblewire-bees-ended', 'UPDATE']]);
    expect(new Set(bees.doubtful.map(([verification]) => verification))).toEqual(
      new Set(['MISATTRIBUTED', 'NOT_FOUND_IN_SOURCE']),
    );
  });

  test('Q20: a record may be preferred without anything being wrong; a corrected printing is one', async () => {
    const heist = await asked('the-slowest-heist-season-3');
    expect(heist.found).toMatchObject([{ status: 'FINAL_SEASON', rank: 'PREFERRED', corrections: [] }]);
    expect([heist.correctedClaims, heist.doubtful]).toEqual([[], []]);
    const geese = await asked('nine-angry-geese-season-3');
    expect(geese.correctedPrintings).toEqual([
      { kind: 'CORRECTION', text: 'We cannot say who said that the geese will honk again.' },
    ]);
  });
});

describe('Q21: find the quote with these words; give me a citation and a link to the spot', () => {
  const asked = async (words: string) => (await tracker.ask(savedQuery(21), { words })).findQuote;

  test('Q21: words as they stand, with the article that was told them', async () => {
    const [hit] = await asked('I have told nobody but the gull');
    expect(hit).toMatchObject({
      matchedAs: 'EXACT',
      quote: {
        text: 'I know how it ends. I have told nobody but the gull.',
        speaker: { name: fictional('Odalys Quince') },
      },
    });
    const { citation, textFragmentUrl, webAnnotation, cslJson } = hit!.appearance!;
    for (const part of ['Crumpet', '2022, May 1', 'The Keeper Has Not Been Told', 'Kettle & Remote'])
      expect(citation).toContain(part);
    const url = 'https://kettle.example.org/the-keeper-has-not-been-told';
    expect(textFragmentUrl).toMatch(new RegExp(`^${url}#:~:text=.*I%20know%20how%20it%20ends`));
    expect(JSON.stringify(webAnnotation)).toContain(
      '"exact":"I know how it ends. I have told nobody but the gull."',
    );
    expect(JSON.stringify(webAnnotation)).toContain(url);
    expect(JSON.stringify(cslJson)).toContain('Kettle & Remote');
  });

  test('Q21: as remembered, with other marks and case, it is the same quote', async () => {
    const [hit] = await asked('bartholomew said "slower" and so we left a corridor');
    expect(hit).toMatchObject({
      matchedAs: 'FOLDED',
      quote: { speaker: { name: fictional('Wilhelmina Spork') } },
    });
  });

  test('Q21: the joke about doors that was told elsewhere is another quote, and no match for this one', async () => {
    const matches = (await asked('There are two more doors than that')).filter(
      ({ matchedAs }) => matchedAs !== 'ORPHANED',
    );
    expect(matches.map(({ quote }) => quote.text)).toEqual(['There are two more doors than that.']);
  });

  test('Q21: words of a nameless source are found, and nobody is made up to have said them', async () => {
    const [hit] = await asked('A fourth is being hatched');
    expect(hit!.quote).toEqual({ text: 'A fourth is being hatched.', speaker: {} });
    const [circular] = await asked('They will honk again');
    expect(circular!.quote).toEqual({ text: 'They will honk again.', speaker: null });
  });

  test('Q21: what nobody said is not found', async () => {
    const hits = await asked('The otters have signed for seven more seasons');
    expect(hits.filter(({ matchedAs }) => matchedAs !== 'ORPHANED')).toEqual([]);
  });
});

describe('Q22: whom does this outlet quote about renewals, and how often did it turn out so?', () => {
  const asked = async (name: string) => (await tracker.ask(savedQuery(22), { outlet: name })).organization;
  const became = (
    speaker: object,
    [quotes, seasonMade, seasonNotMade, undecided]: [number, number, number, number],
  ) => ({ speaker, quotes, seasonMade, seasonNotMade, undecided });
  const tally = { cameTrue: 0, didNotComeTrue: 0, falseWhenPrinted: 0, unresolvable: 0, open: 0 };

  test('Q22: Kettle & Remote mostly quotes Quince, whose seasons were made; its forecasts are open', async () => {
    const { quotedSpeakers, trackRecord } = await asked('kettle-and-remote');
    expect(quotedSpeakers[0]).toEqual(became({ name: fictional('Odalys Quince') }, [6, 5, 0, 1]));
    expect(new Set(quotedSpeakers.slice(1, 3))).toEqual(
      new Set([
        became({ name: fictional('Cordelia Flapjack') }, [3, 1, 0, 2]),
        became({ name: fictional('Gulliver Haddock') }, [3, 2, 0, 1]),
      ]),
    );
    expect(new Set(quotedSpeakers.slice(3))).toEqual(
      new Set([
        became({ name: fictional('Wilhelmina Spork') }, [1, 1, 0, 0]),
        became({ name: fictional('Zebedee Wobbleton') }, [1, 1, 0, 0]),
        became({ name: fictional('Leopold Snood') }, [1, 0, 0, 1]),
        became({ name: fictional('Bartholomew Thimble') }, [1, 0, 0, 1]),
        became({ name: fictional('Ignatius Pumpernickel') }, [1, 0, 0, 1]),
        became({ descriptionAsStated: 'one who hatches' }, [1, 0, 0, 1]),
      ]),
    );
    expect(trackRecord).toEqual([
      { speechAct: 'OPINION', claims: 4, ...tally, unresolvable: 3, open: 1 },
      { speechAct: 'PREDICTION', claims: 1, ...tally, open: 1 },
    ]);
  });

  test('Q22: all three that the Sofa Botherer claimed for sure came to nothing, two of them on the day', async () => {
    expect((await asked('sofa-botherer')).trackRecord).toEqual([
      { speechAct: 'CONFIRMATION', claims: 3, ...tally, didNotComeTrue: 1, falseWhenPrinted: 2 },
    ]);
  });

  test('Q22: a speaker found wrong is not one whom the Gazette quotes', async () => {
    const { quotedSpeakers } = await asked('lower-squiggle-gazette');
    const of = (name: string) =>
      quotedSpeakers.find(({ speaker }) => 'name' in speaker && speaker.name === fictional(name));
    // Two more doors, and a good lighthouse; the words about stings are Haddock's.
    expect(of('Zebedee Wobbleton')).toMatchObject({ quotes: 2, seasonMade: 2, seasonNotMade: 0 });
    expect(of('Gulliver Haddock')).toMatchObject({ quotes: 1, seasonMade: 0, seasonNotMade: 1 });
  });

  test('Q22: a platform that publishes nothing quotes nobody', async () => {
    expect(await asked('cablemoose')).toEqual({
      name: fictional('Cablemoose'),
      quotedSpeakers: [],
      trackRecord: [],
    });
  });
});
