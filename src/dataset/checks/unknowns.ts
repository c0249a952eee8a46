import type { Dataset } from '../dataset.ts';
import type { Finding } from '../faults.ts';
import { files, ofArticles, ofSeasons, ofShows, type Placed } from '../walk.ts';

/** A null carries its reason, and a value carries none. */
export function unknownsWithoutReason(dataset: Dataset): Finding[] {
  return [
    ...each(files(dataset.shows), ['premieredOn']),
    ...each(ofShows(dataset, 'seasons'), ['number']),
    ...each(ofShows(dataset, 'characters'), ['name']),
    ...each(ofShows(dataset, 'announcements'), ['text']),
    ...each(ofSeasons(dataset, 'statuses'), ['validFrom']),
    ...each(files(dataset.articles), ['url', 'headline', 'publisher', 'publishedOn']),
    ...each(ofArticles(dataset, 'unnamedSources'), ['descriptionAsStated'], {
      descriptionAsStated: 'description',
    }),
    ...each(ofArticles(dataset, 'quotes'), ['saidOn', 'saidBy', 'saidTo'], { saidBy: 'speaker' }),
  ];
}

/** `called`: the name that the reason's field goes by, where it is another. */
function each(
  things: readonly Placed<object>[],
  fields: readonly string[],
  called: Record<string, string> = {},
): Finding[] {
  return things.flatMap(({ file, path, value }) =>
    fields.flatMap((field) => {
      const reasonField = `${called[field] ?? field}UnknownBecause`;
      const fact = (value as Record<string, unknown>)[field];
      const reason = (value as Record<string, unknown>)[reasonField];
      const known = Array.isArray(fact) ? fact.length > 0 : fact !== null;
      if (known === (reason === null)) return [];
      const message = known
        ? `${reasonField}: expected none, because ${field} is given, found "${String(reason)}". Keep one of the two.`
        : `${field}: expected a value, or ${reasonField} with the reason for its absence, found neither. Give one of the two.`;
      return [{ file, path: [...path, known ? reasonField : field], message }];
    }),
  );
}
