import { createHash } from 'node:crypto';
import type { WriteTransaction } from '../neo4j/database.ts';
import { affectedBy, deriveAffected, together } from './derive.ts';
import { followMerged } from './merged.ts';
import { type OnRecord, recordIn, recordsOf } from './on-record.ts';
import { refuseRemovedWords } from './redactions.ts';
import { KINDS, writerOf, type Kind, type Records } from './records.ts';
import { canonicalJson } from './revisions/canonical.ts';
import type { Change, Editing, Recordable, RunStatement } from './revisions/revision.ts';
import { writeRevisions } from './revisions/write-revisions.ts';
import { statementsOf } from './statements.ts';
import { writeBecomes } from './write-becomes.ts';

/** What became of the records. */
export interface Recorded {
  created: number;
  updated: number;
  unchanged: number;
  deleted: number;
  /** The sequence of the latest revision, these included; 0 before the first. */
  sequence: number;
}

/** The sequence of the first revision of a change; one after the latest where nothing changed. */
export function firstOf({ created, updated, deleted, sequence }: Recorded): number {
  return sequence - (created + updated + deleted) + 1;
}

/** Something is to go that others still refer to. The transaction must not be committed. */
export class StillReferredTo extends Error {
  readonly id: string;
  /** Ids of records that refer to it. */
  readonly by: readonly string[];

  constructor(id: string, by: readonly string[]) {
    super(
      `Expected nothing that refers to ${id} before it goes, found ${by.slice(0, 5).join(', ')}. Change those first, or in the same change. Nothing was written.`,
    );
    this.name = 'StillReferredTo';
    this.id = id;
    this.by = by;
  }
}

/** Something that was merged into another is put on record again. The transaction must not be committed. */
export class MergedAway extends Error {
  /** The id of what the first of them was merged into. */
  readonly into: string;

  constructor(found: ReadonlyMap<string, string>) {
    super(
      `Expected things that stand for themselves, found ${[...found].map(([id, into]) => `${id}, which was merged into ${into}`).join('; ')}. Refer to what it was merged into, or take the merge back. Nothing was written.`,
    );
    this.name = 'MergedAway';
    this.into = [...found.values()][0] ?? '';
  }
}

/**
 * Puts records on record within the caller's transaction: what is new is made, what differs is made anew, what is the same is left
 * alone, what is in `removed` goes, and each change gets one revision. What is derived from the changes is derived in the same breath. Records may refer to each
 * other in any order, and to what is on record already. Throws EndMissing, MergedAway, RemovedWords and StillReferredTo; the caller's transaction is then rolled back.
 * @param removed ids; one that is not on record is left alone
 */
export async function putOnRecord(
  tx: WriteTransaction,
  records: Partial<Records>,
  editing: Editing,
  removed: readonly string[] = [],
): Promise<Recorded> {
  const run = statementsOf(tx);
  // First: what is read below must still be true when it is written.
  const last = await takeLock(run);
  const given = KINDS.flatMap((kind) => (records[kind] ?? []).map((record) => ({ kind, record })));
  const standing = await recordsOf(tx, [...given.map(({ record }) => record.id), ...removed]);
  const changes = changesAmong(given, removed, standing, last);
  await refuseMerged(
    tx,
    changes.flatMap(({ action, record }) => (action === 'CREATED' ? [record.id] : [])),
  );
  await refuseRemovedWords(
    tx,
    changes.flatMap(({ action, record }) => (action === 'DELETED' ? [] : [record])),
  );
  if (changes.length > 0) {
    const written = changes.filter(({ action }) => action !== 'DELETED');
    const gone = changes.filter(({ action }) => action === 'DELETED');
    const before = await affectedBy(run, idsOf(changes.filter(({ action }) => action !== 'CREATED')));
    await writeBecomes(tx, written, editing);
    // Those that go are news of shows that they will no longer lead to.
    await writeRevisions(tx, run, gone, editing, last + 1);
    for (const change of gone) await remove(tx, change, gone);
    const touched = together(before, await affectedBy(run, idsOf(written)));
    await deriveAffected(run, touched);
    await writeRevisions(tx, run, written, editing, last + 1);
  }
  const count = (action: Change['action']): number =>
    changes.filter((change) => change.action === action).length;
  return {
    created: count('CREATED'),
    updated: count('UPDATED'),
    deleted: count('DELETED'),
    unchanged: given.length + count('DELETED') - changes.length,
    sequence: last + changes.length,
  };
}

/** Throws MergedAway where some of these ids stand for something else by now. */
export async function refuseMerged(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
  const merged = await followMerged(tx, ids);
  if (merged.size > 0) throw new MergedAway(merged);
}

const HOLD_LOCK = new URL('./revisions/cypher/hold-lock.cypher', import.meta.url);
const TAKE_LOCK = new URL('./revisions/cypher/take-lock.cypher', import.meta.url);

/** The one lock that all writing takes first. The number of the latest revision, 0 where there is none. */
export async function takeLock(run: RunStatement): Promise<number> {
  // MERGE alone would do, and two at once would each wait for the other: only the first of all makes the lock.
  const [[held] = []] = await run(HOLD_LOCK, {});
  if (held !== undefined) return held as number;
  const [[made] = []] = await run(TAKE_LOCK, {});
  return made as number;
}

/** What differs, numbered on from `last`: first what goes. */
function changesAmong(
  given: readonly { kind: Kind; record: Recordable }[],
  removed: readonly string[],
  standing: ReadonlyMap<string, OnRecord>,
  last: number,
): Change[] {
  const changes: Omit<Change, 'version'>[] = removed.flatMap((id) => {
    const record = standing.get(id);
    if (!record) return [];
    const { kind, json } = record;
    return [
      { kind, record: recordIn(record), before: json, after: null, hash: '', action: 'DELETED' as const },
    ];
  });
  for (const { kind, record } of given) {
    const after = canonicalJson(record);
    const hash = createHash('sha256').update(after).digest('hex');
    const known = standing.get(record.id);
    if (known?.hash === hash) continue;
    changes.push({
      kind,
      record,
      before: known?.json ?? null,
      after,
      hash,
      action: known ? 'UPDATED' : 'CREATED',
    });
  }
  return changes.map((change, index) => ({ ...change, version: last + index + 1 }));
}

function idsOf(changes: readonly Change[]): Record<Kind, string[]> {
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, [] as string[]])) as Record<Kind, string[]>;
  for (const { kind, record } of changes) ids[kind].push(record.id);
  return ids;
}

/** The node and its parts. Whoever else refers to it must go in the same change. */
async function remove(
  tx: WriteTransaction,
  { kind, record }: Change,
  gone: readonly Change[],
): Promise<void> {
  // As above: the label is one of the writers' own.
  const neighbours = await tx.run(
    `MATCH (n:${writerOf(kind).label} {id: $id})--(other) WHERE NOT other:Revision RETURN DISTINCT other.id`,
    { id: record.id },
  );
  const going = new Set(gone.map((change) => change.record.id));
  const others = neighbours.map(([id]) => id as string).filter((id) => !going.has(id));
  const referring = [...(await recordsOf(tx, others))].filter(([, { json }]) =>
    json.includes(`"${record.id}"`),
  );
  if (referring.length > 0) throw new StillReferredTo(record.id, referring.map(([id]) => id).sort());
  await tx.run(
    `MATCH (n:${writerOf(kind).label} {id: $id}) OPTIONAL MATCH (n)-[:HAS_EDIT]->(edit:Edit) DETACH DELETE edit, n`,
    { id: record.id },
  );
}
