import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../access/access.ts';
import { NotChecked, TooManyAttempts, Unauthenticated } from '../access/refusals.ts';
import { ANYBODY, type Viewer } from '../access/viewer.ts';

/** Wrong tokens that one address may send: nobody guesses one of 2^256, but whoever tries should not keep the database busy. */
export const WRONG_TOKENS = { most: 20, withinMs: 60_000 } as const;

export type ViewerOfRequest = (request: FastifyRequest) => Promise<Viewer>;

/**
 * Says who sent a request. `app`: with @fastify/rate-limit registered. An address that sent too many wrong tokens is not listened to for the rest of the
 * minute, except with a token that was right a while ago: behind one address, one wrong script must not lock the others out. Reading without a token goes on.
 */
export function viewerOfRequest(app: FastifyInstance, access: Access): ViewerOfRequest {
  const wrongTokens = app.createRateLimit({ max: WRONG_TOKENS.most, timeWindow: WRONG_TOKENS.withinMs });

  return async (request) => {
    const { authorization } = request.headers;
    if (authorization === undefined) return ANYBODY;
    const so = await wrongTokens(request, { increment: false });
    if (!so.isAllowed && so.remaining === 0 && !access.knows(authorization))
      throw new TooManyAttempts(
        `Expected at most ${String(WRONG_TOKENS.most)} wrong tokens a minute from one address, found more. Nothing was looked up. Wait ${String(so.ttlInSeconds)} seconds, and correct the token; reading needs none.`,
        so.ttlInSeconds,
      );
    try {
      return await access.viewerOf(authorization);
    } catch (error) {
      if (error instanceof Unauthenticated) await wrongTokens(request);
      if (error instanceof NotChecked) request.log.warn(error.message);
      throw error;
    }
  };
}
