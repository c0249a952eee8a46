import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { aCursor, savedQuery, testTracker } from '../support/tracker.ts';

const tracker = testTracker();
const question = savedQuery(23);
beforeAll(() => tracker.seeded());
afterAll(() => tracker.close());

interface Row {
  slug: string;
  daysWaiting: number | null;
  lastActivityOn: string | null;
  statusSince: { edtf: string } | null;
}
/** The same board with fewer columns, which Neo4j plans sooner for each combination of conditions. */
const NARROW = `query ($platform: IdOrSlug, $status: [RenewalStatus!], $first: Int! = 50, $after: String) {
  statusBoard(filter: { platform: $platform, status: $status }, first: $first, after: $after) {
    totalCount
    nodes { slug daysWaiting lastActivityOn statusSince { edtf } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const board = async (variables: Record<string, unknown> = {}, query = NARROW) => {
  const { statusBoard } = await tracker.ask(query, variables);
  return statusBoard as { totalCount: number; nodes: Row[]; pageInfo: Record<string, unknown> };
};
const slugs = ({ nodes }: { nodes: Row[] }) => nodes.map(({ slug }) => slug);

test('Q23: three seasons of Emily in Paris were looked into, and all were renewed by Netflix', async () => {
  const show = {
    title: 'Emily in Paris',
    availableOn: [
      { role: 'ORIGINAL', platform: { name: 'TV Land' } },
      { role: 'MOVED_TO', platform: { name: 'Paramount Network' } },
      { role: 'MOVED_TO', platform: { name: 'Netflix' } },
    ],
  };
  const orderedWithAnother = {
    show,
    stage: 'ORDERED',
    status: { status: 'RENEWED' },
    statusSince: { edtf: '2022-01-10' },
    daysWaiting: null,
    lastWordOfDecider: { announcedOn: { edtf: '2022-01-10' }, venue: 'UNKNOWN' },
    quoteCount: 0,
    lastActivityOn: '2022-01-10',
  };
  // Of season 1 only the airing is on record: nobody looked into a decision, so it is on no board.
  expect(await board({}, question)).toEqual({
    totalCount: 3,
    nodes: [
      { slug: 'emily-in-paris-season-4', number: 4, ...orderedWithAnother },
      { slug: 'emily-in-paris-season-3', number: 3, ...orderedWithAnother },
      {
        slug: 'emily-in-paris-season-2',
        number: 2,
        show,
        stage: 'AIRED',
        status: { status: 'RENEWED' },
        statusSince: { edtf: '2020-11-11' },
        daysWaiting: null,
        lastWordOfDecider: { announcedOn: { edtf: '2020-11-11' }, venue: 'STATEMENT' },
        // Nine of the first article, two of The Sun's source, and the two posts.
        quoteCount: 13,
        lastActivityOn: '2021-12-22',
      },
    ],
    pageInfo: { hasNextPage: false, endCursor: aCursor },
  });
});

describe('with fictional seasons on it', () => {
  const day = (edtf: string) => ({ validFrom: { edtf, basis: 'STATED' } });
  const looked = {
    checkedAt: '2026-11-01',
    decidedBy: [{ organization: 'fictional-platform', basis: 'Fictional.' }],
  };
  const season = (number: number) => `fictional-show-season-${number}`;
  const evidence = [{ article: 'says-so' }];
  beforeAll(() =>
    tracker.record(
      given()
        .organization('fictional-platform', { kinds: ['PLATFORM'] })
        .show('fictional-show', { availableOn: [{ platform: 'fictional-platform', role: 'ORIGINAL' }] })
        .article('says-so', { on: '2023-01-01' })
        .season(2, looked)
        .status(season(2), { status: 'PENDING', ...day('2024-11-25'), evidence })
        .status(season(2), { status: 'REPORTED', ...day('2026-11-01'), evidence })
        .quote({ about: season(2), saidOn: '2026-11-20' })
        .season(3, looked)
        .announcement('cancelled', '2025-05-05')
        .status(season(3), { status: 'PENDING', ...day('2025-01-01'), evidence })
        .status(season(3), {
          status: 'CANCELLED',
          ...day('2025-05-05'),
          decidedIn: 'cancelled',
          evidence: [{ announcement: 'cancelled' }],
        })
        .season(4, looked)
        .status(season(4), { status: 'PENDING', evidence })
        .season(5)
        .season(6, looked)
        .status(season(6), {
          status: 'PENDING',
          rank: 'DEPRECATED',
          rankReason: 'It was another show.',
          ...day('2025-01-01'),
          evidence,
        }).dataset,
    ),
  );

  test('Q23: days are counted from the first day of waiting, through the report, to today', async () => {
    const { nodes } = await board({ status: ['REPORTED'] });
    // Two years of 365 days.
    expect(nodes).toMatchObject([{ slug: season(2), daysWaiting: 730, lastActivityOn: '2026-11-20' }]);
  });

  test('Q23: a wait of unknown beginning has no number of days, and a decided season waits no more', async () => {
    const { nodes } = await board({ platform: 'fictional-platform', status: ['PENDING', 'CANCELLED'] });
    expect(nodes.map(({ slug, daysWaiting, statusSince }) => [slug, daysWaiting, statusSince?.edtf])).toEqual(
      [
        [season(3), null, '2025-05-05'],
        [season(4), null, undefined],
      ],
    );
  });

  test('Q23: a season that nobody looked into, or whose only record was found wrong, is on no board', async () => {
    const shown = await board({ platform: 'fictional-platform' });
    expect(slugs(shown)).toEqual([season(2), season(3), season(4)]);
    expect(shown.totalCount).toBe(3);
  });

  test('Q23: the platform may be named by its id, and conditions add up', async () => {
    const { organization } = await tracker.ask('{ organization(id: "netflix") { id } }');
    expect(slugs(await board({ platform: organization.id }))).toHaveLength(3);
    expect(slugs(await board({ platform: 'netflix', status: ['CANCELLED'] }))).toEqual([]);
  });

  test('Q23: page by page it is the whole board', async () => {
    const whole = slugs(await board());
    const walked: string[] = [];
    let after: unknown = null;
    for (let more = true; more;) {
      const page = await board({ first: 2, after });
      walked.push(...slugs(page));
      expect(page.totalCount).toBe(6);
      after = page.pageInfo['endCursor'];
      more = page.pageInfo['hasNextPage'] === true;
    }
    expect(walked).toEqual(whole);
    expect(walked).toHaveLength(6);
  });
});
