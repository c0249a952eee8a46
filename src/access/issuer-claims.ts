import type { JWTPayload } from 'jose';
import type { Role, Viewer } from './viewer.ts';

/** Who a checked token speaks of. Without a role of ours it is a reader whose name is known. `roleClaim`: see `roleIn`. */
export function viewerIn(claims: JWTPayload, roleClaim: string): Viewer {
  const id = claims.sub ?? '';
  const name = [claims['name'], claims['preferred_username'], claims['email']].find(isName) ?? id;
  const role = roleIn(claims, roleClaim);
  return role === null ? { kind: 'reader', name } : { kind: 'editor', id, name, role };
}

/**
 * The greater role that the claim names: a text, or a list of texts, with `editor` or `admin` among them; null where it names neither. `claim` is a
 * claim's whole name (`https://example.org/role`), else a path through objects (`realm_access.roles`).
 */
export function roleIn(claims: JWTPayload, claim: string): Role | null {
  const value = Object.hasOwn(claims, claim) ? claims[claim] : claim.split('.').reduce(step, claims);
  const named: unknown[] = Array.isArray(value) ? value : [value];
  if (named.includes('admin')) return 'admin';
  return named.includes('editor') ? 'editor' : null;
}

function step(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[^\p{Cc}]{1,100}$/u.test(value) && value.trim() !== '';
}
