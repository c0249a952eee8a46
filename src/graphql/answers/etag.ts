import { createHash } from 'node:crypto';

/**
 * What tells two answers to one address apart, made of their text or of all that the text follows from. Weak, because compressed and plain bytes of an answer share it.
 */
export function etagOf(text: string | Buffer): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/** Whether a client already has it, by the header If-None-Match. RFC 9110, 13.1.2: `*` is any, and weak tags compare by their text. */
export function alreadyHas(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (tag: string): string => tag.replace(/^W\//, '');
  return (
    ifNoneMatch.trim() === '*' ||
    (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => opaque(tag) === opaque(etag))
  );
}
