import type { Row } from '../../neo4j/database.ts';
import type { Kind } from '../records.ts';

/** A date as it is stored: five properties that share a prefix. `earliest`, `latest`: ISO days. */
export interface StoredDate {
  edtf: string;
  precision: string;
  earliest: string;
  latest: string;
  basis: string;
}

export interface StoredExternalIds {
  imdb: string | null;
  tvmaze: string | null;
  tmdb: string | null;
  tvdb: string | null;
  wikidata: string | null;
}

/** A thing as it is written down, checked, with the ids of what it refers to. Plain JSON. */
export interface Recordable {
  id: string;
}

/** How the records of one kind get into the graph. The statements' heads say what they take. */
export interface Writer<Kind extends Recordable> {
  /** The label that carries the id's uniqueness. */
  label: string;
  /** The id of what it stands with in the files: its article, its show or its season. Null where it has a file of its own, or none. */
  heldBy(record: Kind): string | null;
  /** What is kept beside the record's own fields, for finding it again. */
  computed?(record: Kind): Record<string, unknown>;
  /** Makes the nodes. */
  nodes: URL;
  /** Makes what leads from the nodes and is theirs; null where nothing does. */
  relations: URL | null;
  /** How many relationships and parts a record asks for: fewer made means that an end is missing. */
  asksFor(record: Kind): number;
}

/** Runs a statement from its file, within the transaction that is under way. */
export type RunStatement = (statement: URL, params: Record<string, unknown>) => Promise<Row[]>;

/** Who writes, when, and why. `by`: an editor's name, or `import`. */
export interface Editing {
  at: Date;
  by: string;
  reason?: string;
}

/** One record before and after. `version`: the sequence of the revision that it gets. */
export interface Change {
  readonly kind: Kind;
  readonly record: Recordable;
  /** Canonical JSON; null where there was or is none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly hash: string;
  readonly action: 'CREATED' | 'UPDATED' | 'DELETED';
  readonly version: number;
}

/** How many of several optional ends are given. */
export function given(...ends: (string | null | undefined)[]): number {
  return ends.filter((end) => end !== null && end !== undefined).length;
}
