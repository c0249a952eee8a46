import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  typeFromAST,
} from 'graphql';

/** One name of an answer, as the selection set says it: known before there is any answer. */
export interface Shape {
  /** The name under which the answer has it: the alias, where there is one. */
  readonly name: string;
  readonly list: boolean;
  /** What it holds in turn; empty for a value: text, number, or a list of such. */
  readonly fields: readonly Shape[];
}

interface Growing {
  readonly name: string;
  readonly list: boolean;
  readonly fields: Map<string, Growing>;
}

/**
 * What an operation's answer can hold, in the order of the query. Fragments are looked into, and what they say of one name is put together: under a union
 * each type may have names that the others have not. The operation must be valid.
 */
export function shapeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Shape[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const collect = (set: SelectionSetNode, on: GraphQLNamedType, into: Map<string, Growing>): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const name = (node.alias ?? node.name).value;
        const type = typeOfField(on, node.name.value);
        let shape = into.get(name);
        if (!shape) into.set(name, (shape = { name, list: isList(type), fields: new Map() }));
        if (node.selectionSet && type) collect(node.selectionSet, getNamedType(type), shape.fields);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const condition = fragment?.typeCondition;
      if (fragment) collect(fragment.selectionSet, (condition && typeFromAST(schema, condition)) ?? on, into);
    }
  };

  const root = schema.getRootType(operation.operation);
  const shapes = new Map<string, Growing>();
  if (root) collect(operation.selectionSet, root, shapes);
  return settled(shapes);
}

function settled(shapes: Map<string, Growing>): Shape[] {
  return [...shapes.values()].map(({ name, list, fields }) => ({ name, list, fields: settled(fields) }));
}

/** Undefined for `__typename`, which is of no type's own fields. */
function typeOfField(type: GraphQLNamedType, name: string): GraphQLOutputType | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name]?.type : undefined;
}

function isList(type: GraphQLOutputType | undefined): boolean {
  return type !== undefined && isListType(getNullableType(type));
}
