import type { Dataset } from '../dataset.ts';
import type { CheckedDate } from '../definitions/values.ts';
import type { Finding, Path } from '../faults.ts';
import { files, ofArticles, ofSeasons } from '../walk.ts';

interface Span {
  file: string;
  path: Path;
  first: { field: string; date: CheckedDate | string | null };
  last: { field: string; date: CheckedDate | string | null };
}

/** What begins on a day does not end before it. */
export function spansThatEndBeforeTheyBegin(dataset: Dataset): Finding[] {
  return spans(dataset).flatMap(({ file, path, first, last }) => {
    if (first.date === null || last.date === null) return [];
    if (lastDay(last.date) >= firstDay(first.date)) return [];
    return [
      {
        file,
        path: [...path, last.field],
        message: `${last.field}: expected ${written(first.date)} (${first.field}) or later, found ${written(last.date)}. Were the two swapped?`,
      },
    ];
  });
}

function spans(dataset: Dataset): Span[] {
  const fromTo = (
    file: string,
    path: Path,
    { from, to }: { from: CheckedDate | string | null; to: CheckedDate | string | null },
  ): Span => ({
    file,
    path,
    first: { field: 'from', date: from },
    last: { field: 'to', date: to },
  });
  return [
    ...files(dataset.shows).flatMap(({ file, value }) => [
      ...value.availableOn.map((item, i) => fromTo(file, ['availableOn', i], item)),
      ...value.crew.map((item, i) => fromTo(file, ['crew', i], item)),
    ]),
    ...files(dataset.people).flatMap(({ file, value }) =>
      value.worksFor.map((item, i) => fromTo(file, ['worksFor', i], item)),
    ),
    ...ofSeasons(dataset, 'decidedBy').map(({ file, path, value }) => fromTo(file, path, value)),
    ...ofSeasons(dataset, 'coverage').map(({ file, path, value }) => fromTo(file, path, value)),
    ...ofSeasons(dataset, 'statuses').map(({ file, path, value }) => ({
      file,
      path,
      first: { field: 'validFrom', date: value.validFrom },
      last: { field: 'validTo', date: value.validTo },
    })),
    ...printings(dataset),
  ];
}

/** Words are not printed before they are said. */
function printings(dataset: Dataset): Span[] {
  const saidOn = new Map(ofArticles(dataset, 'quotes').map(({ value }) => [value.key, value.saidOn]));
  return ofArticles(dataset, 'appearances').map(({ file, value, article }) => ({
    file,
    path: [],
    first: { field: `saidOn of ${value.of}`, date: saidOn.get(value.of) ?? null },
    last: { field: 'publishedOn', date: article.publishedOn },
  }));
}

function firstDay(date: CheckedDate | string): string {
  return typeof date === 'string' ? date : date.earliest;
}

function lastDay(date: CheckedDate | string): string {
  return typeof date === 'string' ? date : date.latest;
}

function written(date: CheckedDate | string): string {
  return typeof date === 'string' ? date : date.edtf;
}
