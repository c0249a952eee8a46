import { setTimeout as sleep } from 'node:timers/promises';
import { runSavedQuery } from '../graphql/run-saved-query.ts';
import type { SavedQuery } from '../graphql/saved-queries.ts';
import type { Tracker } from '../graphql/tracker.ts';

/** A start waits no longer than this; what is left is warmed while the first readers are served. */
const WAIT_AT_MOST_MS = 3_000;

/**
 * Runs each question once, so that readers do not wait for Neo4j to plan it and for Java to compile the planner: the first query after a start
 * takes seconds. On a graph without the seed they answer little, which is as good. Stops by itself when the database is closed.
 */
export async function warm(
  tracker: Tracker,
  queries: readonly SavedQuery[],
  warn: (line: string) => void,
): Promise<void> {
  const all = (async () => {
    for (const query of queries) await runSavedQuery(tracker, query);
  })().catch((error: unknown) => {
    warn(`Not every question could be warmed up: ${String(error)}`);
  });
  await Promise.race([all, sleep(WAIT_AT_MOST_MS, undefined, { ref: false })]);
}
