import type { WriteTransaction } from '../neo4j/database.ts';
import { recordIn, recordsOf } from '../modules/on-record.ts';
import type { Recorded } from '../modules/put-on-record.ts';
import type { QuoteToRecord } from '../modules/quotes/quote.commands.ts';
import type { Editing, Recordable } from '../modules/revisions/revision.ts';
import type { StatusToRecord } from '../modules/statuses/status.commands.ts';
import { Refused } from './problem.ts';
import { putChecked } from './put-checked.ts';

export interface Deprecation {
  /** A status record; or a quote, of which the credit to `speaker` is meant. */
  readonly id: string;
  readonly speaker: string | null;
  readonly version: number;
  readonly reason: string;
}

/** Ranks a value as known to be wrong. It stays on record, with the reason. Throws Refused. */
export async function deprecate(
  tx: WriteTransaction,
  { id, speaker, version, reason }: Deprecation,
  editing: Editing,
): Promise<Recorded> {
  const found = (await recordsOf(tx, [id])).get(id);
  const ranked = found && rankedDown(found.kind, recordIn(found), speaker, reason);
  if (!ranked) {
    throw new Refused([
      {
        kind: 'UnknownReference',
        path: [speaker === null ? 'id' : 'speaker'],
        message: `Expected a status record, or a quote and one of its speakers, found ${id}${speaker === null ? '' : ` and ${speaker}`}. Only those have a rank; anything else is corrected where it stands.`,
      },
    ]);
  }
  if (found.version !== version) {
    throw new Refused([
      {
        kind: 'Conflict',
        path: ['version'],
        message: `Expected version ${String(found.version)}, which is on record, found ${String(version)}. Somebody changed it meanwhile: look at it again.`,
        recordId: id,
        version: found.version,
      },
    ]);
  }
  return putChecked(tx, { records: [ranked], removed: [] }, { ...editing, reason }, ['id']);
}

function rankedDown(
  kind: string,
  record: Recordable,
  speaker: string | null,
  reason: string,
): Recordable | null {
  const down = { rank: 'DEPRECATED' as const, rankReason: reason };
  if (kind === 'statuses' && speaker === null) return { ...(record as StatusToRecord), ...down };
  if (kind !== 'quotes' || speaker === null) return null;
  const quote = record as QuoteToRecord;
  if (!quote.saidBy.some((said) => said.id === speaker)) return null;
  const ranked: QuoteToRecord = {
    ...quote,
    saidBy: quote.saidBy.map((said) => (said.id === speaker ? { ...said, ...down } : said)),
  };
  return ranked;
}
