import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { QuoteEntry } from '../../../src/dataset/definitions/quote.ts';
import { ofArticles } from '../../../src/dataset/walk.ts';
import { type Cases, type Found, found } from './found.ts';

const quotes =
  (is: (quote: QuoteEntry) => boolean) =>
  (dataset: Dataset): Found[] =>
    found(ofArticles(dataset, 'quotes').filter(({ value }) => is(value)));

export const quoteCases: Cases = {
  'A contested quote: two outlets credit two people': (dataset) => {
    const printed = ofArticles(dataset, 'appearances');
    return found(
      ofArticles(dataset, 'quotes').filter(({ value }) => {
        const credits = printed
          .filter(({ value: { of } }) => of === value.key)
          .flatMap(({ value: { attributedTo }, article }) =>
            attributedTo.map(({ person }) => ({ person, outlet: article.publisher })),
          );
        return (
          value.verification === 'CONTESTED' &&
          credits.some((a) => credits.some((b) => a.person !== b.person && a.outlet !== b.outlet))
        );
      }),
    );
  },
  'A speaker found wrong': quotes(({ saidBy }) => saidBy.some(({ rank }) => rank === 'DEPRECATED')),
  'A quote of nobody known': quotes(({ saidBy }) => saidBy.length === 0),
  'A quote voiced as a character': quotes(({ voicedAs }) => voicedAs !== null),
  'A quote on behalf of the decider': quotes(
    ({ onBehalfOf, saidBy }) => onBehalfOf !== null && saidBy.some(({ person }) => person !== undefined),
  ),
  'A quote that reveals up to an episode': quotes(({ reveals }) => (reveals?.episode ?? null) !== null),
  'A quote that reveals a whole season': quotes(
    ({ reveals }) => reveals !== null && reveals.episode === null,
  ),
  'A quote told to several outlets': quotes(({ saidTo }) => saidTo.length > 1),
  'A quote that may be the same as another': quotes(({ possibleSameAs }) => possibleSameAs.length > 0),
  'A quote about a show and a season of it': quotes(
    ({ about }) =>
      about.some(({ show }) => show !== undefined) && about.some(({ season }) => season !== undefined),
  ),
  'A quote known in translation alone': quotes(({ verification }) => verification === 'TRANSLATED'),
  'A quote of the lead against a season': quotes(
    ({ roles, stance }) => roles.includes('LEAD_CAST') && stance === 'OPPOSES',
  ),
  'A quote of a lead who also produces': quotes(
    ({ roles }) => roles.includes('LEAD_CAST') && roles.includes('PRODUCER'),
  ),
  'A quotation within a quotation': quotes(({ text }) => /‘.+’/.test(text)),
  'A quote that nobody said': quotes(({ verification }) => verification === 'FABRICATED'),
};
