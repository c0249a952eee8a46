import type { Path } from '../dataset/faults.ts';

/** What kind of thing is wrong with a change: a type of schema.graphql that implements Problem. */
export type ProblemKind =
  | 'InvalidInput'
  | 'InvalidDate'
  | 'SelectorMismatch'
  | 'AuthorityTooLow'
  | 'ReasonMissing'
  | 'UnknownReference'
  | 'DuplicateOf'
  | 'Conflict'
  | 'NotPermitted';

/** One thing that is wrong. `message`: what was expected, what was found, what to do. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly message: string;
  /** The way to what is at fault, from the mutation's arguments down: `['article', 'quotes', 0, 'stance']`. */
  readonly path: Path;
  /** DuplicateOf and Conflict: the id of what is on record. */
  readonly recordId?: string;
  /** Conflict: the version on record. */
  readonly version?: number;
}

/** A change that was refused: everything that is wrong with it at once. The transaction must not be committed. */
export class Refused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.name = 'Refused';
    this.problems = problems;
  }
}
