import type { Reader } from '../read-plan/reader.ts';
import type { Explained } from './explain.ts';

/** What every resolver is given for one request. */
export interface Context {
  readonly reader: Reader;
  /** The day of the request in UTC, `2026-11-25`. Rules never look at the clock themselves. */
  readonly today: string;
  /** What the request ran so far; only where the debug switch is on. */
  readonly explained?: readonly Explained[];
}
