import { describe, expect, it } from 'vitest';
import {
  bestStatus,
  daysWaiting,
  statusSince,
  type HistoryRecord,
  type RankedStatus,
  type RenewalStatus,
} from '../../../src/modules/statuses/best-status.ts';

const record = (
  status: RenewalStatus,
  from: string | null,
  more: Partial<RankedStatus> = {},
): RankedStatus => ({
  id: `sta_${status}_${String(from)}`,
  status,
  rank: 'NORMAL',
  precedence: ['RENEWED', 'FINAL_SEASON', 'CANCELLED'].includes(status) ? 1 : 0,
  validFromEarliest: from,
  validToEarliest: null,
  knownBy: from,
  recordedAt: '2026-11-25T00:00:00Z',
  ...more,
});

const TODAY = '2026-11-25';

// What came after the first article: a season talked about, reported, renewed.
const PENDING = record('PENDING', '2020-10-02', { validToEarliest: '2020-11-10' });
const REPORTED = record('REPORTED', '2020-11-10', { validToEarliest: '2020-11-11' });
const RENEWED = record('RENEWED', '2020-11-11');
const SEASON_2 = [REPORTED, RENEWED, PENDING];

describe('Q1: where a season stands', () => {
  it('as its decider decided, whatever was reported later', () => {
    expect(bestStatus([...SEASON_2, record('REPORTED', '2021-03-01')], TODAY)).toBe(RENEWED);
  });

  it('as the latest decision says', () => {
    const cancelled = record('CANCELLED', '2021-01-01');
    expect(bestStatus([cancelled, ...SEASON_2], TODAY)).toBe(cancelled);
  });

  it('as the preferred record says, and never as a deprecated one', () => {
    const preferred = record('PENDING', '2020-01-01', { rank: 'PREFERRED' });
    const deprecated = record('CANCELLED', '2026-05-21', { rank: 'DEPRECATED' });
    expect(bestStatus([...SEASON_2, deprecated], TODAY)).toBe(RENEWED);
    expect(bestStatus([...SEASON_2, deprecated, preferred], TODAY)).toBe(preferred);
    expect(bestStatus([deprecated], TODAY)).toBeNull();
  });

  it('as nothing says that is over today, however weighty it was; a last day is not in a record', () => {
    const over = record('RENEWED', '2026-01-01', { validToEarliest: TODAY });
    const running = record('REPORTED', '2025-01-01', { validToEarliest: '2026-11-26' });
    expect(bestStatus([over, running], TODAY)).toBe(running);
    expect(bestStatus([over], TODAY)).toBeNull();
    expect(bestStatus([over], '2026-11-24')).toBe(over);
    expect(bestStatus([over], TODAY, { validAt: null, knownAt: null, recordedAt: null })).toBeNull();
    expect(bestStatus([over], TODAY, { knownAt: TODAY })).toBe(over);
  });

  it('nobody looked is not nothing happened', () => {
    expect(bestStatus([], TODAY)).toBeNull();
    expect(bestStatus([record('NOT_RESEARCHED', '2021-12-22')], TODAY)).toBeNull();
    expect(bestStatus([record('NOT_RESEARCHED', '2021-12-22'), PENDING], '2020-11-09')).toBe(PENDING);
  });

  it('of two of a day the one recorded last, then the one of the greater id; undated ones come last', () => {
    const early = record('PENDING', '2020-10-02', { id: 'sta_z', recordedAt: '2026-11-25T00:00:03Z' });
    const late = record('PENDING', '2020-10-02', { id: 'sta_a', recordedAt: '2026-11-25T00:00:03.5Z' });
    const twin = record('PENDING', '2020-10-02', { id: 'sta_b', recordedAt: '2026-11-25T00:00:03.5Z' });
    expect(bestStatus([late, early], TODAY)).toBe(late);
    expect(bestStatus([late, twin], TODAY)).toBe(twin);
    expect(bestStatus([record('REPORTED', null), early], TODAY)).toBe(early);
  });
});

