import type { SeasonEntry, StatusEntry } from '../../../src/dataset/definitions/season.ts';
import type { ShowFile } from '../../../src/dataset/definitions/show.ts';
import { LAST_DAY, isoDay, onDay } from './calendar.ts';
import { chanceFor } from './chance.ts';
import { refersTo } from './reference.ts';
import { HOT_SHOW, type Shape, seasonsOf, slugs } from './shape.ts';

/** What became of a season. `day`: when that began, from the calendar's first. `firstQuote`: the key of a quote about it, null where there is none. */
export interface Fate {
  readonly show: number;
  readonly season: number;
  readonly day: number;
  readonly ending: 'AIRED' | 'PENDING' | 'REPORTED' | 'RENEWED' | 'CANCELLED' | 'NOBODY_LOOKED';
  readonly firstQuote: string | null;
}

const YEAR = 365;

type Evidence = StatusEntry['evidence'][number];

const evidence = refersTo<Evidence>;

/** The fates of a show's seasons: all but the last are out, and of the last most wait for a decision. */
export function fatesOf(
  shape: Shape,
  show: number,
  firstQuoteAbout: (season: number) => string | null,
): Fate[] {
  const chance = chanceFor(shape.seed, 'fate', show);
  const seasons = seasonsOf(shape, show);
  const lastOf = LAST_DAY - chance.skewed(1_500, 1.7) - YEAR;
  return Array.from({ length: seasons }, (_, index): Fate => {
    const season = index + 1;
    return {
      show,
      season,
      day: Math.max(0, lastOf - (seasons - season) * YEAR),
      ending: season < seasons ? 'AIRED' : show === HOT_SHOW ? 'REPORTED' : endingOf(chance.share()),
      firstQuote: firstQuoteAbout(season),
    };
  });
}

function endingOf(share: number): Fate['ending'] {
  if (share < 0.55) return 'PENDING';
  if (share < 0.7) return 'REPORTED';
  if (share < 0.85) return 'RENEWED';
  return share < 0.92 ? 'CANCELLED' : 'NOBODY_LOOKED';
}

/** Whether the platform itself spoke. */
function isDecided({ ending }: Fate): boolean {
  return ending === 'AIRED' || ending === 'RENEWED' || ending === 'CANCELLED';
}

function announcementKey({ show, season }: Fate): string {
  return `word-on-${slugs.season(show, season)}`;
}

export function announcementsOf(fates: readonly Fate[], platform: string): ShowFile['announcements'] {
  return fates.filter(isDecided).map((fate) => ({
    key: announcementKey(fate),
    announcedOn: onDay(fate.day, 'STATED'),
    venue: 'STATEMENT',
    text: `A fictional platform speaks of season ${String(fate.season)}.`,
    textUnknownBecause: null,
    note: null,
    madeBy: [platform],
    voicedAs: null,
  }));
}

export function seasonEntry(fate: Fate, platform: string): SeasonEntry {
  const { show, season, day, ending } = fate;
  return {
    slug: slugs.season(show, season),
    number: season,
    numberUnknownBecause: null,
    episodeOrder: 10,
    namesInTexts: [],
    decidedBy: [{ organization: platform, basis: 'It ordered the show.', from: null, to: null }],
    checkedAt: ending === 'NOBODY_LOOKED' ? null : isoDay(day),
    coverage: [],
    statuses: statusesOf(fate),
  };
}

function statusesOf(fate: Fate): StatusEntry[] {
  const { show, season, day, ending, firstQuote } = fate;
  const decidedIn = announcementKey(fate);
  const decision = { evidence: [evidence({ announcement: decidedIn })], decidedIn };
  const news = evidence({ article: slugs.news(show, season) });
  switch (ending) {
    case 'NOBODY_LOOKED':
      return [];
    case 'AIRED':
      return [
        record(fate, 1, day, { status: 'RENEWED', stage: 'ORDERED', ...decision }),
        record(fate, 2, day + YEAR - 60, {
          status: 'RENEWED',
          stage: 'AIRED',
          ...decision,
          evidence: [news],
        }),
      ];
    case 'PENDING':
      return [record(fate, 1, day, { status: 'PENDING', stage: 'SPECULATIVE', evidence: [news] })];
    case 'REPORTED':
      return [
        record(fate, 1, day, { status: 'PENDING', stage: 'SPECULATIVE', evidence: [news] }),
        record(fate, 2, day + 40, {
          status: 'REPORTED',
          evidence: firstQuote === null ? [news] : [news, evidence({ quote: firstQuote })],
        }),
      ];
    case 'RENEWED':
    case 'CANCELLED':
      return [
        record(fate, 1, day - 90, { status: 'PENDING', stage: 'SPECULATIVE', evidence: [news] }),
        record(fate, 2, day, { status: ending, stage: ending === 'RENEWED' ? 'ORDERED' : null, ...decision }),
      ];
  }
}

function record(
  { show, season }: Fate,
  number: number,
  day: number,
  says: Pick<StatusEntry, 'status' | 'evidence'> & Partial<StatusEntry>,
): StatusEntry {
  return {
    key: `${slugs.season(show, season)}-status-${String(number)}`,
    stage: null,
    validFrom: onDay(day, 'STATED'),
    validFromUnknownBecause: null,
    validTo: null,
    rank: 'NORMAL',
    rankReason: null,
    note: null,
    decidedIn: null,
    ...says,
  };
}
