import type { FastifyReply } from 'fastify';

/**
 * What the playground may load: its own files, and no other host whatsoever.
 *
 * `style-src 'unsafe-inline'`: the editor writes style elements and attributes for every line it draws.
 * `img-src data:`: its stylesheet carries icons that way.
 */
export const PLAYGROUND_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The front page and the list of queries have no script, and need no more than their stylesheets and an icon. */
export const LANDING_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** These pages' own policy, in place of the one that the rest of the server sends. */
export function protect(reply: FastifyReply, policy: string): FastifyReply {
  return reply.header('content-security-policy', policy).header('x-content-type-options', 'nosniff');
}
