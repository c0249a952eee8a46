import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { NotChecked } from './refusals.ts';
import { within } from './within.ts';

/** Each of two requests: where the keys are, and the keys. */
const ONE_REQUEST_MS = 2_000;

/** An issuer that did not answer is left alone for so long: made-up tokens must not become requests to it. */
const LEFT_ALONE_MS = 5_000;

type Fetch = typeof fetch;

/**
 * The public keys of an issuer, found through its discovery document (OpenID Connect Discovery 1.0, section 4) when they are first needed, and kept.
 * Throws NotChecked where they cannot be had, and jose's own errors where they do not fit the token.
 */
export function issuerKeys(issuer: string, fetch: Fetch): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  let failed: { readonly error: NotChecked; readonly until: number } | undefined;

  return async (header, token) => {
    if (failed && performance.now() < failed.until) throw failed.error;
    try {
      found ??= discover(issuer, fetch);
      const keys = await found;
      return await within(ONE_REQUEST_MS, async () => keys(header, token));
    } catch (error) {
      if (isAboutTheToken(error)) throw error;
      found = undefined;
      failed = { error: unreachable(issuer, error), until: performance.now() + LEFT_ALONE_MS };
      throw failed.error;
    }
  };
}

async function discover(issuer: string, fetch: Fetch): Promise<JWTVerifyGetKey> {
  const document = await within(ONE_REQUEST_MS, async (signal) => {
    const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal,
    });
    if (response.status !== 200)
      throw new Error(`the status ${String(response.status)} for its discovery document`);
    return (await response.json()) as { issuer?: unknown; jwks_uri?: unknown } | null;
  });
  if (document?.issuer !== issuer)
    throw new Error(
      'a discovery document of another issuer. TRACKER_OIDC_ISSUER must be written as it is there',
    );
  if (typeof document.jwks_uri !== 'string' || !URL.canParse(document.jwks_uri))
    throw new Error('a discovery document without jwks_uri');
  const address = new URL(document.jwks_uri);
  // Loopback alone may be asked without: config.ts lets no other issuer be.
  if (address.protocol !== 'https:' && !issuer.startsWith('http:'))
    throw new Error('an address of its keys without https');
  return createRemoteJWKSet(address, {
    timeoutDuration: ONE_REQUEST_MS,
    [customFetch]: fetch,
  });
}

function isAboutTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

function unreachable(issuer: string, error: unknown): NotChecked {
  return new NotChecked(
    `Expected the issuer ${issuer} to give its keys, found ${reasonOf(error)}. The token could not be checked. Try again in a moment.`,
    'UNAUTHENTICATED',
    error,
  );
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'nothing';
  const code = (error.cause as NodeJS.ErrnoException | undefined)?.code;
  if (code !== undefined) return `no connection (${code})`;
  if (error.name === 'SyntaxError') return 'an answer that is no JSON';
  if (error.message === 'fetch failed') return 'no connection, or a redirection';
  return error.message.replace(/\.$/, '');
}
