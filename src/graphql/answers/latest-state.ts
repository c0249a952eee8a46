import type { ReadDatabase } from '../../neo4j/database.ts';

/** No row where nothing was ever written. */
const READ_STATE = "MATCH (lock:RevisionSequence {name: 'record'}) RETURN lock.last, lock.state";

/** One node. Whoever waits longer for it would wait for an answer too. */
const WITHIN_MS = 4_000;

/**
 * Names the state that the record is in: two names are the same only where nothing was written between them, by whatever server. The database is never asked
 * before the caller asked, and once for all who ask while it is busy with an earlier question. The promises reject with DatabaseError.
 */
export function latestState(database: ReadDatabase): () => Promise<string> {
  let asking: Promise<unknown> = Promise.resolve();
  let next: Promise<string> | null = null;
  const ask = async (): Promise<string> => {
    next = null;
    const reading = read(database);
    asking = reading.catch(() => undefined);
    return reading;
  };
  return () => (next ??= asking.then(ask));
}

async function read(database: ReadDatabase): Promise<string> {
  const rows = await database.read(READ_STATE, {}, { latest: true, timeoutMs: WITHIN_MS });
  return JSON.stringify(rows);
}
