import { readFileSync } from 'node:fs';
import { type DocumentNode, type GraphQLSchema, Kind, buildASTSchema, visit } from 'graphql';
import { gql } from 'graphql-tag';

/** schema.graphql as it stands, directives and internal fields included: what the read plan compiles from. */
export function readTypeDefs(): DocumentNode {
  return gql(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
}

export function mappedSchema(typeDefs: DocumentNode): GraphQLSchema {
  return buildASTSchema(typeDefs);
}

/** The same without the mapping: no directive but the reader's own, no internal field, nothing that says how the graph is laid out. */
export function publicTypeDefs(typeDefs: DocumentNode): DocumentNode {
  const mappingTypes = new Set(['RelationshipDirection', 'SortDirection', 'Internal', 'Role', 'Nameable']);
  return visit(typeDefs, {
    DirectiveDefinition: ({ name }) => (name.value === 'seenThrough' ? undefined : null),
    Directive: () => null,
    FieldDefinition: (field) =>
      field.directives?.some(({ name }) => name.value === 'internal') ? null : undefined,
    InputObjectTypeDefinition: (type) => (mappingTypes.has(type.name.value) ? null : undefined),
    EnumTypeDefinition: (type) => (mappingTypes.has(type.name.value) ? null : undefined),
    ScalarTypeDefinition: (type) => (mappingTypes.has(type.name.value) ? null : undefined),
    [Kind.DOCUMENT]: { enter: () => undefined },
  });
}
