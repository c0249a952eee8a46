import { fold } from '../../modules/quotes/folding.ts';
import { articleFile, type ArticleFile } from '../definitions/article.ts';
import { fieldsAt } from '../definition-fields.ts';
import { explainIssue } from '../explain-issue.ts';
import { appearanceKey, slugOfUrl } from './keys.ts';
import type { Printing } from './printing.ts';

/** So many characters are a short quotation: the longest that people put on record has 296. */
export const LONGEST = 300;

/** What every entry of one run has in common. */
export interface Common {
  /** What the quotations are about, as files say it. */
  readonly about: { readonly season: string } | { readonly show: string };
  /** Of words whose dataset does not say. */
  readonly language: string | null;
  /** The slugs of people by each of their names. */
  readonly people: ReadonlyMap<string, readonly string[]>;
  /** The slugs of articles that are on record under names of their own, by address. */
  readonly articles: ReadonlyMap<string, string>;
}

/** An article with one quote and one appearance, as a file would have them; or why it cannot be taken, in a sentence. */
export function entryOf(printing: Printing, common: Common): ArticleFile | string {
  const { article, text } = printing;
  const language = article.language ?? common.language;
  if (language === null)
    return 'Expected the language of the row, found none that is known. Name it with --language.';
  if (text.length > LONGEST)
    return `Expected at most ${String(LONGEST)} characters of a quotation, found ${String(text.length)}. Only short quotations are kept.`;
  if (fold(text).text === '') return 'Expected words, found none. Leave the quotation out.';
  const { person, unknown } = speakerOf(printing, common);
  const credit = printing.creditedHere && person !== null ? [{ person, basis: 'INFERRED' }] : [];
  const file = {
    slug: common.articles.get(article.url) ?? slugOfUrl(article.url),
    url: article.url,
    headline: article.headline,
    headlineUnknownBecause: article.headline === null ? 'NOT_RESEARCHED' : null,
    publisherUnknownBecause: 'NOT_RESEARCHED',
    publishedOnUnknownBecause: 'NOT_RESEARCHED',
    supplied: article.day && {
      publishedOn: { edtf: article.day.edtf, basis: 'METADATA' },
      note: article.day.meaning,
    },
    availability: article.availability,
    sourceRole: 'UNKNOWN',
    language,
    note: article.note,
    quotes: [
      {
        key: printing.quoteKey,
        text,
        language,
        saidOnUnknownBecause: 'NOT_RESEARCHED',
        venue: 'UNKNOWN',
        saidBy: person === null ? [] : [{ person }],
        speakerUnknownBecause: unknown,
        saidToUnknownBecause: 'NOT_RESEARCHED',
        about: [common.about],
        stance: 'UNCLEAR',
        speechAct: 'OPINION',
        note: printing.note,
      },
    ],
    appearances: [
      {
        key: appearanceKey(printing.quoteKey, article.url),
        of: printing.quoteKey,
        exact: text,
        prefix: besides(printing.before, -1),
        suffix: besides(printing.after, 1),
        form: 'DIRECT',
        language,
        attributedTo: credit,
        speakerCandidates: printing.candidates,
      },
    ],
  };
  const read = articleFile.safeParse(file);
  if (read.success) return read.data;
  const [first] = read.error.issues.flatMap((issue) =>
    explainIssue(issue, file, (path) => fieldsAt(articleFile, path)),
  );
  return first?.message ?? 'Expected what files accept, found something else. Leave the quotation out.';
}

/** A name that one person on record has, and nobody else; else nobody, and why. */
function speakerOf(
  { speaker, looked }: Printing,
  { people }: Common,
): { person: string | null; unknown: 'NOT_FOUND' | 'NOT_RESEARCHED' | null } {
  if (speaker === null) return { person: null, unknown: looked ? 'NOT_FOUND' : 'NOT_RESEARCHED' };
  const [person, ...others] = people.get(speaker) ?? [];
  return person === undefined || others.length > 0
    ? { person: null, unknown: 'NOT_RESEARCHED' }
    : { person, unknown: null };
}

/** The 32 characters that are next to the words, without half of one. */
function besides(text: string, side: 1 | -1): string | null {
  const near = side === 1 ? text.slice(0, 32) : text.slice(-32);
  const whole = side === 1 ? near.replace(/[\uD800-\uDBFF]$/, '') : near.replace(/^[\uDC00-\uDFFF]/, '');
  return whole === '' ? null : whole;
}
