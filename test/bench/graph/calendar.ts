import type { CheckedDate } from '../../../src/dataset/definitions/values.ts';

type Basis = CheckedDate['basis'];

const FIRST = Date.UTC(2016, 0, 1);
const DAY_MS = 86_400_000;

/** The graph ends on 31 October 2026: nothing in it is of a day that has yet to come. */
export const LAST_DAY = (Date.UTC(2026, 9, 31) - FIRST) / DAY_MS;

/** ISO text of a day, counted from 1 January 2016. */
export function isoDay(day: number): string {
  return new Date(FIRST + Math.min(day, LAST_DAY) * DAY_MS).toISOString().slice(0, 10);
}

/** That day, known to the day. */
export function onDay(day: number, basis: Basis): CheckedDate {
  const iso = isoDay(day);
  return { edtf: iso, precision: 'DAY', earliest: iso, latest: iso, basis };
}

/** The month of that day, where no more is known. */
export function inMonth(day: number, basis: Basis): CheckedDate {
  const month = isoDay(day).slice(0, 7);
  const [year = 0, number = 0] = month.split('-').map(Number);
  const latest = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { edtf: month, precision: 'MONTH', earliest: `${month}-01`, latest, basis };
}
