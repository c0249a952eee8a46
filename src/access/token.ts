import { createHash, timingSafeEqual } from 'node:crypto';

/** An API token in its two halves: `rt_4f0c2a91b7de_` and 43 characters. */
export interface Token {
  /** `rt_` and 12 hexadecimal digits. Names the token in lists and logs; no secret. */
  readonly id: string;
  /** 256 random bits as base64url. */
  readonly secret: string;
}

/** `random`: so many bytes that nobody can guess. */
export function newToken(random: (bytes: number) => Buffer): Token {
  return { id: `rt_${random(6).toString('hex')}`, secret: random(32).toString('base64url') };
}

/** As it is sent. */
export function textOfToken({ id, secret }: Token): string {
  return `${id}_${secret}`;
}

/** Null where the text is no token. */
export function tokenOf(text: string): Token | null {
  const [, id, secret] = /^(rt_[0-9a-f]{12})_([\w-]{43})$/.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/**
 * SHA-256 of the secret, hexadecimal. A slow hash would add nothing to 256 random bits, and be a lever for whoever wants to keep the server busy.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Takes the same time wherever the two differ. */
export function hasHash(secret: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(hashOf(secret)), Buffer.from(hash)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}
