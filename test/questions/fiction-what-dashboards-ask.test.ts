import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordFiction } from '../support/fiction.ts';
import { savedQuery, testTracker } from '../support/tracker.ts';

// What dashboards ask, of shows that do not exist. The answers are worked out from the files of test/support/fiction by hand.
const tracker = testTracker();
beforeAll(() => recordFiction(tracker));
afterAll(() => tracker.close());

describe('Q24: stance by authority', () => {
  const asked = (season: string) => tracker.ask(savedQuery(24), { season });
  const tally = (authority: string | null, stance: string, quotes: number) => ({ authority, stance, quotes });

  test('Q24: of the lighthouse’s third everybody spoke, and two windows say who was listened to', async () => {
    const { season } = await asked('the-lighthouse-that-forgot-season-3');
    expect(season.quoteCount).toBe(15);
    expect(season.stanceByAuthority).toEqual([
      // Three words of the two that decided in turn: it is coming, no comment, and there will be none.
      tally('DECIDES', 'FAVOURS', 1),
      tally('DECIDES', 'NEUTRAL', 1),
      tally('DECIDES', 'OPPOSES', 1),
      tally('MAKES', 'FAVOURS', 5),
      tally('MAKES', 'NEUTRAL', 1),
      tally('OBSERVES', 'FAVOURS', 1),
      // What two outlets credit to two people is one quote.
      tally('PERFORMS', 'FAVOURS', 2),
      tally('PERFORMS', 'UNCLEAR', 1),
      tally('REPORTS', 'FAVOURS', 1),
      tally('UNNAMED', 'OPPOSES', 1),
    ]);
    expect(season.coverage).toEqual([
      { from: '2022-07-25', to: '2022-08-02', query: null, note: 'Posts of the two platforms alone.' },
      {
        from: '2022-04-20',
        to: '2022-06-12',
        query: '"Lighthouse That Forgot" season 3',
        note: 'Newspapers and magazines. Broadcasts were not listened to.',
      },
    ]);
  });

  test('Q24: a zero beside no window is not known to be one', async () => {
    const nothing = { season: { quoteCount: 0, stanceByAuthority: [], coverage: [] } };
    expect(await asked('gravy-court-season-3')).toEqual(nothing);
    expect(await asked('the-lighthouse-that-forgot-season-1')).toEqual(nothing);
  });

  test('Q24: words of nobody known have a side and no weight', async () => {
    const { season } = await asked('nine-angry-geese-season-3');
    expect(season.stanceByAuthority).toEqual([
      tally('MAKES', 'FAVOURS', 1),
      tally('PERFORMS', 'FAVOURS', 1),
      tally(null, 'FAVOURS', 1),
    ]);
  });

  test('Q24: a spokesman has the weight of the channel that he speaks for, and a lead who produces that of a maker', async () => {
    expect((await asked('detective-umbrella-season-3')).season.stanceByAuthority).toEqual([
      tally('DECIDES', 'NEUTRAL', 1),
      tally('OBSERVES', 'FAVOURS', 1),
      tally('OBSERVES', 'OPPOSES', 1),
      tally('PERFORMS', 'UNCLEAR', 1),
    ]);
    const bees = await asked('beekeepers-of-the-moon-season-2');
    expect(bees.season.stanceByAuthority).toContainEqual(tally('MAKES', 'NEUTRAL', 1));
  });
});

describe('Q25: time from first hint to decision, per platform', () => {
  const asked = async () =>
    new Map(
      (await tracker.ask(savedQuery(25))).organizations.nodes.map(({ name, hintToDecision }) => [
        name.replace(' (fictional)', ''),
        hintToDecision,
      ]),
    );

  test('Q25: Channel Umpteen takes twenty to fifty days, Hedgestream thirty to sixty', async () => {
    const days = await asked();
    // Heist 2: 2022-01-05 to 25. Lighthouse 3: 2022-05-01 to its end on 06-10, which came before the order. Heist 3: 2023-01-01 to 02-20.
    expect(days.get('Channel Umpteen')).toEqual({ n: 3, least: 20, median: 40, most: 50 });
    // Bees 2: 2021-03-01 to 31. Geese 2: 2023-01-10 to 03-11. An even number: the mean of the two in the middle.
    expect(days.get('Hedgestream')).toEqual({ n: 2, least: 30, median: 45, most: 60 });
  });

  test('Q25: what a studio decides within thirty days is no decision of the platform that carries it, nor of a platform', async () => {
    const days = await asked();
    expect([...days.keys()]).toEqual(['Cablemoose', 'Channel Umpteen', 'Hedgestream']);
    // Null, and not zero days: nothing there was decided by Cablemoose.
    expect(days.get('Cablemoose')).toBeNull();
  });
});
