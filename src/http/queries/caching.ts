import type { FastifyReply } from 'fastify';

/**
 * How old an answer may be in a browser or a proxy. A minute, because a record that is wrong should not outlive its correction by more, and because a board that a
 * hundred screens show every few seconds is then asked for once a minute. After it the cache must ask, and is told "unchanged" for the price of one look-up; it may not
 * fall back on what it has where no answer comes, because yesterday's status looks just like today's.
 */
export const ANSWER_AGE = 'public, max-age=60, must-revalidate';
/** The list is another with another release only. */
export const LIST_AGE = 'public, max-age=300, must-revalidate';
/** A name that moved never comes back to mean something else. A day, should one be put right. */
export const MOVED_AGE = 'public, max-age=86400';

/** What stands on every answer, an unchanged one (304) too. */
export function cacheable(reply: FastifyReply, age: string, etag: string, vary: string): FastifyReply {
  return reply.header('cache-control', age).header('etag', etag).header('vary', vary);
}
