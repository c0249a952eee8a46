import { parse, type DocumentNode } from 'graphql';
import { z } from 'zod';
import { FILE_KINDS } from './dataset.ts';

type Json = Record<string, unknown>;

/** A file of `seed/.schema`, as text that ends in a line feed. */
export interface SchemaFile {
  /** `article.schema.json` */
  name: string;
  text: string;
}

/**
 * A JSON Schema for each kind of file, generated from the definitions that check it, so that editors complete and explain what the
 * import accepts. The explanations are those of schema.graphql (`sdl`): a field of a file is a field of the type it becomes.
 */
export function jsonSchemas(sdl: string): SchemaFile[] {
  const explained = explanations(parse(sdl));
  return FILE_KINDS.map(({ noun, definition }) => {
    const schema = z.toJSONSchema(definition, { io: 'input', target: 'draft-7' }) as Json;
    // Every definition is named after the type of schema.graphql that it becomes.
    for (const [name, part] of Object.entries(schema['definitions'] as Record<string, Json>)) {
      explain(part, explained.get(name));
    }
    return { name: `${noun}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
  });
}

interface Explanation {
  description: string | undefined;
  /** Of the fields of a type, or the values of an enumeration. */
  members: Map<string, string>;
}

function explanations(document: DocumentNode): Map<string, Explanation> {
  const found = new Map<string, Explanation>();
  for (const definition of document.definitions) {
    if (definition.kind !== 'ObjectTypeDefinition' && definition.kind !== 'EnumTypeDefinition') continue;
    const members = definition.kind === 'ObjectTypeDefinition' ? definition.fields : definition.values;
    found.set(definition.name.value, {
      description: definition.description?.value,
      members: new Map((members ?? []).map((member) => [member.name.value, member.description?.value ?? ''])),
    });
  }
  return found;
}

function explain(schema: Json, explanation: Explanation | undefined): void {
  if (!explanation) return;
  schema['description'] ??= explanation.description;
  const values = schema['enum'] as string[] | undefined;
  // What VS Code and the YAML language server show beside each value.
  if (values) schema['enumDescriptions'] = values.map((value) => explanation.members.get(value) ?? '');
  const properties = schema['properties'] as Record<string, Json> | undefined;
  for (const [field, property] of Object.entries(properties ?? {})) {
    const description = explanation.members.get(field);
    if (description !== undefined && description !== '') property['description'] ??= description;
  }
}
