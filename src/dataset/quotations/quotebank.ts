import { z } from 'zod';
import { keyOfId } from './keys.ts';
import { type Candidate, type Format, type Printing, type ReadRow, refusedRow } from './printing.ts';

/** `["Lucy Liu", "0.8737"]` in the one file, `{speaker, proba}` in the other. */
const probability = z.union([
  z.tuple([z.string(), z.coerce.number()]).transform(([name, value]) => ({ name, probability: value })),
  z
    .object({
      speaker: z.string(),
      proba: z.coerce.number().optional(),
      probability: z.coerce.number().optional(),
    })
    .transform(({ speaker, proba, probability }) => ({
      name: speaker,
      probability: proba ?? probability ?? NaN,
    })),
]);
const probabilities = z.array(probability).nullish();

/** A row of quotes-YYYY.json: one quotation, wherever it was printed. */
const quoteRow = z.object({
  quoteID: z.string(),
  quotation: z.string(),
  speaker: z.string().nullish(),
  date: z.string().nullish(),
  numOccurrences: z.coerce.number().nullish(),
  probas: probabilities,
  urls: z.array(z.string()).min(1),
});

/** A row of quotebank-YYYY.json: one article, with its quotations. */
const articleRow = z.object({
  articleID: z.coerce.string(),
  date: z.string().nullish(),
  title: z.string().nullish(),
  url: z.string(),
  quotations: z.array(
    z.object({
      quoteID: z.string(),
      quotation: z.string(),
      leftContext: z.string().nullish(),
      rightContext: z.string().nullish(),
      globalTopSpeaker: z.string().nullish(),
      globalProbas: probabilities,
      localTopSpeaker: z.string().nullish(),
      localProbas: probabilities,
    }),
  ),
});

/** Quotebank (Vaucher and others, 2021), either of its files: English news, with a speaker and probabilities that a model gave. */
export const quotebank: Format = {
  name: 'Quotebank',
  language: 'en',
  read(row) {
    if (typeof row === 'object' && row !== null && 'quotations' in row) {
      const read = articleRow.safeParse(row);
      return read.success
        ? ofArticle(read.data)
        : refusedRow('an article of Quotebank (articleID, url, quotations)', read.error);
    }
    const read = quoteRow.safeParse(row);
    return read.success
      ? ofQuote(read.data)
      : refusedRow('a quotation of Quotebank (quoteID, quotation, urls)', read.error);
  },
};

function ofQuote(row: z.output<typeof quoteRow>): ReadRow {
  const key = keyOfId('quotebank', row.quoteID);
  if (key === null) return withoutName(row.quoteID);
  const urls = [...new Set(row.urls)];
  const [url, ...others] = urls;
  const first = row.date?.slice(0, 10);
  const said = first === undefined ? '' : `, first printed on ${first}`;
  return {
    refused: [],
    printings: urls.map((at): Printing => ({
      quoteKey: key,
      text: row.quotation,
      before: '',
      after: '',
      ...speakerOf(row.speaker, row.probas),
      creditedHere: true,
      note: noteOf(row.quoteID, `${said}, in ${String(row.numOccurrences ?? urls.length)} places`),
      article: {
        url: at,
        headline: null,
        // The day is the earliest of all its printings: that of an article only where there is no other.
        day: first !== undefined && others.length === 0 && at === url ? dayOf(first) : null,
        availability: 'CITED_ONLY',
        language: null,
        note: 'Named by Quotebank as a place where words were printed; the wording is that of the longest printing that it knows.',
      },
    })),
  };
}

function ofArticle(row: z.output<typeof articleRow>): ReadRow {
  const refused: string[] = [];
  const printings = row.quotations.flatMap((quotation): Printing[] => {
    const key = keyOfId('quotebank', quotation.quoteID);
    if (key === null) {
      refused.push(...withoutName(quotation.quoteID).refused);
      return [];
    }
    const { globalTopSpeaker: everywhere, localTopSpeaker: here } = quotation;
    return [
      {
        quoteKey: key,
        text: quotation.quotation,
        before: quotation.leftContext ?? '',
        after: quotation.rightContext ?? '',
        ...speakerOf(everywhere ?? here, quotation.localProbas ?? quotation.globalProbas),
        creditedHere: here == null || everywhere == null || here === everywhere,
        note: noteOf(quotation.quoteID, ''),
        article: {
          url: row.url,
          headline: row.title?.trim() === '' ? null : (row.title ?? null),
          day: row.date == null ? null : dayOf(row.date.slice(0, 10)),
          availability: 'EXCERPT',
          language: null,
          note: `Article ${row.articleID} of Quotebank. Words and what stands beside them are spaced as it has them.`,
        },
      },
    ];
  });
  return { printings, refused };
}

/** "None" is Quotebank's word for nobody; what it gives to nobody is what the others leave of 1. */
function speakerOf(
  speaker: string | null | undefined,
  probas: readonly Candidate[] | null | undefined,
): Pick<Printing, 'speaker' | 'looked' | 'candidates'> {
  return {
    speaker: speaker == null || speaker === 'None' ? null : speaker,
    looked: true,
    candidates: (probas ?? [])
      .filter(({ name }) => name !== 'None')
      .sort((a, b) => b.probability - a.probability),
  };
}

function dayOf(edtf: string) {
  return { edtf, meaning: 'The day on which Quotebank has it as published.' };
}

function noteOf(id: string, more: string): string {
  return `Quotation ${id} of Quotebank${more}. The speaker is what a program found likeliest; stance and speech act were not judged.`;
}

function withoutName(id: string): ReadRow {
  return {
    printings: [],
    refused: [`Expected a quoteID with letters or digits, found "${id}". Leave the quotation out.`],
  };
}
