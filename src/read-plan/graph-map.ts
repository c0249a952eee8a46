import {
  type DirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql';
import { withStatusRules } from './status-rules.ts';

/** How a property is read: dates leave Neo4j as text, which costs less than the driver's own types. */
export type Conversion = 'text' | 'none';

/** A relationship that a field follows, as its directive says. */
export interface RelationshipMap {
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  readonly where: string | null;
  readonly order: readonly string[];
  /** The ordering key that the relationship carries as `sort`, under an index on (toId, sort, fromId). */
  readonly orderedOn: string | null;
}

/** Where a field of a type lives in the graph. */
export type FieldMap =
  | {
      readonly kind: 'property';
      readonly property: string;
      readonly conversion: Conversion;
      readonly absent: string | null;
      /** When a reader must not read it yet: Cypher over `this`. Null where always. */
      readonly hidden: string | null;
    }
  | { readonly kind: 'embedded'; readonly prefix: string; readonly type: GraphQLObjectType }
  | { readonly kind: 'target' | 'source'; readonly type: GraphQLNamedType }
  | {
      readonly kind: 'relationship';
      readonly relationship: RelationshipMap;
      readonly shape: Shape;
      readonly type: GraphQLNamedType;
    }
  | {
      readonly kind: 'cypher';
      readonly statement: string;
      /** The same where nobody asks `asOf` another moment than now: a good deal less to test of each record. */
      readonly statementNow: string;
      readonly column: string;
      readonly shape: Shape | 'value';
      readonly type: GraphQLNamedType;
    }
  | {
      readonly kind: 'derived';
      readonly needs: SelectionSetNode;
      /** By type, Cypher for the ids of nodes that the rule may name. */
      readonly mayName: ReadonlyMap<string, string>;
    };

export type Shape = 'one' | 'many' | 'connection';

/** The mapping of the whole schema to the graph, read once from the directives of schema.graphql. */
export interface GraphMap {
  readonly schema: GraphQLSchema;
  field(type: GraphQLObjectType, name: string): FieldMap;
  /** Labels of a type's nodes. Empty for a type that is no node of its own. */
  labels(type: GraphQLNamedType): readonly string[];
  /** The type that an id's prefix stands for; null for a prefix that no type has. */
  typeOfId(id: string): GraphQLObjectType | null;
  isEdge(type: GraphQLNamedType): boolean;
  directive(name: string, node: DirectiveHolder | null | undefined): Record<string, unknown> | null;
}

interface DirectiveHolder {
  readonly directives?: readonly DirectiveNode[];
}

/** Reads the mapping. Throws where a directive of schema.graphql is missing or contradicts its field. */
export function graphMapOf(schema: GraphQLSchema): GraphMap {
  const directive: GraphMap['directive'] = (name, node) => {
    const definition = schema.getDirective(name);
    if (!definition) throw new Error(`Expected schema.graphql to define @${name}, found no such directive.`);
    return node ? (getDirectiveValues(definition, node) ?? null) : null;
  };
  const prefixes = new Map<string, GraphQLObjectType>();
  for (const type of Object.values(schema.getTypeMap())) {
    const node = isObjectType(type) ? directive('node', type.astNode) : null;
    if (node) prefixes.set(node['prefix'] as string, type as GraphQLObjectType);
  }
  const fields = new Map<string, FieldMap>();
  return {
    schema,
    directive,
    field(type, name) {
      const key = `${type.name}.${name}`;
      let map = fields.get(key);
      if (!map) fields.set(key, (map = fieldMapOf(schema, type, name, directive)));
      return map;
    },
    labels: (type) =>
      isAbstractType(type)
        ? schema.getPossibleTypes(type).flatMap((member) => labelsOf(member, directive))
        : labelsOf(type, directive),
    typeOfId: (id) => prefixes.get(id.slice(0, id.indexOf('_'))) ?? null,
    isEdge: (type) => isObjectType(type) && directive('relationshipProperties', type.astNode) !== null,
  };
}

function labelsOf(type: GraphQLNamedType, directive: GraphMap['directive']): string[] {
  const node = isObjectType(type) ? directive('node', type.astNode) : null;
  return (node?.['labels'] as string[] | undefined) ?? [];
}

function fieldMapOf(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  name: string,
  directive: GraphMap['directive'],
): FieldMap {
  const field = parent.getFields()[name];
  if (!field) throw new Error(`Expected ${parent.name} to have a field "${name}", found none.`);
  const type = getNamedType(field.type);
  const on = (directiveName: string): Record<string, unknown> | null =>
    directive(directiveName, field.astNode);

  if (on('target')) return { kind: 'target', type };
  if (on('source')) return { kind: 'source', type };
  const derived = on('derived');
  if (derived) {
    const mayName = derived['mayName'] as { type: string; ids: string }[];
    return {
      kind: 'derived',
      needs: selectionOf(derived['needs'] as string),
      mayName: new Map(
        mayName.flatMap(({ type: named, ids }) => membersOf(schema, named).map((member) => [member, ids])),
      ),
    };
  }
  const embedded = on('embedded');
  if (embedded)
    return { kind: 'embedded', prefix: embedded['prefix'] as string, type: type as GraphQLObjectType };
  const cypher = on('cypher');
  if (cypher) {
    const shape = isScalarType(type) || isEnumType(type) ? 'value' : shapeOf(field);
    const statement = cypher['statement'] as string;
    return {
      kind: 'cypher',
      statement: withStatusRules(statement),
      statementNow: withStatusRules(statement.replace(/\bSTANDS\((\w+), \$asOf\)/g, 'STANDS($1)')),
      column: cypher['columnName'] as string,
      shape,
      type,
    };
  }
  const relationship = on('relationship');
  if (relationship)
    return { kind: 'relationship', relationship: relationshipOf(relationship), shape: shapeOf(field), type };
  if (!isScalarType(type) && !isEnumType(type)) {
    throw new Error(
      `${parent.name}.${name} is an object: expected @relationship, @cypher, @embedded or @derived beside it, found none.`,
    );
  }
  return {
    kind: 'property',
    property: (on('alias')?.['property'] as string | undefined) ?? name,
    conversion: type.name === 'Date' || type.name === 'DateTime' ? 'text' : 'none',
    absent: absentValue(field),
    hidden: (on('spoiler')?.['when'] as string | undefined) ?? null,
  };
}

/** The names of a union's or an interface's types; of a type its own. */
function membersOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((member) => member.name) : [name];
}

