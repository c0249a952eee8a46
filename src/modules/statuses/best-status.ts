/** What is decided about a season. */
export type RenewalStatus =
  | 'NOT_RESEARCHED'
  | 'PENDING'
  | 'REPORTED'
  | 'RENEWED'
  | 'FINAL_SEASON'
  | 'CANCELLED'
  | 'ENDED_AS_PLANNED'
  | 'PRESUMED_CANCELLED';

export type Rank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED';

/**
 * A status record as far as the choice needs it. Days as `2020-11-11`, ends of a partial date; `recordedAt` as `2026-11-25T01:02:03Z`.
 * `precedence`: 1 where the decider decided, else 0 (see `precedenceOf`). `knownBy`: the day by which the public could know it.
 */
export interface RankedStatus {
  readonly id: string;
  readonly status: RenewalStatus;
  readonly rank: Rank;
  readonly precedence: number;
  readonly validFromEarliest: string | null;
  readonly validToEarliest: string | null;
  readonly knownBy: string | null;
  readonly recordedAt: string;
}

/** Another day to ask about; what is left out or null does not narrow. */
export interface AsOf {
  readonly validAt?: string | null;
  readonly knownAt?: string | null;
  readonly recordedAt?: string | null;
}

const BEFORE_ALL_DATES = '0001-01-01';

/**
 * The record that says where a season stands: the rule of `Season.status` in schema.graphql, for records at hand. PREFERRED before NORMAL,
 * the decider's decision before anything else, then the latest. Null where nobody looked, or nothing holds on that day.
 *
 * `today` (`2026-11-25`) is the day asked about where `asOf` says none: what is over then is not the status, whatever it weighs.
 */
export function bestStatus<R extends RankedStatus>(
  records: readonly R[],
  today: string,
  asOf: AsOf = {},
): R | null {
  const standing = records.filter(
    (record) =>
      record.rank !== 'DEPRECATED' && record.status !== 'NOT_RESEARCHED' && stands(record, today, asOf),
  );
  return standing.sort(bestFirst)[0] ?? null;
}

function stands(record: RankedStatus, today: string, { validAt, knownAt, recordedAt }: AsOf): boolean {
  const { validFromEarliest: from, validToEarliest: to, knownBy: known } = record;
  if (validAt == null && knownAt == null && recordedAt == null) return to === null || to > today;
  // A record without a first day held at the latest when it was known. One whose evidence has no date is not shown to have held or been known on any.
  const held = from ?? known;
  if (validAt != null && !(held !== null && held <= validAt && (to === null || to > validAt))) return false;
  if (knownAt != null && !(known !== null && known <= knownAt)) return false;
  return recordedAt == null || compareMoments(record.recordedAt, recordedAt) <= 0;
}

function bestFirst(a: RankedStatus, b: RankedStatus): number {
  return (
    Number(b.rank === 'PREFERRED') - Number(a.rank === 'PREFERRED') ||
    b.precedence - a.precedence ||
    compare(b.validFromEarliest ?? BEFORE_ALL_DATES, a.validFromEarliest ?? BEFORE_ALL_DATES) ||
    compareMoments(b.recordedAt, a.recordedAt) ||
    compare(b.id, a.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// As moments, for one may be written with a fraction of a second and the other without: as text, "03Z" stands after "03.5Z".
function compareMoments(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

/** A record of the history: `validFrom` null where the day is unknown. `precedence` where it is at hand. */
export interface HistoryRecord {
  readonly status: RenewalStatus;
  readonly validFrom: { readonly earliest: string } | null;
  readonly precedence?: number;
}

/**
 * The record with which the present status began: its `validFrom` is the day since when. The first of the unbroken run of records with
 * that status; an undated record neither starts nor breaks a run that has dates. Null where nobody looked.
 *
 * `history`: `Season.statusHistory` without DEPRECATED records, the latest first; `best`: the present status.
 */
export function statusSince<R extends HistoryRecord>(
  best: { readonly status: RenewalStatus } | null,
  history: readonly R[],
): R | null {
  if (!best) return null;
  return startOfRun(history, (status) => status === best.status);
}

/**
 * Days from the first day on record as waiting to `today` (`2020-11-11`): calendar days in UTC. PENDING and REPORTED are one wait, since a
 * report decides nothing. Null where the season does not wait, or where no record of the wait has a date.
 */
export function daysWaiting(
  best: { readonly status: RenewalStatus } | null,
  history: readonly HistoryRecord[],
  today: string,
): number | null {
  if (!best || !isWaiting(best.status)) return null;
  const first = startOfRun(history, isWaiting)?.validFrom?.earliest;
  // A wait that is on record to begin tomorrow has lasted no day, not minus one.
  return first === undefined ? null : Math.max(0, daysBetween(first, today));
}

function isWaiting(status: RenewalStatus): boolean {
  return status === 'PENDING' || status === 'REPORTED';
}

function startOfRun<R extends HistoryRecord>(
  history: readonly R[],
  belongs: (status: RenewalStatus) => boolean,
): R | null {
  const looked = history.filter((record) => record.status !== 'NOT_RESEARCHED');
  const dated = looked.filter((record) => record.validFrom !== null);
  dated.sort((a, b) => compare(b.validFrom?.earliest ?? '', a.validFrom?.earliest ?? ''));
  // Later records of another status did not become the present one: they weigh less, and the run goes on beneath them.
  const latest = dated.findIndex((record) => belongs(record.status));
  if (latest === -1) return looked.find((record) => belongs(record.status)) ?? null;
  const weight = weightOf(dated[latest]);
  let first = dated[latest] ?? null;
  for (const record of dated.slice(latest + 1)) {
    if (belongs(record.status)) first = record;
    // A report while a season stood as renewed ended nothing. A record as weighty did.
    else if (weightOf(record) >= weight) break;
  }
  return first;
}

// 1 for the decider's decision. Without `precedence` the status tells: these three are only ever recorded on the decider's word.
function weightOf(record: HistoryRecord | undefined): number {
  if (!record) return 0;
  return record.precedence ?? Number(['RENEWED', 'FINAL_SEASON', 'CANCELLED'].includes(record.status));
}

const DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  // A day without a time is read as midnight UTC: whole days, whatever the clock of the machine and its summer time.
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);
}
