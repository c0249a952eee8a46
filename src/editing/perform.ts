import { createHash } from 'node:crypto';
import type { Database, WriteTransaction } from '../neo4j/database.ts';
import { firstOf, MergedAway, type Recorded, StillReferredTo, takeLock } from '../modules/put-on-record.ts';
import { RemovedWords } from '../modules/redactions.ts';
import { canonicalJson } from '../modules/revisions/canonical.ts';
import { statementsOf } from '../modules/statements.ts';
import { Refused } from './problem.ts';

/** One call of a mutation. */
export interface Call {
  /** Which mutation, and what it was asked: the same key with another request is no retry. */
  readonly request: unknown;
  readonly by: string;
  readonly at: Date;
  readonly idempotencyKey: string | null;
}

/** What a call did, as it is answered and as a retry is answered again. */
export interface Outcome {
  /** The id of the record that the call was about. */
  readonly recordId: string;
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  /** The sequences of the revisions that it made, from the first to the last; null where nothing changed. */
  readonly revisions: { readonly first: number; readonly last: number } | null;
  readonly joined: readonly { appearance: string; quote: string; reason: string; contested: boolean }[];
}

/** A change of some editors takes a while, and each waits for the one before it. */
const TIMEOUT_MS = 60_000;

const FIND = 'MATCH (call:IdempotentCall {key: $key}) RETURN call.request, call.outcome';
const KEEP = 'CREATE (:IdempotentCall {key: $key, request: $request, outcome: $outcome, at: datetime($at)})';

/**
 * Runs the work in one transaction under the writers' lock. The same call with the same idempotency key is not run again: it is answered as the first time.
 * Throws Refused; nothing is written then.
 */
export async function perform(
  database: Database,
  { request, by, at, idempotencyKey }: Call,
  work: (tx: WriteTransaction) => Promise<Outcome>,
): Promise<Outcome & { readonly replayed: boolean }> {
  // A key is an editor's own: two may choose the same.
  const key = idempotencyKey === null ? null : `${by} ${idempotencyKey}`;
  const hash = createHash('sha256').update(canonicalJson(request)).digest('hex');
  try {
    return await database.write(
      async (tx) => {
        await takeLock(statementsOf(tx));
        if (key === null) return { ...(await work(tx)), replayed: false };
        const [[earlier, answered] = []] = await tx.run(FIND, { key });
        if (earlier !== undefined && earlier !== hash)
          throw new Refused([
            {
              kind: 'InvalidInput',
              path: ['idempotencyKey'],
              message: `Expected a key of its own for this change, found "${String(idempotencyKey)}", which you used for another. Choose a new one for each change, and keep it for its retries.`,
            },
          ]);
        if (earlier === hash) return { ...(JSON.parse(answered as string) as Outcome), replayed: true };
        const outcome = await work(tx);
        await tx.run(KEEP, { key, request: hash, outcome: JSON.stringify(outcome), at: at.toISOString() });
        return { ...outcome, replayed: false };
      },
      { timeoutMs: TIMEOUT_MS },
    );
  } catch (error) {
    throw refusedBy(error);
  }
}

/** What the record itself refuses, whoever writes. */
function refusedBy(error: unknown): unknown {
  if (error instanceof StillReferredTo)
    return new Refused([
      { kind: 'Conflict', path: [], message: error.message, recordId: error.by[0] ?? error.id },
    ]);
  if (error instanceof MergedAway)
    return new Refused([{ kind: 'DuplicateOf', path: [], message: error.message, recordId: error.into }]);
  if (error instanceof RemovedWords)
    return new Refused([{ kind: 'NotPermitted', path: [], message: error.message }]);
  return error;
}

/** The outcome of what was put on record. */
export function outcomeOf(recordId: string, recorded: Recorded, joined: Outcome['joined'] = []): Outcome {
  const { created, updated, deleted, sequence } = recorded;
  const first = firstOf(recorded);
  return {
    recordId,
    created,
    updated,
    deleted,
    revisions: first > sequence ? null : { first, last: sequence },
    joined,
  };
}
