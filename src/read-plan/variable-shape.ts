import type { OperationDefinitionNode, TypeNode, VariableDefinitionNode } from 'graphql';
import { keyOf } from './filters.ts';
import type { Variables } from './selection.ts';

/**
 * What of the variables decides a plan's text, as a short string: which inputs are given, booleans, orders, and whether a text is an id or a slug.
 * Requests of one operation that agree in it share a plan and differ in parameters alone.
 */
export function variableShape(operation: OperationDefinitionNode, variables: Variables): string {
  return (operation.variableDefinitions ?? [])
    .map((definition) => shapeOfVariable(definition, variables))
    .join(';');
}

function shapeOfVariable({ variable, type }: VariableDefinitionNode, variables: Variables): string {
  const value = variables[variable.name.value];
  // An order chooses another text for each of its values, so its value is part of the shape.
  return typeof value === 'string' && nameOf(type).endsWith('Order') ? value : shapeOf(value);
}

function shapeOf(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (Array.isArray(value)) return '[]';
  switch (typeof value) {
    case 'boolean':
      return String(value);
    case 'string':
      return keyOf(value);
    case 'object':
      return `{${Object.entries(value)
        .map(([key, part]) => `${key}:${shapeOf(part)}`)
        .sort()
        .join(',')}}`;
    default:
      return typeof value;
  }
}

function nameOf(type: TypeNode): string {
  return type.kind === 'NamedType' ? type.name.value : nameOf(type.type);
}
