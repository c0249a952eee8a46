import { setTimeout as sleep } from 'node:timers/promises';
import { runSavedQuery } from '../graphql/run-saved-query.ts';
import type { SavedQuery } from '../graphql/saved-queries.ts';
import type { Tracker } from '../graphql/tracker.ts';

/** A start waits no longer than this for all but the first; what is left is warmed while the first readers are served. */
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
  const [first, ...rest] = queries;
  const run = async (query: SavedQuery): Promise<void> => {
    try {
      await runSavedQuery(tracker, query);
    } catch (error) {
      warn(`A question could not be warmed up: ${String(error)}`);
    }
  };
  const enough = sleep(WAIT_AT_MOST_MS, undefined, { ref: false });
  // The first is waited for however long it takes: it wakes the planner itself, which a reader's deadline would not outlast.
  if (first) await run(first);
  const others = (async () => {
    for (const query of rest) await run(query);
  })();
  await Promise.race([others, enough]);
}