/** What a non-null property means where the node has none: Neo4j keeps neither empty lists' absence nor nulls apart. */
function absentValue(field: GraphQLField<unknown, unknown>): string | null {
  if (!isNonNullType(field.type)) return null;
  if (isListType(getNullableType(field.type))) return '[]';
  const scalar = getNamedType(field.type).name;
  if (scalar === 'Boolean') return 'false';
  return scalar === 'Int' ? '0' : null;
}

function relationshipOf(values: Record<string, unknown>): RelationshipMap {
  return {
    type: values['type'] as string,
    direction: values['direction'] as 'IN' | 'OUT',
    where: (values['where'] as string | undefined) ?? null,
    order: (values['order'] as string[] | undefined) ?? [],
    orderedOn: (values['orderedOn'] as string | undefined) ?? null,
  };
}

function shapeOf(field: GraphQLField<unknown, unknown>): Shape {
  if (getNamedType(field.type).name.endsWith('Connection')) return 'connection';
  return isListType(getNullableType(field.type)) ? 'many' : 'one';
}

function selectionOf(needs: string): SelectionSetNode {
  const [definition] = parse(needs, { noLocation: true }).definitions;
  if (definition?.kind !== 'OperationDefinition')
    throw new Error(`Expected @derived(needs:) to be a selection, found ${needs}`);
  return definition.selectionSet;
}

/** The condition that an input field puts on `this`, or null where it has none. */
export function predicateOf(map: GraphMap, field: GraphQLInputField | GraphQLArgument): string | null {
  const predicate = map.directive('where', field.astNode)?.['predicate'] as string | undefined;
  return predicate === undefined ? null : withStatusRules(predicate);
}