describe('Q19: where it stood on another day', () => {
  it('what held then: the last day of a record is not in it', () => {
    expect(bestStatus(SEASON_2, TODAY, { validAt: '2020-10-13' })).toBe(PENDING);
    expect(bestStatus(SEASON_2, TODAY, { validAt: '2020-11-10' })).toBe(REPORTED);
    expect(bestStatus(SEASON_2, TODAY, { validAt: '2020-11-11' })).toBe(RENEWED);
    expect(bestStatus(SEASON_2, TODAY, { validAt: '2020-10-01' })).toBeNull();
  });

  it('what the public could know then; undated evidence shows nothing', () => {
    expect(bestStatus(SEASON_2, TODAY, { knownAt: '2020-11-10' })).toBe(REPORTED);
    expect(bestStatus([record('RENEWED', null), PENDING], TODAY, { knownAt: '2020-11-10' })).toBe(PENDING);
  });

  it('what this record said then', () => {
    expect(bestStatus(SEASON_2, TODAY, { recordedAt: '2026-11-24T23:59:59Z' })).toBeNull();
    expect(bestStatus(SEASON_2, TODAY, { recordedAt: '2026-11-25T00:00:00.000Z', validAt: null })).toBe(
      RENEWED,
    );
  });
});

const history = (...records: [RenewalStatus, string | null][]): HistoryRecord[] =>
  records.map(([status, earliest]) => ({ status, validFrom: earliest === null ? null : { earliest } }));

describe('Q23: since when the present status holds', () => {
  const since = (status: RenewalStatus, ...records: [RenewalStatus, string | null][]) =>
    statusSince({ status }, history(...records))?.validFrom?.earliest;

  it('is the first day of the unbroken run', () => {
    expect(
      since('RENEWED', ['RENEWED', '2021-05-03'], ['RENEWED', '2020-11-11'], ['REPORTED', '2020-11-10']),
    ).toBe('2020-11-11');
  });

  it('a run that another decision broke does not count', () => {
    expect(
      since('RENEWED', ['RENEWED', '2022-01-01'], ['CANCELLED', '2021-01-01'], ['RENEWED', '2020-11-11']),
    ).toBe('2022-01-01');
    expect(
      since('PENDING', ['PENDING', '2021-02-01'], ['REPORTED', '2021-01-01'], ['PENDING', '2020-10-02']),
    ).toBe('2021-02-01');
  });

  it('neither a report nor a record of the stage alone breaks a decision, before or after', () => {
    expect(
      since(
        'RENEWED',
        ['REPORTED', '2021-12-24'],
        ['NOT_RESEARCHED', '2021-12-22'],
        ['RENEWED', '2021-05-03'],
        ['REPORTED', '2021-01-01'],
        ['RENEWED', '2020-11-11'],
      ),
    ).toBe('2020-11-11');
  });

  it('an undated record says nothing beside dated ones, and null alone', () => {
    expect(since('PENDING', ['PENDING', '2020-10-02'], ['PENDING', null])).toBe('2020-10-02');
    expect(statusSince({ status: 'PENDING' }, history(['PENDING', null]))).toEqual({
      status: 'PENDING',
      validFrom: null,
    });
  });

  it('is null where nobody looked', () => {
    expect(statusSince(null, history(['NOT_RESEARCHED', '2021-12-22']))).toBeNull();
  });
});

describe('Q23: days waiting', () => {
  it('counts from the first day, through a report', () => {
    expect(daysWaiting({ status: 'PENDING' }, history(['PENDING', '2020-10-02']), '2020-10-13')).toBe(11);
    expect(
      daysWaiting(
        { status: 'REPORTED' },
        history(['REPORTED', '2020-11-10'], ['PENDING', '2020-10-02']),
        '2020-11-10',
      ),
    ).toBe(39);
  });

  it('counts calendar days across summer time and leap days', () => {
    expect(daysWaiting({ status: 'PENDING' }, history(['PENDING', '2020-02-28']), '2020-03-30')).toBe(31);
  });

  it('a wait that a decision ended and that began anew counts from anew', () => {
    const records = history(
      ['PENDING', '2021-06-01'],
      ['CANCELLED', '2021-01-01'],
      ['PENDING', '2020-10-02'],
    );
    expect(daysWaiting({ status: 'PENDING' }, records, '2021-06-03')).toBe(2);
  });

  it('is null once decided, where nobody looked, and where no day is known', () => {
    expect(daysWaiting({ status: 'RENEWED' }, history(['RENEWED', '2020-11-11']), '2020-11-12')).toBeNull();
    expect(daysWaiting(null, [], '2020-11-12')).toBeNull();
    expect(daysWaiting({ status: 'PENDING' }, history(['PENDING', null]), '2020-11-12')).toBeNull();
  });

  it('is never below nothing', () => {
    expect(daysWaiting({ status: 'PENDING' }, history(['PENDING', '2020-10-02']), '2020-10-01')).toBe(0);
  });
});
