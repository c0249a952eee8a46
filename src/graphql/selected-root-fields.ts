import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  type DocumentNode,
  type SelectionNode,
  type SelectionSetNode,
  getDirectiveValues,
  getVariableValues,
} from 'graphql';

/**
 * The names of the root fields that an operation is about to run, each once: those behind fragments too, and none that @skip or @include leaves out.
 * Where a variable makes no sense, nothing is left out; GraphQL then runs none of them.
 */
export function selectedRootFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): string[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const names = new Set<string>();
  const entered = new Set<SelectionSetNode>();

  const isRun = (node: SelectionNode): boolean =>
    !coerced ||
    (getDirectiveValues(GraphQLSkipDirective, node, coerced)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, coerced)?.['if'] !== false);

  const collect = (set: SelectionSetNode | undefined): void => {
    if (!set || entered.has(set)) return;
    entered.add(set);
    for (const node of set.selections.filter(isRun)) {
      if (node.kind === Kind.FIELD) names.add(node.name.value);
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else collect(fragments.get(node.name.value)?.selectionSet);
    }
  };
  collect(operation.selectionSet);
  return [...names];
}
