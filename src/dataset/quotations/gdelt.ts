import { z } from 'zod';
import { keyOfWords } from './keys.ts';
import { languageNamed } from './languages.ts';
import { type Format, type Printing, refusedRow } from './printing.ts';

const articleRow = z.object({
  date: z.string().nullish(),
  url: z.string(),
  title: z.string().nullish(),
  lang: z.string().nullish(),
  quotes: z.array(z.object({ pre: z.string().nullish(), quote: z.string(), post: z.string().nullish() })),
});

/** GDELT's Global Quotation Graph: an article a row, with what stands in quotation marks and what stands beside it. It names no speakers. */
export const gdelt: Format = {
  name: 'the Global Quotation Graph',
  language: null,
  read(row) {
    const read = articleRow.safeParse(row);
    if (!read.success)
      return refusedRow('an article of the Global Quotation Graph (date, url, quotes)', read.error);
    const { date, url, title, lang, quotes } = read.data;
    return {
      refused: [],
      printings: quotes.map(({ pre, quote, post }): Printing => ({
        quoteKey: keyOfWords('gdelt', url, quote),
        text: quote,
        before: pre ?? '',
        after: post ?? '',
        speaker: null,
        creditedHere: false,
        looked: false,
        candidates: [],
        note: 'From the Global Quotation Graph of GDELT, which names no speakers. Stance and speech act were not judged.',
        article: {
          url,
          headline: title?.trim() ? title : null,
          day: date == null ? null : { edtf: date.slice(0, 10), meaning: 'The day on which GDELT saw it.' },
          availability: 'EXCERPT',
          language: lang == null ? null : languageNamed(lang),
          note: 'From the Global Quotation Graph of GDELT.',
        },
      })),
    };
  },
};
