import type { Viewer } from '../access/viewer.ts';
import type { Reader } from '../read-plan/reader.ts';

/** What one root field ran. */
export interface Explained {
  readonly field: string;
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
}

/** What every resolver is given for one request. */
export interface Context {
  readonly reader: Reader;
  /** Who asks. What a mutation may do is settled before it runs: see rights-plugin.ts. */
  readonly viewer: Viewer;
  /** The day of the request in UTC, `2026-11-25`. Rules never look at the clock themselves. */
  readonly today: string;
  /** What the request ran so far; only where the debug switch is on. */
  readonly explained?: readonly Explained[];
}
