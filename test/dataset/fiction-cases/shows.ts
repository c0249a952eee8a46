import { files, ofShows } from '../../../src/dataset/walk.ts';
import { type Cases, found } from './found.ts';

export const showCases: Cases = {
  'A platform move': ({ shows }) =>
    found(
      files(shows).filter(({ value }) =>
        value.availableOn.some(
          (left) =>
            left.role === 'ORIGINAL' &&
            left.to !== null &&
            value.availableOn.some((now) => now.role === 'MOVED_TO' && now.platform !== left.platform),
        ),
      ),
    ),
  'A show under licence beside its own platform': ({ shows }) =>
    found(files(shows).filter(({ value }) => value.availableOn.some(({ role }) => role === 'LICENSED'))),
  'A spin-off': ({ shows }) => found(files(shows).filter(({ value }) => value.spinOffOf !== null)),
  'A revival': ({ shows }) => found(files(shows).filter(({ value }) => value.revivalOf !== null)),
  'A show only talked about': ({ shows }) =>
    found(
      files(shows).filter(
        ({ value }) => value.lifecycleStatus === 'IN_DEVELOPMENT' && value.premieredOn === null,
      ),
    ),
  'A show of which nothing is known': ({ shows }) =>
    found(
      files(shows).filter(
        ({ value }) => value.lifecycleStatus === 'UNKNOWN' && value.seasons.length + value.crew.length === 0,
      ),
    ),
  'A creator who became showrunner later': ({ shows }) =>
    found(
      files(shows).filter(({ value }) =>
        value.crew.some(
          (later) =>
            later.role === 'SHOWRUNNER' &&
            value.crew.some(
              (before) =>
                before.role === 'CREATOR' &&
                before.person === later.person &&
                before.from !== null &&
                later.from !== null &&
                before.from.latest < later.from.earliest,
            ),
        ),
      ),
    ),
  'A character without a name': (dataset) =>
    found(ofShows(dataset, 'characters').filter(({ value }) => value.name === null)),
  'One person, several employers in turn': ({ people }) =>
    found(files(people).filter(({ value }) => new Set(value.worksFor.map((at) => at.organization)).size > 1)),
  'An owner of several outlets': ({ organizations }) =>
    found(
      files(organizations).filter(
        ({ value: owner }) =>
          organizations.filter(({ value }) => value.ownedBy === owner.slug && value.kinds.includes('OUTLET'))
            .length > 1,
      ),
    ),
  'A platform that publishes': ({ organizations }) =>
    found(
      files(organizations).filter(
        ({ value }) => value.kinds.includes('PLATFORM') && value.kinds.includes('OUTLET'),
      ),
    ),
};
