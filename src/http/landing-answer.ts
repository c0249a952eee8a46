import { runSavedQuery } from '../graphql/run-saved-query.ts';
import type { SavedQuery } from '../graphql/saved-queries.ts';
import type { Tracker } from '../graphql/tracker.ts';
import type { AnswerLine, LandingAnswer } from './playground/landing.ts';

/** The front page waits no longer than this for its answer. */
const ANSWERS_WITHIN_MS = 2000;

/** What of the first question's answer the front page shows. */
interface Status {
  readonly status: string;
  readonly validFrom: { readonly edtf: string } | null;
  readonly decidedIn: {
    readonly announcedOn: { readonly edtf: string } | null;
    readonly note: string | null;
    readonly madeBy: readonly { readonly name: string }[];
  } | null;
  readonly evidence: readonly {
    readonly __typename: string;
    readonly exact?: string;
    readonly article?: { readonly headline: string | null };
  }[];
}

interface Answer {
  readonly season: {
    readonly show: { readonly title: string };
    readonly number: number | null;
    readonly stage: string;
    readonly status: Status | null;
    readonly then: Status | null;
  } | null;
}

/** The first saved query, run just now, in lines for the front page. */
export async function landingAnswer(
  tracker: Tracker,
  savedQueries: readonly SavedQuery[],
): Promise<LandingAnswer> {
  const [first] = savedQueries;
  if (!first) throw new Error('Expected a saved query to show on the front page, found none.');
  const { season } = (await runSavedQuery(tracker, first, {
    timeoutMs: ANSWERS_WITHIN_MS,
  })) as unknown as Answer;
  return {
    question: first.question,
    query: first.query,
    answerLines: season
      ? linesOf(season, earlierDay(first.query))
      : [{ label: 'Answer', text: 'The season that this query asks about is not on record here.' }],
  };
}

function linesOf(season: NonNullable<Answer['season']>, day: string): AnswerLine[] {
  const { show, number, stage, status, then } = season;
  const decision = status?.decidedIn;
  const decidedBy = [decision?.madeBy.map(({ name }) => name).join(', '), decision?.announcedOn?.edtf]
    .filter(Boolean)
    .join(', ');
  const claim = then?.evidence.find(({ __typename }) => __typename === 'Claim');
  return [
    {
      label: 'Season',
      text: `${show.title}, season ${number === null ? 'without a number' : String(number)}`,
    },
    { label: 'Status', text: status ? `${words(status.status)}; ${words(stage)}` : 'Nobody looked yet' },
    ...(decidedBy ? [{ label: 'Decided by', text: `${decidedBy}. ${decision?.note ?? ''}`.trim() }] : []),
    ...(then ? [{ label: `Known on ${day}`, text: words(then.status) }] : []),
    ...(claim?.exact
      ? [
          {
            label: 'The evidence for that, in an article’s words',
            text: claim.exact,
            quote: true,
            source: { text: claim.article?.headline ?? 'an article' },
          },
        ]
      : []),
  ];
}

/** The other day that the query asks about, as its text says. */
function earlierDay(query: string): string {
  return /\$then: Date! = "([\d-]+)"/.exec(query)?.[1] ?? 'an earlier day';
}

/** `IN_PRODUCTION`, as people write it. */
function words(value: string): string {
  const lower = value.toLowerCase().replaceAll('_', ' ');
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
