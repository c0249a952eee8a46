import type { Finding, Path, Rule } from '../dataset/faults.ts';
import { idOfNamed, type NamedKind } from '../dataset/to-records.ts';
import type { Problem, ProblemKind } from './problem.ts';

const KIND_OF: Record<Rule, ProblemKind> = {
  DUPLICATE: 'DuplicateOf',
  DANGLING: 'UnknownReference',
  UNKNOWN: 'ReasonMissing',
  SPAN: 'InvalidDate',
  SELECTOR: 'SelectorMismatch',
  REASON: 'ReasonMissing',
  JUDGEMENT: 'InvalidInput',
  DECISION: 'AuthorityTooLow',
  DISAGREEMENT: 'InvalidInput',
};

/** What the rules find wrong, as a mutation tells it. */
export function problemOf({ rule, named, message }: Finding, path: Path): Problem {
  const kind = rule ? KIND_OF[rule] : 'InvalidInput';
  if (kind === 'UnknownReference' && named)
    return {
      kind,
      path,
      message: `Expected ${article(named.noun)} ${wordsOf(named.noun)} on record, found "${named.name}", which is none. Put it on record first, or correct the name.`,
    };
  if (kind === 'DuplicateOf' && named)
    return {
      kind,
      path,
      message: `Expected a name of its own, found "${named.name}", which another ${wordsOf(named.noun)} on record has. Choose another, or edit that one where it stands.`,
      recordId: idOfNamed(named.noun as NamedKind, named.name),
    };
  return { kind, path, message };
}

function wordsOf(noun: string): string {
  return noun.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
