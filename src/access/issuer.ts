import { jwtVerify } from 'jose';
import type { CheckToken } from './access.ts';
import { viewerIn } from './issuer-claims.ts';
import { issuerKeys } from './issuer-keys.ts';
import { refusalOf } from './issuer-refusals.ts';
import { Unauthenticated } from './refusals.ts';

export interface IssuerSettings {
  /** Exactly as its tokens and its discovery document write it. */
  readonly issuer: string;
  readonly audience: string;
  /** See `roleIn`. */
  readonly roleClaim: string;
}

/** Only those in which whoever checks cannot sign: with a shared secret, a public key would do for one. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

/** What two clocks may differ by. */
const TOLERATED_SECONDS = 5;

/** Checks JSON Web Tokens of one issuer; nothing is asked of the graph. */
export function issuerTokens(
  { issuer, audience, roleClaim }: IssuerSettings,
  now: () => Date,
  fetch: typeof globalThis.fetch,
): CheckToken {
  const keys = issuerKeys(issuer, fetch);
  return async (token) => {
    if (token.startsWith('rt_'))
      throw new Unauthenticated(
        `Expected a token of ${issuer}, found an API token. This server takes those of its issuer alone: sign in there.`,
      );
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: TOLERATED_SECONDS,
        currentDate: now(),
      });
      return {
        viewer: viewerIn(payload, roleClaim),
        expiresAt: ((payload.exp ?? 0) + TOLERATED_SECONDS) * 1000,
      };
    } catch (error) {
      throw refusalOf(error, issuer, audience);
    }
  };
}
