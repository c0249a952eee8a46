import type { Tracker } from './tracker.ts';
import type { SavedQuery } from './saved-queries.ts';

/** Runs a saved query with its own defaults for what `variables` leave out, in this process. Throws where the answer has errors: a saved query must run as it stands. */
export async function runSavedQuery(
  tracker: Tracker,
  { slug, query }: Pick<SavedQuery, 'slug' | 'query'>,
  { timeoutMs, variables = {} }: { timeoutMs?: number; variables?: Record<string, unknown> } = {},
): Promise<Record<string, unknown>> {
  const { body } = await tracker.apollo.executeOperation(
    { query, variables },
    { contextValue: tracker.contextFor(timeoutMs === undefined ? {} : { timeoutMs }) },
  );
  if (body.kind !== 'single') throw new Error(`Expected one answer to ${slug}, found a stream.`);
  const { errors, data } = body.singleResult;
  if (errors?.length || !data)
    throw new Error(
      `The saved query ${slug} failed: ${errors?.map(({ message }) => message).join(' ') ?? 'no data'}`,
    );
  return data;
}
