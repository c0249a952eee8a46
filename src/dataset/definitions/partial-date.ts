import edtf from 'edtf';

export type DatePrecision = 'YEAR' | 'SEASON_OF_YEAR' | 'QUARTER' | 'MONTH' | 'DAY' | 'TIME';

/** `earliest` and `latest`: the first and the last day that it can mean, `2020-10-01`. */
export interface DateSpan {
  precision: DatePrecision;
  earliest: string;
  latest: string;
}

/**
 * The parts of an Edtf object that are read here. `values` is a set's members: the library reports the first of `[a..b]` as the
 * whole set's maximum, so a set is measured by its members.
 */
interface Parsed {
  type: string;
  min: number;
  max: number;
  precision?: number;
  /** A set's members; a run `a..b` is the pair of its ends. */
  values?: (Parsed | Parsed[])[];
  earlier?: boolean;
  later?: boolean;
}

/** Four digits of a year first: the library would read `20201013` as a number of milliseconds. */
const SHAPE = /^\[?[\dX]{4}(?:[-T?~%.,\]].*)?$/;

/** Spring, summer, autumn and winter, each from its earliest to its latest reckoning, as month and day; the year is added. */
const NORTHERN = [
  { from: '03-01', to: '06-21' },
  { from: '06-01', to: '09-23' },
  { from: '09-01', to: '12-21' },
  // The winter "of 2020" can be the one that it began with or the one that it ended with.
  { from: '01-01', to: '03-20', yearLater: true },
];

const PRECISIONS: DatePrecision[] = ['TIME', 'YEAR', 'MONTH', 'DAY'];

/** Null where the text is no date in EDTF, or a span, a list or a part of a year that no text of ours needs. */
export function readEdtf(text: string): DateSpan | null {
  if (isDay(text)) return { precision: 'DAY', earliest: text, latest: text };
  if (!SHAPE.test(text)) return null;
  const part = /^(\d{4})-(2[1-9]|3[0-6])$/.exec(text);
  if (part) return partOfYear(Number(part[1]), Number(part[2]));
  try {
    return spanOf(edtf(text) as Parsed);
  } catch {
    return null;
  }
}

/** What most dates are, and what the library takes a tenth of a millisecond for. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === text;
}

function spanOf(date: Parsed): DateSpan | null {
  if (date.type === 'Date') {
    const precision = PRECISIONS[date.precision ?? 0];
    return precision ? { precision, earliest: dayOf(date.min), latest: dayOf(date.max) } : null;
  }
  return date.type === 'Set' ? spanOfSet(date) : null;
}

function spanOfSet(set: Parsed): DateSpan | null {
  // "Or some day before": there is no earliest day to store.
  if (set.earlier || set.later) return null;
  const spans: DateSpan[] = [];
  for (const member of (set.values ?? []).flat()) {
    const span = spanOf(member);
    if (!span) return null;
    spans.push(span);
  }
  const [first] = spans;
  if (!first) return null;
  return {
    precision: first.precision,
    earliest: spans.map((span) => span.earliest).reduce((a, b) => (a < b ? a : b)),
    latest: spans.map((span) => span.latest).reduce((a, b) => (a > b ? a : b)),
  };
}

function partOfYear(year: number, code: number): DateSpan {
  if (code >= 33) {
    const month = (code - 33) * 3;
    return {
      precision: 'QUARTER',
      earliest: dayOf(Date.UTC(year, month, 1)),
      latest: dayOf(Date.UTC(year, month + 3, 0)),
    };
  }
  // 21 to 24 are spring to winter wherever the text is from (the trade press writes north of the equator), 25 to 28 the same in the
  // north, 29 to 32 in the south, where spring falls into the north's autumn.
  const index = code >= 29 ? (code - 29 + 2) % 4 : (code - 21) % 4;
  const season = NORTHERN[index] as (typeof NORTHERN)[number];
  const last = year + (season.yearLater ? 1 : 0);
  return {
    precision: 'SEASON_OF_YEAR',
    earliest: `${String(year)}-${season.from}`,
    latest: `${String(last)}-${season.to}`,
  };
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
