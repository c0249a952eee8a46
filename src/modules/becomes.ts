import type { Kind } from './records.ts';
import { Day, type Properties } from '../neo4j/values.ts';
import type { Recordable, StoredDate, StoredExternalIds } from './revisions/revision.ts';

/** What a record becomes in the graph: one node, parts of it that are nodes too, and the relationships that are its own. */
export interface Becomes {
  /** Further labels of the node. */
  readonly labels?: readonly string[];
  /** Of the node, beside those that every record has. What is derived is not among them. */
  readonly properties: Properties;
  readonly ties: readonly Tie[];
  /** Nodes that stand and fall with it; each has an id of its own. */
  readonly parts?: readonly Properties[];
}

/** A relationship between the record and another one. */
export interface Tie {
  readonly type: string;
  /** The id of the other end. */
  readonly to: string;
  /** What that may be: anything else counts as missing. */
  readonly ends: readonly Kind[];
  /** It leads from the other end to the record. */
  readonly inwards?: true;
  readonly properties?: Properties;
}

/** None where there is no other end. */
export function tie(
  type: string,
  to: string | null | undefined,
  ends: readonly Kind[],
  properties?: Properties,
): Tie[] {
  return to === null || to === undefined ? [] : [{ type, to, ends, ...(properties && { properties }) }];
}

export function ties(type: string, to: readonly string[], ends: readonly Kind[]): Tie[] {
  return to.map((id) => ({ type, to: id, ends }));
}

/** The same, from the others to the record. */
export function inwards(all: readonly Tie[]): Tie[] {
  return all.map((one) => ({ ...one, inwards: true }));
}

/** A date as five properties that share a prefix, or as none. */
export function dated(prefix: string, date: StoredDate | null | undefined): Properties {
  if (!date) return {};
  return {
    [`${prefix}Edtf`]: date.edtf,
    [`${prefix}Precision`]: date.precision,
    [`${prefix}Earliest`]: new Day(date.earliest),
    [`${prefix}Latest`]: new Day(date.latest),
    [`${prefix}Basis`]: date.basis,
  };
}

export function dayOrNull(iso: string | null): Day | null {
  return iso === null ? null : new Day(iso);
}

export function externalIdsOf(ids: StoredExternalIds): Properties {
  return {
    externalIdImdb: ids.imdb,
    externalIdTvmaze: ids.tvmaze,
    externalIdTmdb: ids.tmdb,
    externalIdTvdb: ids.tvdb,
    externalIdWikidata: ids.wikidata,
  };
}

/** A relationship that leads to a page, in an order that is derived: `sort` comes later. */
export function orderedBy({ id }: Recordable, toId: string): Properties {
  return { toId, sort: '', fromId: id };
}

/** As text that sorts as the number does. */
export function tenDigits(number: number): string {
  return String(number).padStart(10, '0');
}
