import { errors } from 'jose';
import { Unauthenticated } from './refusals.ts';

/** What jose found wrong with a token, as a sentence that quotes nothing of it. What is not about the token passes through untouched. */
export function refusalOf(error: unknown, issuer: string, audience: string): unknown {
  if (error instanceof Unauthenticated || !(error instanceof errors.JOSEError)) return error;
  return new Unauthenticated(`Expected ${expectedAndFound(error, issuer, audience)}`);
}

function expectedAndFound(error: errors.JOSEError, issuer: string, audience: string): string {
  if (error instanceof errors.JWTExpired)
    return 'a token that is good, found one that has expired. Sign in again.';
  if (error instanceof errors.JWTClaimValidationFailed) {
    switch (error.claim) {
      case 'iss':
        return `a token of ${issuer} (claim iss), found one of another issuer. Sign in there.`;
      case 'aud':
        return `a token for the audience ${audience} (claim aud), found one for another. Ask the issuer for that audience.`;
      case 'nbf':
        return 'a token that is good already, found one that begins later (claim nbf). Is a clock wrong?';
      default:
        return `a token with a good claim ${error.claim}, found none. Ask whoever runs the issuer.`;
    }
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return 'a token signed with a private key (RS256, PS256, ES256, EdDSA and their kin), found another algorithm or none. Ask whoever runs the issuer.';
  if (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  )
    return `a token signed with a key of ${issuer}, found a signature that none of its keys made. Sign in again.`;
  return `a JSON Web Token of ${issuer}, found something else. Send what the issuer gave out, whole.`;
}
