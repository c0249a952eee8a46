import type { WriteTransaction } from '../neo4j/database.ts';
import { recordIn, recordsOf } from '../modules/on-record.ts';
import type { Recorded } from '../modules/put-on-record.ts';
import type { QuoteToRecord } from '../modules/quotes/quote.commands.ts';
import type { Editing } from '../modules/revisions/revision.ts';
import { merge } from './merge.ts';
import { Refused } from './problem.ts';
import { putChecked } from './put-checked.ts';

export interface Decision {
  /** Ids of the two quotes; where they are one, `quote` stays. */
  readonly quote: string;
  readonly other: string;
  readonly same: boolean;
  readonly reason: string;
}

/** Decides a suggestion: one utterance, and the quotes are merged; or two, and the reason is kept so that nobody asks again. Throws Refused. */
export async function decidePossibleSameAs(
  tx: WriteTransaction,
  { quote, other, same, reason }: Decision,
  editing: Editing,
): Promise<Recorded> {
  const found = await recordsOf(tx, [quote, other]);
  const suggesting = [quote, other].flatMap((id) => {
    const record = found.get(id);
    if (record?.kind !== 'quotes') return [];
    const recorded = recordIn(record) as QuoteToRecord;
    const to = id === quote ? other : quote;
    return recorded.possibleSameAs.some((alike) => alike.quote === to) ? [{ recorded, to }] : [];
  });
  if (suggesting.length === 0) {
    throw new Refused([
      {
        kind: 'UnknownReference',
        path: ['other'],
        message: `Expected two quotes of which one is suggested to be the other, found ${quote} and ${other}. The suggestions stand in \`inbox\`; use \`merge\` for two that nobody suggested.`,
      },
    ]);
  }
  if (same) return merge(tx, { kept: quote, merged: other, reason }, editing);
  const records = suggesting.map(({ recorded, to }) => ({
    ...recorded,
    possibleSameAs: recorded.possibleSameAs.map((alike) =>
      alike.quote === to ? { ...alike, differentBecause: reason } : alike,
    ),
  }));
  return putChecked(tx, { records, removed: [] }, { ...editing, reason }, ['other']);
}
