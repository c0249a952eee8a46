import { createHash } from 'node:crypto';
import { bearerOf } from './bearer.ts';
import { Unauthenticated } from './refusals.ts';
import { ANYBODY, type Viewer } from './viewer.ts';

/** A token that was found right is not asked about again for so long: this is how late a revocation takes effect at the latest. */
export const TRUSTED_FOR_MS = 3_000;

/** Nor is it forgotten for so long that it was right: see `knows`. */
const KNOWN_FOR_MS = 600_000;

/** Tokens remembered at most, the latest. */
const MOST_KEPT = 1_000;

export interface Accepted {
  readonly viewer: Viewer;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Asks whoever gave the token out. Throws Unauthenticated or NotChecked. */
export type CheckToken = (token: string) => Promise<Accepted>;

export interface Access {
  /** `header`: Authorization, as it came. Throws Unauthenticated or NotChecked. */
  viewerOf(header: string | undefined): Promise<Viewer>;
  /** Whether its token was right in the last ten minutes. It may have been revoked since. */
  knows(header: string): boolean;
}

/** Says who asks, by the token of a request. Only what was found right is remembered, by its hash. */
export function accessOf(check: CheckToken, now: () => Date): Access {
  const kept = new Map<string, Accepted & { checkedAt: number }>();

  const keep = (key: string, accepted: Accepted, checkedAt: number): void => {
    kept.delete(key);
    kept.set(key, { ...accepted, checkedAt });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  };
  const checkedWithin = (key: string, milliseconds: number): Viewer | null => {
    const found = kept.get(key);
    const at = now().getTime();
    if (!found || at >= found.expiresAt) return null;
    const age = at - found.checkedAt;
    // A clock that was set back must not make a token good for longer.
    return age >= 0 && age < milliseconds ? found.viewer : null;
  };

  return {
    viewerOf: async (header) => {
      const token = bearerOf(header);
      if (token === null) return ANYBODY;
      const key = keyOf(token);
      const trusted = checkedWithin(key, TRUSTED_FOR_MS);
      if (trusted) return trusted;
      // Taken before the question is asked: the answer is no younger than that.
      const checkedAt = now().getTime();
      try {
        const accepted = await check(token);
        keep(key, accepted, checkedAt);
        return accepted.viewer;
      } catch (error) {
        if (error instanceof Unauthenticated) kept.delete(key);
        throw error;
      }
    },
    knows: (header) => {
      try {
        const token = bearerOf(header);
        return token !== null && checkedWithin(keyOf(token), KNOWN_FOR_MS) !== null;
      } catch {
        return false;
      }
    },
  };
}

function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
