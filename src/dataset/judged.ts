import type { Judged, Suggestion } from '../modules/quotes/agreement.ts';
import type { Dataset } from './dataset.ts';
import type { AppearanceEntry, QuoteEntry } from './definitions/quote.ts';
import { ofArticles } from './walk.ts';

/** What a person judged of the dataset's printings: those of one quote are one utterance, and some quotes may be one. */
export function judgedOf(dataset: Dataset): { printed: Judged[]; suggestions: Suggestion[] } {
  const quotes = new Map(ofArticles(dataset, 'quotes').map(({ value }) => [value.key, value]));
  const showOf = new Map(
    dataset.shows.flatMap(({ value: show }) => show.seasons.map(({ slug }) => [slug, show.slug] as const)),
  );
  return {
    printed: ofArticles(dataset, 'appearances').flatMap(({ value }): Judged[] => {
      const quote = quotes.get(value.of);
      return quote ? [judged(value, quote, showOf)] : [];
    }),
    suggestions: [...quotes.values()].flatMap(({ key, possibleSameAs }) =>
      possibleSameAs.map(({ quote, reason }): Suggestion => ({ quotes: [key, quote], reason })),
    ),
  };
}

function judged(printed: AppearanceEntry, quote: QuoteEntry, showOf: ReadonlyMap<string, string>): Judged {
  const credited = printed.attributedTo.length > 0 ? printed.attributedTo : quote.saidBy;
  return {
    key: printed.key,
    quote: quote.key,
    exact: printed.exact,
    form: printed.form,
    language: printed.language,
    edits: printed.edits.map((edit, at) => ({ ...edit, id: String(at) })),
    translated: printed.edits.some(({ kind }) => kind === 'TRANSLATION'),
    // Nobody can say whether two unnamed sources are one.
    speakers: credited.flatMap(({ person, organization }) => person ?? organization ?? []),
    // A host speaks for an outlet that the text may not name: only outlets are compared.
    toldTo: quote.saidTo.flatMap(({ organization }) => organization ?? []),
    venue: quote.venue,
    saidOn: quote.saidOn,
    about: quote.about.flatMap(({ show, season }) => show ?? showOf.get(season ?? '') ?? []),
  };
}
