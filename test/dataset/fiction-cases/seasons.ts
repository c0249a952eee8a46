import { ofArticles, ofSeasons, ofShows } from '../../../src/dataset/walk.ts';
import { type Cases, found } from './found.ts';
import { daysFromHintToDecision } from './hints.ts';

export const seasonCases: Cases = {
  'PENDING, and somebody looked': (dataset) =>
    found(
      ofShows(dataset, 'seasons').filter(
        ({ value }) => value.checkedAt !== null && value.statuses.at(-1)?.status === 'PENDING',
      ),
    ),
  'NOT_RESEARCHED: nobody looked': (dataset) =>
    found(
      ofShows(dataset, 'seasons').filter(
        ({ value }) =>
          value.checkedAt === null && value.statuses.every(({ status }) => status === 'NOT_RESEARCHED'),
      ),
    ),
  'A season without a number': (dataset) =>
    found(ofShows(dataset, 'seasons').filter(({ value }) => value.number === null)),
  'A decider that is not the platform': (dataset) =>
    found(
      ofShows(dataset, 'seasons').filter(
        ({ value, show }) =>
          value.decidedBy.length > 0 &&
          show.availableOn.length > 0 &&
          value.decidedBy.every(({ organization }) =>
            show.availableOn.every(({ platform }) => platform !== organization),
          ),
      ),
    ),
  'Two deciders in turn': (dataset) =>
    found(ofShows(dataset, 'seasons').filter(({ value }) => value.decidedBy.length > 1)),
  'An announcement for several seasons': (dataset) =>
    found(
      ofShows(dataset, 'announcements').filter(
        ({ value, show }) =>
          show.seasons.filter(({ statuses }) => statuses.some(({ decidedIn }) => decidedIn === value.key))
            .length > 1,
      ),
    ),
  'An announcement voiced as a character': (dataset) =>
    found(ofShows(dataset, 'announcements').filter(({ value }) => value.voicedAs !== null)),
  'A coverage window': (dataset) => found(ofSeasons(dataset, 'coverage')),
  'Known days from the first hint to the decision': (dataset) =>
    found(ofShows(dataset, 'seasons').filter(({ value }) => daysFromHintToDecision(dataset, value) !== null)),
  'A season of which only unnamed sources speak': (dataset) =>
    found(
      ofShows(dataset, 'seasons').filter(({ value }) => {
        const said = ofArticles(dataset, 'quotes').filter(({ value: { about } }) =>
          about.some(({ season }) => season === value.slug),
        );
        return said.length > 0 && said.every(({ value: { roles } }) => roles.includes('UNNAMED_SOURCE'));
      }),
    ),
  'A season on which the decider has remarked, and decided nothing': (dataset) =>
    found(
      ofShows(dataset, 'seasons').filter(
        ({ value }) =>
          value.statuses.every(({ decidedIn }) => decidedIn === null) &&
          ofArticles(dataset, 'quotes').some(
            ({ value: { about, onBehalfOf } }) =>
              about.some(({ season }) => season === value.slug) &&
              value.decidedBy.some(({ organization }) => organization === onBehalfOf),
          ),
      ),
    ),
  'Evidence whose sources are fewer by owner than by root': (dataset) => {
    const owners = new Map(
      dataset.organizations.map(({ value }) => [value.slug, value.ownedBy ?? value.slug]),
    );
    const articles = new Map(dataset.articles.map(({ value }) => [value.slug, value]));
    return found(
      ofSeasons(dataset, 'statuses').filter(({ value }) => {
        const roots = value.evidence.flatMap(({ article }) => articles.get(article ?? '') ?? []);
        const independent = roots.filter(({ derivedFrom }) => derivedFrom.length === 0);
        const byOwner = new Set(independent.map(({ publisher }) => owners.get(publisher ?? '')));
        return byOwner.size > 1 && byOwner.size < independent.length;
      }),
    );
  },
  'A status that rests on claims alone': (dataset) =>
    found(
      ofSeasons(dataset, 'statuses').filter(
        ({ value }) => value.evidence.length > 0 && value.evidence.every(({ claim }) => claim !== undefined),
      ),
    ),
  'A stage that the order went through': (dataset) =>
    found(
      ofSeasons(dataset, 'statuses').filter(({ value, season }) =>
        season.statuses.some(
          (other) =>
            other.key !== value.key &&
            other.decidedIn !== null &&
            other.decidedIn === value.decidedIn &&
            other.status === value.status &&
            other.stage !== value.stage,
        ),
      ),
    ),
};
