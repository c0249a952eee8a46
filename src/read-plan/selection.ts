import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** What a selection set is read against. */
export interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

/** The fields that a type is asked for, by response key; more than one node where fragments repeat a key. */
export type CollectedFields = Map<string, FieldNode[]>;

/** GraphQL's CollectFields for one concrete type: fragments opened, `@skip` and `@include` obeyed, order kept. */
export function collectFields(
  at: Surroundings,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): CollectedFields {
  const fields: CollectedFields = new Map();
  const opened = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, at.variables)) continue;
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(selection);
        else fields.set(key, [selection]);
        continue;
      }
      const fragment = selection.kind === 'InlineFragment' ? selection : at.fragments[selection.name.value];
      if (selection.kind === 'FragmentSpread') {
        if (opened.has(selection.name.value)) continue;
        opened.add(selection.name.value);
      }
      if (fragment && applies(at.schema, fragment.typeCondition?.name.value, type))
        visit(fragment.selectionSet);
    }
  };
  for (const set of sets) visit(set);
  return fields;
}

function isIncluded(node: Parameters<typeof getDirectiveValues>[1], variables: Variables): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const on = schema.getType(condition);
  return isAbstractType(on) && schema.isSubType(on, type);
}

/** The selection sets below a field, of all nodes that ask for it. */
export function setsBelow(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? []);
}

/**
 * An argument, or a part of one: `now` is its value in the request that the plan was compiled for, and may decide the plan's shape;
 * `read` gives it for any later request, and becomes a parameter.
 */
export interface Argument {
  readonly now: unknown;
  readonly read: (variables: Variables) => unknown;
}

export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): (name: string) => Argument {
  const now = getArgumentValues(field, node, variables);
  return (name) => ({ now: now[name], read: (later) => getArgumentValues(field, node, later)[name] });
}

/** The part `name` of an input object. */
export function partOf(argument: Argument, name: string): Argument {
  const part = (value: unknown): unknown => (value as Record<string, unknown> | null | undefined)?.[name];
  return { now: part(argument.now), read: (variables) => part(argument.read(variables)) };
}
