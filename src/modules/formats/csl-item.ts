/** What of an article a citation needs. Dates are EDTF. */
export interface CitedSource {
  readonly id: string;
  readonly url: string | null;
  readonly archivedUrl: string | null;
  readonly headline: string | null;
  readonly publisher: { readonly name: string } | null;
  readonly publishedOn: { readonly edtf: string } | null;
  readonly supplied: {
    readonly publisher: { readonly name: string } | null;
    readonly publishedOn: { readonly edtf: string } | null;
  } | null;
  readonly authors: readonly { readonly name: string }[];
  readonly retrievedOn: string | null;
  readonly language: string | null;
  readonly sourceRole: string;
}

/** A date of CSL-JSON: a month stays a month. */
interface CslDate {
  readonly 'date-parts': number[][];
  readonly season?: number;
}

/** An item of CSL-JSON. What is not known is left out. */
export type CslItem = Record<string, unknown> & { readonly id: string; readonly type: string };

/**
 * An article as CSL-JSON. Publisher and date known from outside count where the article itself has none, since CSL has no brackets for them; `custom.supplied` says so. Names
 * are given whole: which part is the family's, no text says.
 */
export function cslItem(source: CitedSource, extras: Record<string, unknown> = {}): CslItem {
  const publisher = source.publisher ?? source.supplied?.publisher ?? null;
  const published = source.publishedOn ?? source.supplied?.publishedOn ?? null;
  const supplied = [
    ...(source.publisher === null && publisher !== null ? ['container-title'] : []),
    ...(source.publishedOn === null && published !== null ? ['issued'] : []),
  ];
  const custom = { ...extras, ...(supplied.length > 0 && { supplied }) };
  return {
    id: source.id,
    type:
      source.sourceRole === 'OFFICIAL_POST' ? 'post' : source.url === null ? 'article-newspaper' : 'webpage',
    ...(source.headline !== null && { title: source.headline }),
    ...(source.authors.length > 0 && { author: source.authors.map(({ name }) => ({ literal: name })) }),
    ...(publisher !== null && { 'container-title': publisher.name }),
    ...(published !== null && { issued: cslDate(published.edtf) }),
    ...(source.url !== null && { URL: source.url }),
    ...(source.retrievedOn !== null && { accessed: cslDate(source.retrievedOn) }),
    ...(source.archivedUrl !== null && {
      archive: new URL(source.archivedUrl).hostname,
      archive_location: source.archivedUrl,
    }),
    ...(source.language !== null && { language: source.language }),
    ...(Object.keys(custom).length > 0 && { custom }),
  };
}

/** EDTF's 21 to 24 are the seasons of a year, CSL's 1 to 4; its quarters CSL does not have, and keeps the year of. */
function cslDate(edtf: string): CslDate {
  const [year = '', month, day] = (edtf.split('T')[0] ?? edtf).split('-');
  const number = Number(month);
  if (month === undefined || number > 24) return { 'date-parts': [[Number(year)]] };
  if (number > 12) return { 'date-parts': [[Number(year)]], season: number - 20 };
  return { 'date-parts': [[Number(year), number, ...(day === undefined ? [] : [Number(day)])]] };
}
