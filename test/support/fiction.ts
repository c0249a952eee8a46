import type { Dataset } from '../../src/dataset/dataset.ts';
import { faultLine } from '../../src/dataset/faults.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { NOW, type TestTracker } from './tracker.ts';

/** The folder of the fictional dataset. Its README.md says which case stands where. */
export const FICTION = 'test/support/fiction';

/** When the fiction was put on record, but for the one record that was found later: a month before `NOW`. */
export const FIRST_RECORDED = new Date('2026-10-25T01:02:03Z');

/** Put on record at `NOW`, although it holds since earlier than all the others of its season. */
export const FOUND_LATER = 'lighthouse-s3-pending-found-later';

/** Shows, people, outlets and words that nobody ever met, checked as the seed is. Throws with every fault where it is not right. */
export async function fiction(): Promise<Dataset> {
  const { dataset, faults } = await loadDataset(FICTION);
  if (!dataset) throw new Error(faults.map(faultLine).join('\n'));
  return dataset;
}

/**
 * The fiction on record, and nothing else, as it came to be there: everything at `FIRST_RECORDED` but for the record that was found later,
 * and that one at `NOW`.
 */
export async function recordFiction(tracker: TestTracker): Promise<void> {
  const whole = await fiction();
  await tracker.given(without(whole, FOUND_LATER), FIRST_RECORDED);
  await tracker.record(whole, NOW);
}

/** The dataset as it was before this status record was found. Throws where it has none of that key. */
export function without(dataset: Dataset, key: string): Dataset {
  const shows = dataset.shows.map(({ file, value }) => ({
    file,
    value: {
      ...value,
      seasons: value.seasons.map((season) => ({
        ...season,
        statuses: season.statuses.filter((status) => status.key !== key),
      })),
    },
  }));
  if (count(shows) === count(dataset.shows))
    throw new Error(`Expected a status record "${key}" in the dataset, found none. Was it renamed?`);
  return { ...dataset, shows };
}

function count(shows: Dataset['shows']): number {
  return shows.flatMap(({ value }) => value.seasons.flatMap(({ statuses }) => statuses)).length;
}
