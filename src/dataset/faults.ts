/** The way to a value within a file: `['quotes', 3, 'stance']`. */
export type Path = readonly (string | number)[];

/** Something wrong with a value of a file. `message`: what was expected, what was found, what to do. */
export interface Finding {
  file: string;
  path: Path;
  message: string;
  /** Which rule it breaks; none where a file cannot be read. */
  rule?: Rule;
  /** DANGLING and DUPLICATE: what the name is of, and the name. */
  named?: { noun: string; name: string };
}

/** The rules that files are checked by. */
export type Rule =
  | 'DUPLICATE'
  | 'DANGLING'
  | 'UNKNOWN'
  | 'SPAN'
  | 'SELECTOR'
  | 'REASON'
  | 'JUDGEMENT'
  | 'DECISION'
  | 'DISAGREEMENT';

/** A finding at its place. `line`: from 1. */
export interface Fault {
  file: string;
  line: number;
  message: string;
}

/** `file:line: message`, as editors and terminals make links of. */
export function faultLine({ file, line, message }: Fault): string {
  return `${file}:${String(line)}: ${message}`;
}

/** Everything that is wrong with a dataset at once. Nothing of it was written. */
export class DatasetFaulty extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'));
    this.name = 'DatasetFaulty';
    this.faults = faults;
  }
}
