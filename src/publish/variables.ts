import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  getNamedType,
  isInputObjectType,
  isInputType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** One variable of a saved query, as its address takes it. */
export interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** What it is where the address does not give it; null where it is then left out. */
  readonly defaultValue: unknown;
  /** Nothing is answered without it. */
  readonly required: boolean;
  /** What schema.graphql says of the first argument that takes it. */
  readonly description: string | null;
}

/** The variables of an operation, in its order. The operation must be valid. */
export function variablesOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Variable[] {
  const descriptions = descriptionsOf(schema, document);
  return (operation.variableDefinitions ?? []).map(({ variable, type: node, defaultValue }) => {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) throw new Error(`Expected $${name} to be of a type that can be given.`);
    const value: unknown = defaultValue && valueFromAST(defaultValue, type);
    return {
      name,
      type,
      defaultValue: value ?? null,
      required: isNonNullType(type) && value === undefined,
      description: descriptions.get(name) ?? null,
    };
  });
}

function descriptionsOf(schema: GraphQLSchema, document: DocumentNode): Map<string, string> {
  const types = new TypeInfo(schema);
  const found = new Map<string, string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Variable: ({ name }, _key, parent) => {
        const description = describedBy(types, parent);
        if (description && !found.has(name.value)) found.set(name.value, description);
      },
    }),
  );
  return found;
}

/** The description of the argument or of the input's field that a variable stands in. */
function describedBy(types: TypeInfo, parent: unknown): string | null | undefined {
  const node = parent as { kind?: string; name?: { value: string } } | undefined;
  if (node?.kind === Kind.ARGUMENT) return types.getArgument()?.description;
  if (node?.kind !== Kind.OBJECT_FIELD || !node.name) return null;
  const input = types.getParentInputType();
  const named = input && getNamedType(input);
  return isInputObjectType(named) ? named.getFields()[node.name.value]?.description : null;
}
