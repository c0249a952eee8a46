import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type BookmarkManager,
  type Driver,
  type Record as DriverRecord,
  type Session,
} from 'neo4j-driver';
import { RETRY_FOR_MS } from './driver.ts';
import { DeadlineExceeded } from './errors.ts';
import { isTransient } from './translate-error.ts';
import type { Params } from './params.ts';
import type { PlanFirst } from './plan-first.ts';

/** Positional, in RETURN order. */
export type Row = readonly unknown[];

export interface ReadOptions {
  /** Stops the query in the database; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Whole milliseconds for everything, retries included. */
  timeoutMs?: number;
  /** Asks the leader of a cluster, which no other member is ahead of. */
  latest?: boolean;
}

export interface ReadTarget {
  driver: Driver;
  database: string | undefined;
  bookmarkManager: BookmarkManager;
  planFirst: PlanFirst;
}

/** What a statement may take to be planned, before its own deadline runs. */
const PLANNED_WITHIN_MS = 15_000;

/**
 * One auto-commit query in READ mode, retried while its error is transient, as executeRead would: that costs
 * 1.8 to 2 times as much on a small read. Throws DeadlineExceeded, the signal's reason, or the driver's error.
 */
export async function runRead(
  target: ReadTarget,
  cypher: string,
  params: Params,
  options: ReadOptions,
): Promise<Row[]> {
  if (options.timeoutMs !== undefined) {
    await target.planFirst.before(cypher, () =>
      runWithin(target, `EXPLAIN ${cypher}`, params, { timeoutMs: PLANNED_WITHIN_MS }),
    );
  }
  try {
    const rows = await runWithin(target, cypher, params, options);
    target.planFirst.ran(cypher);
    return rows;
  } catch (error) {
    if (error instanceof DeadlineExceeded) target.planFirst.forget(cypher);
    throw error;
  }
}

async function runWithin(
  target: ReadTarget,
  cypher: string,
  params: Params,
  options: ReadOptions,
): Promise<Row[]> {
  const cancellation = cancelOn(options);
  const giveUpAt = performance.now() + Math.min(RETRY_FOR_MS, options.timeoutMs ?? RETRY_FOR_MS);
  try {
    for (let pause = 50; ; pause *= 2) {
      try {
        return await readOnce(target, cypher, params, options, cancellation);
      } catch (error) {
        if (!isTransient(error) || cancellation.cancelled || performance.now() + pause > giveUpAt)
          throw error;
        await sleep(pause * (0.8 + Math.random() * 0.4));
      }
    }
  } finally {
    cancellation.dispose();
  }
}

async function readOnce(
  { driver, database, bookmarkManager }: ReadTarget,
  cypher: string,
  params: Params,
  { timeoutMs, latest = false }: ReadOptions,
  cancellation: Cancellation,
): Promise<Row[]> {
  const session = driver.session({
    // Followers are asked for reads, and may be behind.
    defaultAccessMode: latest ? neo4j.session.WRITE : neo4j.session.READ,
    bookmarkManager,
    ...(database && { database }),
  });
  // Sent along too, so that the database stops by itself should this process die in the middle.
  const rows = collectRows(session, cypher, params, timeoutMs);
  try {
    return await Promise.race([rows, cancellation.promise]);
  } finally {
    if (cancellation.cancelled) {
      rows.catch(() => undefined);
      // Closing the session resets its connection, which stops the query at once. Nobody waits for the reset.
      void session.close().catch(() => undefined);
    } else {
      await session.close();
    }
  }
}

async function collectRows(
  session: Session,
  cypher: string,
  params: Params,
  timeoutMs: number | undefined,
): Promise<Row[]> {
  const result = await session.run(cypher, params, timeoutMs === undefined ? {} : { timeout: timeoutMs });
  return result.records.map(rowOf);
}

export function rowOf(record: DriverRecord): Row {
  const row: unknown[] = new Array(record.length);
  for (let column = 0; column < record.length; column++) row[column] = record.get(column);
  return row;
}

interface Cancellation {
  /** Never resolves; rejects when the deadline passes or the signal fires. */
  promise: Promise<never>;
  readonly cancelled: boolean;
  dispose(): void;
}

/** A timer and a listener: AbortSignal.any over AbortSignal.timeout can be garbage-collected before it fires. */
function cancelOn({ signal, timeoutMs }: ReadOptions): Cancellation {
  let cancelled = false;
  let dispose = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    const cancel = (reason: unknown): void => {
      cancelled = true;
      reject(reason instanceof Error ? reason : new Error('The reader went away.', { cause: reason }));
    };
    const onAbort = (): void => {
      cancel(signal?.reason);
    };
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            cancel(new DeadlineExceeded(timeoutMs));
          }, timeoutMs);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) onAbort();
    dispose = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  });
  promise.catch(() => undefined);
  return {
    promise,
    get cancelled() {
      return cancelled;
    },
    dispose: () => {
      dispose();
    },
  };
}
