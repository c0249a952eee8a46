import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { ArticleFile } from '../../../src/dataset/definitions/article.ts';
import { files, ofArticles } from '../../../src/dataset/walk.ts';
import { overclaims } from '../../../src/modules/claims/overclaim.ts';
import { authorityOf } from '../../../src/modules/quotes/authority.ts';
import { byKey, type Cases, type Found, found } from './found.ts';

type Claim = ArticleFile['claims'][number];

const correcting =
  (kind: ArticleFile['corrections'][number]['kind']) =>
  (dataset: Dataset): Found[] =>
    found(ofArticles(dataset, 'corrections').filter(({ value }) => value.kind === kind));

/** Claims with this outcome that rest on nobody with a name. */
const ofUnnamedSources =
  (resolution: Claim['resolution']) =>
  (dataset: Dataset): Found[] => {
    const quotes = byKey(ofArticles(dataset, 'quotes'));
    return found(
      ofArticles(dataset, 'claims').filter(
        ({ value }) =>
          value.resolution === resolution &&
          value.restsOn.length > 0 &&
          value.restsOn.every((key) => quotes.get(key)?.roles.includes('UNNAMED_SOURCE')),
      ),
    );
  };

export const articleCases: Cases = {
  'An unnamed source that was right': ofUnnamedSources('CAME_TRUE'),
  'An unnamed source that was wrong': ofUnnamedSources('DID_NOT_COME_TRUE'),
  'An overclaiming headline': (dataset) => {
    const quotes = byKey(ofArticles(dataset, 'quotes'));
    return files(dataset.articles).flatMap(({ file, value: article }) => {
      const printed = article.appearances.flatMap(({ of }) => {
        const quote = quotes.get(of);
        const authority = authorityOf({ roles: quote?.roles ?? [] });
        return quote && authority ? [{ ...quote, id: of, authority, speakerName: null }] : [];
      });
      const headlines = article.claims.filter(({ placement }) => placement === 'HEADLINE');
      return overclaims({ claims: headlines.map((claim) => ({ ...claim, id: claim.key })), printed }).map(
        ({ claimId }) => ({ file, name: claimId }),
      );
    });
  },
  'A graded forecast': (dataset) =>
    found(
      ofArticles(dataset, 'claims').filter(({ value }) => value.gradeLabel !== null && value.scale !== null),
    ),
  'A correction': correcting('CORRECTION'),
  'A clarification': correcting('CLARIFICATION'),
  'An update': correcting('UPDATE'),
  'A retraction': correcting('RETRACTION'),
  'An unseen original': (dataset) =>
    found(
      files(dataset.articles).filter(
        ({ value }) =>
          value.availability === 'CITED_ONLY' &&
          dataset.articles.some(({ value: { derivedFrom } }) =>
            derivedFrom.some(({ article }) => article === value.slug),
          ),
      ),
    ),
  'A publisher and a date that only others tell': (dataset) =>
    found(
      files(dataset.articles).filter(
        ({ value }) => value.publisher === null && value.publishedOn === null && value.supplied !== null,
      ),
    ),
  'An article whose text is at hand': (dataset) =>
    found(files(dataset.articles).filter(({ value }) => value.contentSha256 !== null)),
};
