import { expect, test } from 'vitest';
import { readEdtf } from '../../src/dataset/definitions/partial-date.ts';

test.each([
  ['2020', 'YEAR', '2020-01-01', '2020-12-31'],
  ['2020-10', 'MONTH', '2020-10-01', '2020-10-31'],
  ['2020-02', 'MONTH', '2020-02-01', '2020-02-29'],
  ['2020-10-13', 'DAY', '2020-10-13', '2020-10-13'],
  ['2020-10-13T20:00:00Z', 'TIME', '2020-10-13', '2020-10-13'],
  ['2020-21', 'SEASON_OF_YEAR', '2020-03-01', '2020-06-21'],
  // The one that the year began with, or the one that it ended with.
  ['2020-24', 'SEASON_OF_YEAR', '2020-01-01', '2021-03-20'],
  ['2020-31', 'SEASON_OF_YEAR', '2020-03-01', '2020-06-21'],
  ['2020-34', 'QUARTER', '2020-04-01', '2020-06-30'],
  ['2020-10?', 'MONTH', '2020-10-01', '2020-10-31'],
  // The library reports the first day of a set as its last.
  ['[2020-10-01..2020-10-05]', 'DAY', '2020-10-01', '2020-10-05'],
  ['[2020-10-07,2020-10-05]', 'DAY', '2020-10-05', '2020-10-07'],
])('%s is a date of precision %s, from %s to %s', (edtf, precision, earliest, latest) => {
  expect(readEdtf(edtf)).toEqual({ precision, earliest, latest });
});
