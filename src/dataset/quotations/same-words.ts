import { fold } from '../../modules/quotes/folding.ts';
import { matchOf, type Printed } from '../../modules/quotes/matching.ts';
import type { QuoteEntry } from '../definitions/quote.ts';

/** A quote that words may be of. `speakers`: slugs or ids, as long as all are the one or the other. */
export interface KnownQuote extends Pick<QuoteEntry, 'key' | 'text' | 'language' | 'venue'> {
  readonly speakers: readonly string[];
}

/** What words are: those of a quote that is known, or new, and perhaps one of them. */
export interface Decided {
  readonly sameAs: string | null;
  readonly possibly: { readonly quote: string; readonly score: number; readonly reason: string } | null;
}

// Everybody says "it is what it is": the first few tell what there is to tell.
const COMPARED = 20;

/** Quotes by their words, folded. */
export class Known {
  private readonly byWords = new Map<string, KnownQuote[]>();

  add(quote: KnownQuote): void {
    const words = fold(quote.text).text;
    const there = this.byWords.get(words);
    if (!there) this.byWords.set(words, [quote]);
    else if (there.length < COMPARED) there.push(quote);
  }

  /**
   * Whether a quote with the very same words is this one, by the rule of matching. A speaker whom that one has not keeps them apart: nothing that is on record is
   * changed by what a program found likely.
   */
  decide(quote: KnownQuote): Decided {
    let possibly: Decided['possibly'] = null;
    for (const other of this.byWords.get(fold(quote.text).text) ?? []) {
      const { verdict, score, reason } = matchOf(printed(quote), printed(other));
      const agreed = quote.speakers.every((speaker) => other.speakers.includes(speaker));
      if (verdict === 'SAME' && agreed) return { sameAs: other.key, possibly: null };
      if (verdict !== 'DIFFERENT') possibly ??= { quote: other.key, score, reason };
    }
    return { sameAs: null, possibly };
  }
}

function printed({ text, language, venue, speakers }: KnownQuote): Printed {
  // All are about one show, and none says when or to whom.
  return { exact: text, form: 'DIRECT', language, venue, speakers, edits: [], toldTo: [] };
}
