import { type GraphQLSchema, getDirectiveValues } from 'graphql';
import type { Rights } from '../access/rights.ts';
import type { Role } from '../access/viewer.ts';

const ROLES: Readonly<Record<string, Role>> = { EDITOR: 'editor', ADMIN: 'admin' };

/**
 * What `@rights` says of each mutation of the schema; nothing where it has none. Throws where a field is without it: the server does not start on a
 * mutation of which nobody has said whose it is.
 */
export function rightsOf(schema: GraphQLSchema): Rights {
  const rights = new Map<string, Role>();
  const directive = schema.getDirective('rights');
  const silent: string[] = [];
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const values = directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
    const role = ROLES[String(values?.['role'])];
    if (role) rights.set(field.name, role);
    else silent.push(field.name);
  }
  if (silent.length > 0)
    throw new Error(
      `Expected @rights on each field of Mutation, found none on ${silent.join(', ')}. Add @rights(role: EDITOR) or @rights(role: ADMIN).`,
    );
  return rights;
}
