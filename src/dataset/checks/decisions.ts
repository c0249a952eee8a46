import type { Dataset } from '../dataset.ts';
import type { Finding } from '../faults.ts';
import { ofSeasons, ofShows } from '../walk.ts';

const DECIDED = new Set(['RENEWED', 'FINAL_SEASON', 'CANCELLED']);

/** Only whoever decides changes the status: remarks of cast and creators are evidence, never a decision. */
export function decisionsWithoutDecider(dataset: Dataset): Finding[] {
  const announcements = new Map(ofShows(dataset, 'announcements').map(({ value }) => [value.key, value]));
  return ofSeasons(dataset, 'statuses').flatMap(({ file, path, value, season }) => {
    // What was found wrong is kept as it was claimed.
    if (!DECIDED.has(value.status) || value.rank === 'DEPRECATED') return [];
    const deciders = season.decidedBy.map(({ organization }) => organization);
    const who = deciders.length > 0 ? deciders.join(' or ') : 'the one who decides';
    const announcement = value.decidedIn === null ? undefined : announcements.get(value.decidedIn);
    const at = [...path, value.decidedIn === null ? 'status' : 'decidedIn'];
    if (!announcement) {
      if (value.decidedIn !== null) return []; // a dangling reference, told as such
      return [
        {
          file,
          path: at,
          message: `decidedIn: expected an announcement by ${who}, because ${value.status} is a decision, found none. Name the announcement, or record the status as REPORTED.`,
        },
      ];
    }
    if (announcement.madeBy.some((organization) => deciders.includes(organization))) return [];
    return [
      {
        file,
        path: at,
        message: `decidedIn: expected an announcement by ${who}, found one by ${announcement.madeBy.join(', ')}. ${deciders.length > 0 ? 'Only whoever decides changes the status: record it as REPORTED, or correct decidedBy.' : 'Say in decidedBy who decides about the season, and how we know.'}`,
      },
    ];
  });
}
