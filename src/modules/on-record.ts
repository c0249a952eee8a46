import type { WriteTransaction } from '../neo4j/database.ts';
import { type IdPrefix, prefixOf } from './ids.ts';
import { KINDS, type Kind, writerOf } from './records.ts';
import type { Recordable } from './revisions/revision.ts';

/** A record as it stands. `version`: the sequence of the revision that made it so. */
export interface OnRecord {
  readonly kind: Kind;
  readonly version: number;
  readonly hash: string;
  /** The record as canonical JSON: what that revision says that it became. */
  readonly json: string;
}

/** So many rows in one statement: one round trip for most, and none so large that it must be held whole. */
export const BATCH = 2_000;

const PREFIXES: Record<Kind, IdPrefix> = {
  organizations: 'org',
  people: 'per',
  unnamedSources: 'uns',
  shows: 'sho',
  characters: 'cha',
  coverage: 'cov',
  seasons: 'sea',
  articles: 'art',
  topics: 'top',
  quotes: 'quo',
  appearances: 'app',
  claims: 'cla',
  announcements: 'ann',
  statuses: 'sta',
  corrections: 'cor',
};

const KIND_OF = new Map<string, Kind>(KINDS.map((kind) => [PREFIXES[kind], kind]));

/** The kind of the record that has this id; null where ids of records do not look like that. */
export function kindOf(id: string): Kind | null {
  return KIND_OF.get(prefixOf(id)) ?? null;
}

/** The prefix of the ids of a kind. */
export function prefixOfKind(kind: Kind): IdPrefix {
  return PREFIXES[kind];
}

/** The records of these ids as they stand; an unknown id has no entry. */
export async function recordsOf(
  tx: Pick<WriteTransaction, 'run'>,
  ids: Iterable<string>,
): Promise<Map<string, OnRecord>> {
  const byKind = new Map<Kind, string[]>();
  for (const id of new Set(ids)) {
    const kind = kindOf(id);
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  }
  const found = new Map<string, OnRecord>();
  for (const [kind, some] of byKind) {
    for (const batch of batches(some)) {
      // The label is one of the writers' own, no value from outside: a statement for each label would differ by that word alone.
      const rows = await tx.run(
        `UNWIND $ids AS id
         MATCH (n:${writerOf(kind).label} {id: id})
         MATCH (revision:Revision {sequence: n.version}) USING INDEX revision:Revision(sequence)
         RETURN n.id, n.version, n.recordHash, revision.after`,
        { ids: batch },
      );
      for (const [id, version, hash, json] of rows) {
        found.set(id as string, {
          kind,
          version: version as number,
          hash: hash as string,
          json: json as string,
        });
      }
    }
  }
  return found;
}

/** The record itself. */
export function recordIn({ json }: OnRecord): Recordable {
  return JSON.parse(json) as Recordable;
}

export function batches<Item>(items: readonly Item[]): Item[][] {
  const found: Item[][] = [];
  for (let start = 0; start < items.length; start += BATCH) found.push(items.slice(start, start + BATCH));
  return found;
}
