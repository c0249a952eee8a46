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

/** The front page has no script, and needs no more than its stylesheet and its icon. */
export const LANDING_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
