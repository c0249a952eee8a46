import { createHash } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';

/**
 * What tells two answers apart: equal for equal answers to one address. Weak, because compressed and plain bytes of an answer share it.
 */
export function etagOf(answer: FormattedExecutionResult | string): string {
  return `W/"${createHash('sha256').update(JSON.stringify(answer)).digest('base64url').slice(0, 22)}"`;
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
