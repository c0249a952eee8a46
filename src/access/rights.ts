import { Forbidden, Unauthenticated } from './refusals.ts';
import type { Role, Viewer } from './viewer.ts';

/** The role that each mutation asks for, by its field's name. */
export type Rights = ReadonlyMap<string, Role>;

/**
 * Why this viewer may not run these mutations; null where all of them are allowed. One that is not in the table is an admin's: a field that was
 * forgotten must not be anybody's.
 */
export function refusalTo(viewer: Viewer, mutations: readonly string[], rights: Rights): Error | null {
  const needed = (name: string): Role => rights.get(name) ?? 'admin';
  const refused = mutations.filter((name) => !has(viewer, needed(name)));
  if (refused.length === 0) return null;
  const role: Role = refused.some((name) => needed(name) === 'admin') ? 'admin' : 'editor';
  const expected = `Expected the role ${role} for ${refused.join(', ')}, found`;
  if (viewer.kind === 'reader' && viewer.name === null)
    return new Unauthenticated(
      `${expected} no token. Nothing was run. Send one as the header "Authorization: Bearer TOKEN"; an admin makes one with "renewal-tracker token create".`,
    );
  const found = viewer.kind === 'reader' ? 'none' : `the role ${viewer.role}`;
  return new Forbidden(`${expected} ${found}. Nothing was run. Ask an admin to do it, or for that role.`);
}

function has(viewer: Viewer, role: Role): boolean {
  return viewer.kind === 'editor' && (role === 'editor' || viewer.role === 'admin');
}
