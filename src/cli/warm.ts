import { setTimeout as sleep } from 'node:timers/promises';
import { runSavedQuery } from '../graphql/run-saved-query.ts';
import type { Tracker } from '../graphql/tracker.ts';
import type { PublishedQuery } from '../publish/publication.ts';
import { variationsOf } from '../publish/variations.ts';

/** A start waits no longer than this for all but the first; what is left is warmed while the first readers are served. */
const WAIT_AT_MOST_MS = 3_000;

/**
 * Runs each question once in every form that it may be asked in, so that readers do not wait for Neo4j to plan it and for Java to compile the planner: the first query after a
 * start takes seconds. On a graph without the seed they answer little, which is as good. Resolves when readers need not wait any longer; `all` when nothing is left to do, or the signal
 * has fired.
 */
export async function warm(
  tracker: Tracker,
  queries: readonly PublishedQuery[],
  warn: (line: string) => void,
  signal: AbortSignal,
): Promise<{ readonly all: Promise<void> }> {
  const [first, ...rest] = queries;
  const isStopped = (): boolean => signal.aborted;
  const run = async (query: PublishedQuery, variables: Record<string, unknown> = {}) => {
    if (isStopped()) return {};
    try {
      return await runSavedQuery(tracker, query, { variables });
    } catch (error) {
      if (!isStopped()) warn(`A question could not be warmed up: ${String(error)}`);
      return {};
    }
  };
  const enough = sleep(WAIT_AT_MOST_MS, undefined, { ref: false });
  const cursors = new Map<PublishedQuery, string | null>();
  // The first is waited for however long it takes: it wakes the planner itself, which a reader's deadline would not outlast.
  if (first) cursors.set(first, cursorIn(await run(first)));
  // As they stand before any other form: these are what is embedded.
  const asTheyStand = (async () => {
    for (const query of rest) cursors.set(query, cursorIn(await run(query)));
  })();
  const all = asTheyStand.then(async () => {
    for (const query of queries) {
      const [, ...others] = variationsOf(query, cursors.get(query) ?? null);
      for (const variables of others) await run(query, variables);
    }
  });
  await Promise.race([asTheyStand, enough]);
  return { all };
}

/** The first `endCursor` in an answer; null where there is none. */
function cursorIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null) return null;
  for (const [name, value] of Object.entries(answer)) {
    if (name === 'endCursor') return value as string | null;
    const below = cursorIn(value);
    if (below !== null) return below;
  }
  return null;
}
