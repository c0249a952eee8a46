import {
  type GraphQLInputType,
  coerceInputValue,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
} from 'graphql';
import { didYouMean } from '../did-you-mean.ts';
import type { Variable } from './variables.ts';

export interface Reading {
  /** What the address gives, for GraphQL; what it leaves out is not in it. */
  readonly values: Record<string, unknown>;
  /** Everything that is wrong with it, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * The variables in an address, checked by the schema. An empty one is as good as none: a spreadsheet joins addresses out of cells. A list is the variable given
 * several times, or JSON, or, of numbers, switches and words of an enumeration, one text with commas. An input object is JSON.
 */
export function readVariables(variables: readonly Variable[], given: URLSearchParams): Reading {
  const values: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const name of new Set(given.keys())) {
    if (!variables.some((variable) => variable.name === name)) faults.push(unknown(name, variables));
  }
  for (const variable of variables) {
    const texts = given.getAll(variable.name).filter((text) => text !== '');
    if (texts.length === 0) {
      if (variable.required)
        faults.push(`${variable.name}: expected a value of ${String(variable.type)}, found none.`);
      continue;
    }
    const { value, fault } = readOne(variable, texts);
    if (fault === null) values[variable.name] = value;
    else faults.push(fault);
  }
  return { values, faults };
}

function unknown(name: string, variables: readonly Variable[]): string {
  const names = variables.map((variable) => variable.name);
  const has = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
  return `${quoted(name)} is no variable of this query (${has}).${didYouMean(name, names)}`;
}

function readOne(
  { name, type }: Variable,
  texts: readonly string[],
): { value: unknown; fault: string | null } {
  const nullable = getNullableType(type);
  if (!isListType(nullable) && texts.length > 1)
    return {
      value: null,
      fault: `${name}: expected one value, found ${String(texts.length)}. It is no list.`,
    };
  const [first = ''] = texts;
  const raw = isListType(nullable) ? itemsOf(nullable.ofType, texts) : valueOf(nullable, first);
  const found: string[] = [];
  const value = coerceInputValue(raw, type, (path, _value, { message }) => {
    found.push(`${[name, ...path].join('.')}: ${sentence(message)}`);
  });
  return { value, fault: found.length === 0 ? null : found.join(' ') };
}

function itemsOf(item: GraphQLInputType, texts: readonly string[]): unknown[] {
  const [only = ''] = texts;
  if (texts.length === 1 && only.startsWith('[')) {
    const parsed = json(only);
    if (Array.isArray(parsed)) return parsed;
  }
  const type = getNullableType(item);
  const parts = hasNoCommas(type)
    ? texts.flatMap((text) => text.split(',').map((part) => part.trim()))
    : texts;
  return parts.map((part) => valueOf(type, part));
}

/** Names of an enumeration, numbers and switches: a comma can only stand between two of them. */
function hasNoCommas(type: GraphQLInputType): boolean {
  return isEnumType(type) || (isScalarType(type) && ['Int', 'Float', 'Boolean'].includes(type.name));
}

/** A text as the JSON that it stands for. What does not look like one of the type stays text, and GraphQL says what is wrong with it. */
function valueOf(type: GraphQLInputType, text: string): unknown {
  if (isInputObjectType(type) || isListType(type)) return json(text);
  if (!isScalarType(type)) return text;
  if (type.name === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text;
  const isNumber = (type.name === 'Int' || type.name === 'Float') && /^-?\d+(\.\d+)?$/.test(text);
  return isNumber ? Number(text) : text;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function sentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
