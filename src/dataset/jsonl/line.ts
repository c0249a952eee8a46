import { seededId } from '../../modules/ids.ts';
import { prefixOfKind } from '../../modules/on-record.ts';
import { KINDS, type Kind } from '../../modules/records.ts';
import { didYouMean } from '../../did-you-mean.ts';
import { shown } from '../explain-issue.ts';

/** A record as a line has it: its fields are not checked yet. */
export interface LineRecord {
  readonly kind: Kind;
  readonly id: string;
  /** The slug, key or words that the id is made from. */
  readonly name: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What is wrong with a line: what was expected, what was found, what to do. */
export type LineFault = string;

const FIELDS = ['kind', 'id', 'version', 'record'];

/** One line of a file of records. The version says nothing to a reader: each graph counts its own revisions. */
export function readLine(text: string): LineRecord | LineFault {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return `Expected one JSON object a line, found ${shown(text)}, which is no JSON. Was the file cut off, or changed by hand?`;
  }
  if (!isObject(line))
    return `Expected an object with ${FIELDS.join(', ')}, found ${shown(line)}. Correct the line.`;
  const other = Object.keys(line).find((field) => !FIELDS.includes(field));
  if (other !== undefined)
    return `Expected the fields ${FIELDS.join(', ')}, found "${other}".${didYouMean(other, FIELDS) || ' Remove it.'}`;
  const { kind, id, record } = line;
  if (!KINDS.includes(kind as Kind))
    return `kind: expected one of ${KINDS.join(', ')}, found ${shown(kind)}.${typeof kind === 'string' ? didYouMean(kind, KINDS) : ''} Write one of them.`;
  if (!isObject(record))
    return `record: expected fields with their values, found ${shown(record)}. Correct the line.`;
  if (typeof id !== 'string' || record['id'] !== id)
    return `id: expected the record's own, ${shown(record['id'])}, found ${shown(id)}. Write the same twice.`;
  return named(kind as Kind, id, record);
}

function named(kind: Kind, id: string, record: Record<string, unknown>): LineRecord | LineFault {
  const field = 'slug' in record ? 'slug' : kind === 'topics' ? 'name' : 'key';
  const name = record[field];
  if (typeof name !== 'string') return `record.${field}: expected text, found ${shown(name)}. Add the field.`;
  const expected = seededId(prefixOfKind(kind), name);
  if (id !== expected)
    return `id: expected "${expected}", as the ${field} "${name}" has it, found "${id}". Correct the one or the other.`;
  return { kind, id, name, record };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
