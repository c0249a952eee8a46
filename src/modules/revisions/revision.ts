import type { Row } from '../../neo4j/database.ts';
import type { Becomes } from '../becomes.ts';
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

/** How the records of one kind get into the graph, whichever way: by statements, or by the files of a bulk import. */
export interface Writer<Kind extends Recordable> {
  /** The label that carries the id's uniqueness. */
  label: string;
  /** The id of what it stands with in the files: its article, its show or its season. Null where it has a file of its own, or none. */
  heldBy(record: Kind): string | null;
  /** All of what `becomes` makes: types of relationships, by direction. They go before they are made anew. */
  owns: { readonly out?: readonly string[]; readonly in?: readonly string[] };
  /** The parts that `becomes` makes, where there are any. */
  parts?: { readonly type: string; readonly label: string };
  /** Every label that `becomes` may add. */
  furtherLabels?: readonly string[];
  /** The property that holds the moment of the first writing, and keeps it. */
  firstWritten?: string;
  becomes(record: Kind): Becomes;
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
