import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT } from 'jose';
import { NOW } from '../support/tracker.ts';

export const AUDIENCE = 'renewal-tracker';

/** What the issuer answers to a request for this path; null: it never answers. */
type Answer = { status: number; body: string } | null;

export interface LocalIssuer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The paths that were asked for, oldest first. */
  readonly asked: string[];
  /** Answers the path in another way from now on. */
  set(path: string, answer: Answer): void;
  /** Signs as the issuer does; a claim given as undefined is left out. */
  sign(
    claims?: Record<string, unknown>,
    as?: { key?: CryptoKey; alg?: string; kid?: string },
  ): Promise<string>;
  /** Its public key as PEM, which anybody may have. */
  readonly publicPem: string;
  close(): Promise<void>;
}

export const DISCOVERY = '/.well-known/openid-configuration';

/** An OpenID Connect issuer on the loopback, as far as a server asks it anything: its discovery document and its keys. */
export async function localIssuer(): Promise<LocalIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid: 'first', alg: 'RS256', use: 'sig' };
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers.get(path);
    if (answer === null) return;
    response.writeHead(answer?.status ?? 404, { 'content-type': 'application/json' });
    response.end(answer?.body ?? '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const json = (value: unknown) => ({ status: 200, body: JSON.stringify(value) });
  answers.set(DISCOVERY, json({ issuer: url, jwks_uri: `${url}/keys` }));
  answers.set('/keys', json({ keys: [jwk] }));
  const seconds = Math.floor(NOW.getTime() / 1000);
  return {
    url,
    asked,
    set: (path, answer) => answers.set(path, answer),
    sign: (claims = {}, { key = privateKey, alg = 'RS256', kid = 'first' } = {}) =>
      new SignJWT({
        iss: url,
        aud: AUDIENCE,
        sub: 'user-1',
        name: 'Ada Lovelace',
        role: 'editor',
        exp: seconds + 600,
        ...claims,
      })
        .setProtectedHeader({ alg, kid })
        .sign(key),
    publicPem: await exportSPKI(publicKey),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
