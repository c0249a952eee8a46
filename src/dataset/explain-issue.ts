import type { z } from 'zod';
import { didYouMean } from '../did-you-mean.ts';
import type { Path } from './faults.ts';

type Issue = z.core.$ZodIssue;

/** One of zod's issues as what was expected, what was found and what to do, each at its own path. */
export function explainIssue(
  issue: Issue,
  root: unknown,
  fieldsAt: (path: Path) => string[],
): { path: Path; message: string }[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const name = nameOf(path);
  const found = valueAt(root, path);

  switch (issue.code) {
    case 'unrecognized_keys': {
      const fields = fieldsAt(path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        message:
          `Expected one of the fields ${fields.join(', ')}, found "${key}".` +
          (didYouMean(key, fields) || ' Remove it, or put what it says into note.'),
      }));
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      return [
        {
          path,
          message:
            found === undefined
              ? `${name}: expected one of ${values.join(', ')}, found nothing. Add the field.`
              : `${name}: expected one of ${values.join(', ')}, found ${shown(found)}.` +
                (typeof found === 'string' ? didYouMean(found, values) : '') +
                ' Write one of them.',
        },
      ];
    }
    case 'invalid_type':
      return [
        {
          path,
          message: `${name}: expected ${NOUNS[issue.expected] ?? issue.expected}, found ${shown(found)}. ${remedy(issue.expected, found)}`,
        },
      ];
    case 'too_small':
      return [
        { path, message: `${name}: expected ${atLeast(issue)}, found ${shown(found)}. Add what is missing.` },
      ];
    case 'too_big':
      return [
        { path, message: `${name}: ${own(issue, found, `Expected at most ${String(issue.maximum)}`)}` },
      ];
    case 'invalid_union':
      return [
        {
          path,
          message: `${name}: expected ${bestOf(issue)}, found ${shown(found)}. Write it in one of these forms.`,
        },
      ];
    default:
      return [{ path, message: `${name}: ${own(issue, found, 'Expected another value')}` }];
  }
}

const NOUNS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with their values',
};

function remedy(expected: string, found: unknown): string {
  if (found === undefined) return 'Add the field.';
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean'))
    return 'Put it in quotation marks.';
  if (expected === 'array') return 'Begin each item on a line of its own with a hyphen.';
  return 'Correct it.';
}

function atLeast(issue: Extract<Issue, { code: 'too_small' }>): string {
  const minimum = String(issue.minimum);
  if (issue.origin === 'array') return `at least ${minimum} in the list`;
  if (issue.origin === 'string') return 'some text';
  return `${minimum} or more`;
}

/** A message of a definition's own says what was expected; what was found is added where it does not say so itself. */
function own(issue: Issue, found: unknown, otherwise: string): string {
  const message = issue.message.startsWith('Expected') ? issue.message : otherwise;
  return message.includes('found') ? withFullStop(message) : withFound(message, found);
}

function withFound(message: string, found: unknown): string {
  const [expected, ...advice] = message.split(/(?<=\.) /);
  const said = (expected ?? message).replace(/\.$/, '');
  return `${said}, found ${shown(found)}. ${advice.length > 0 ? withFullStop(advice.join(' ')) : 'Correct it.'}`;
}

function bestOf(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const forms = issue.errors.flatMap((errors) => errors.map((error) => error.message));
  return [...new Set(forms)].map((form) => form.replace(/^Expected /, '').replace(/\.$/, '')).join('; or ');
}

/** `quotes[3].stance`; the file itself where the path is empty. */
export function nameOf(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${step}`)).join('');
  return name.replace(/^\./, '') || 'the file';
}

export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'fields with values';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function withFullStop(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
