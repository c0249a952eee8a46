import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { SeasonEntry } from '../../../src/dataset/definitions/season.ts';
import { ofArticles, ofSeasons, ofShows } from '../../../src/dataset/walk.ts';
import {
  type StatusTransition,
  type Transition,
  transitionsOf,
} from '../../../src/modules/statuses/transitions.ts';
import { byKey, type Cases, type Found, found } from './found.ts';

/** The turns of a season's fate by the rule itself, from the files. Ids are the records' keys. */
export function turnsOf(dataset: Dataset, season: SeasonEntry): StatusTransition[] {
  const announcements = byKey(ofShows(dataset, 'announcements'));
  const quotes = byKey(ofArticles(dataset, 'quotes'));
  const claims = byKey(ofArticles(dataset, 'claims'));
  const day = ({ validFrom }: SeasonEntry['statuses'][number]) => validFrom?.earliest ?? '';
  const history = season.statuses
    .filter(({ rank }) => rank !== 'DEPRECATED')
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  return transitionsOf(
    history.map(({ key, status, decidedIn, evidence }) => ({
      id: key,
      status,
      decidedBy: announcements.get(decidedIn)?.madeBy ?? [],
      stances: evidence.flatMap(
        ({ quote, claim }) => quotes.get(quote)?.stance ?? claims.get(claim)?.stance ?? [],
      ),
    })),
  );
}

/** The decisions that make a turn of this kind. */
const turning =
  (transition: Transition) =>
  (dataset: Dataset): Found[] =>
    ofShows(dataset, 'seasons').flatMap(({ file, value }) =>
      turnsOf(dataset, value)
        .filter((turn) => turn.transition === transition)
        .map(({ toId }) => ({ file, name: toId })),
    );

/** The reports that a decision bore out, or belied. */
const reports =
  (transition: 'REPORT_CONFIRMED' | 'REPORT_REFUTED') =>
  (dataset: Dataset): Found[] =>
    ofShows(dataset, 'seasons').flatMap(({ file, value }) =>
      turnsOf(dataset, value).flatMap((turn) =>
        turn.transition === transition ? [{ file, name: turn.fromId ?? '' }] : [],
      ),
    );

export const fateCases: Cases = {
  'A renewal': turning('RENEWAL'),
  'A cancellation': turning('CANCELLATION'),
  'A reversed renewal': turning('RENEWAL_REVERSED'),
  'A reversed cancellation': turning('CANCELLATION_REVERSED'),
  'A decision that moves the show to another platform': turning('PLATFORM_MOVED'),
  'A report confirmed': reports('REPORT_CONFIRMED'),
  'A report refuted': reports('REPORT_REFUTED'),
  'A record added later with an earlier validFrom': (dataset) =>
    found(
      ofSeasons(dataset, 'statuses').filter(({ value, season }) =>
        season.statuses.slice(0, season.statuses.indexOf(value)).some(({ validFrom }) => {
          return (
            value.validFrom !== null && validFrom !== null && value.validFrom.latest < validFrom.earliest
          );
        }),
      ),
    ),
  'A deprecated record with its reason': (dataset) =>
    found(
      ofSeasons(dataset, 'statuses').filter(
        ({ value }) => value.rank === 'DEPRECATED' && value.rankReason !== null,
      ),
    ),
  'A preferred record with its reason': (dataset) =>
    found(
      ofSeasons(dataset, 'statuses').filter(
        ({ value }) => value.rank === 'PREFERRED' && value.rankReason !== null,
      ),
    ),
  'Presumed cancelled': (dataset) =>
    found(ofSeasons(dataset, 'statuses').filter(({ value }) => value.status === 'PRESUMED_CANCELLED')),
  'Ended as planned': (dataset) =>
    found(ofSeasons(dataset, 'statuses').filter(({ value }) => value.status === 'ENDED_AS_PLANNED')),
};
