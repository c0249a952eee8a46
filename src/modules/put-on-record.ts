import { createHash } from 'node:crypto';
import type { WriteTransaction } from '../neo4j/database.ts';
import { affectedBy, deriveAffected, together } from './derive.ts';
import { seededId } from './ids.ts';
import { KINDS, writerOf, type Kind, type Records } from './records.ts';
import { canonicalJson } from './revisions/canonical.ts';
import { type ChangeLevel, levelOf } from './revisions/level.ts';
import type { Editing, Recordable, RunStatement } from './revisions/revision.ts';
import { SHOWS_CONCERNED } from './revisions/shows-concerned.ts';
import { statementsOf } from './statements.ts';

/** What became of the records. */
export interface Recorded {
  created: number;
  updated: number;
  unchanged: number;
}

/** A reference to something that is not on record. The transaction must not be committed. */
export class EndMissing extends Error {
  constructor(kind: Kind, asked: number, made: number) {
    super(
      `Expected everything that ${kind} refer to on record, found ${String(asked - made)} of ${String(asked)} missing. ` +
        'Put it on record first, or in the same change. Nothing was written.',
    );
    this.name = 'EndMissing';
  }
}

interface Change {
  kind: Kind;
  record: Recordable;
  json: string;
  hash: string;
  action: 'CREATED' | 'UPDATED';
}

/**
 * Puts records on record within the caller's transaction: what is new is made, what differs is made anew, what is the same is left
 * alone, and each change gets one revision. What is derived from the changes is derived in the same breath. Records may refer to each
 * other in any order, and to what is on record already. Throws EndMissing; the caller's transaction is then rolled back.
 */
export async function putOnRecord(
  tx: WriteTransaction,
  records: Partial<Records>,
  editing: Editing,
): Promise<Recorded> {
  const run = statementsOf(tx);
  // First: what is read below must still be true when it is written.
  const [[last] = []] = await run(TAKE_LOCK, {});
  const changes: Change[] = [];
  let unchanged = 0;
  for (const kind of KINDS) {
    const found = await changesOf(tx, kind, records[kind] ?? []);
    changes.push(...found);
    unchanged += (records[kind] ?? []).length - found.length;
  }
  if (changes.length > 0) {
    const updated = changes.filter(({ action }) => action === 'UPDATED');
    const before = await affectedBy(run, idsOf(updated));
    const latest = await latestOf(run, updated);
    for (const kind of KINDS) await writeNodes(run, kind, changes, editing);
    for (const kind of KINDS) await writeRelations(run, kind, changes);
    await deriveAffected(run, together(before, await affectedBy(run, idsOf(changes))));
    const revisions = await revisionsOf(run, changes, latest, last as number);
    await writeRevisions(run, revisions, editing);
    for (const kind of KINDS) await relateRevisions(tx, kind, revisions);
  }
  const created = changes.filter(({ action }) => action === 'CREATED').length;
  return { created, updated: changes.length - created, unchanged };
}

const TAKE_LOCK = new URL('./revisions/cypher/take-lock.cypher', import.meta.url);
const READ_LATEST = new URL('./revisions/cypher/read-latest.cypher', import.meta.url);
const READ_DECIDED = new URL('./revisions/cypher/read-decided.cypher', import.meta.url);
const WRITE_REVISIONS = new URL('./revisions/cypher/write-revisions.cypher', import.meta.url);

/** So many rows in one statement: one round trip for most, and none so large that it must be held whole. */
const BATCH = 2_000;

async function changesOf(
  tx: WriteTransaction,
  kind: Kind,
  records: readonly Recordable[],
): Promise<Change[]> {
  const hashes = new Map<string, unknown>();
  for (const batch of batches(records)) {
    // The label is one of the writers' own, no value from outside: a statement for each label would differ by that word alone.
    const rows = await tx.run(
      `UNWIND $ids AS id MATCH (n:${writerOf(kind).label} {id: id}) RETURN n.id, n.recordHash`,
      { ids: batch.map(({ id }) => id) },
    );
    for (const [id, hash] of rows) hashes.set(id as string, hash);
  }
  return records.flatMap((record) => {
    const json = canonicalJson(record);
    const hash = createHash('sha256').update(json).digest('hex');
    if (hashes.get(record.id) === hash) return [];
    return [
      {
        kind,
        record,
        json,
        hash,
        action: hashes.has(record.id) ? ('UPDATED' as const) : ('CREATED' as const),
      },
    ];
  });
}

function idsOf(changes: readonly Change[]): Record<Kind, string[]> {
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, [] as string[]])) as Record<Kind, string[]>;
  for (const { kind, record } of changes) ids[kind].push(record.id);
  return ids;
}

async function writeNodes(
  run: RunStatement,
  kind: Kind,
  changes: readonly Change[],
  { at }: Editing,
): Promise<void> {
  const rows = changes
    .filter((change) => change.kind === kind)
    .map(({ record, hash }) => ({
      ...record,
      ...writerOf(kind).computed?.(record),
      recordHash: hash,
    }));
  for (const batch of batches(rows)) await run(writerOf(kind).nodes, { rows: batch, at: at.toISOString() });
}

async function writeRelations(run: RunStatement, kind: Kind, changes: readonly Change[]): Promise<void> {
  const { relations, asksFor } = writerOf(kind);
  if (!relations) return;
  const rows = changes.filter((change) => change.kind === kind).map(({ record }) => record);
  for (const batch of batches(rows)) {
    const [[made] = []] = await run(relations, { rows: batch });
    const asked = batch.reduce((sum, record) => sum + asksFor(record), 0);
    if (made !== asked) throw new EndMissing(kind, asked, made as number);
  }
}

interface NewRevision {
  id: string;
  sequence: number;
  kind: Kind;
  action: Change['action'];
  level: ChangeLevel;
  subjectId: string;
  before: string | null;
  after: string;
}

/** What the latest revision of each says it is. */
async function latestOf(run: RunStatement, updated: readonly Change[]): Promise<Map<string, string>> {
  if (updated.length === 0) return new Map();
  const rows = await run(READ_LATEST, { ids: updated.map(({ record }) => record.id) });
  return new Map(rows as unknown as [string, string][]);
}

/** After everything is derived: whether a status was decided follows from who decides. */
async function revisionsOf(
  run: RunStatement,
  changes: readonly Change[],
  latest: ReadonlyMap<string, string>,
  last: number,
): Promise<NewRevision[]> {
  const statuses = changes.filter(({ kind }) => kind === 'statuses').map(({ record }) => record.id);
  const decided = new Set((await run(READ_DECIDED, { ids: statuses })).map(([id]) => id as string));
  return changes.map(({ kind, record, json, action }, index) => {
    const sequence = last + index + 1;
    const before = latest.get(record.id) ?? null;
    return {
      id: seededId('rev', String(sequence)),
      sequence,
      kind,
      action,
      level: levelOf({ kind, action, decided: decided.has(record.id), before, after: json }),
      subjectId: record.id,
      before,
      after: json,
    };
  });
}

/** The shows that each change is news of, under the index of their feeds. */
async function relateRevisions(
  tx: WriteTransaction,
  kind: Kind,
  revisions: readonly NewRevision[],
): Promise<void> {
  const pattern = SHOWS_CONCERNED[kind];
  const rows = revisions
    .filter((revision) => revision.kind === kind)
    .map(({ id, subjectId }) => ({ id, subjectId }));
  if (pattern === null) return;
  for (const batch of batches(rows)) {
    // Label and pattern are our own, no value from outside: a statement for each kind would differ by those alone.
    await tx.run(
      `UNWIND $rows AS row
       MATCH (revision:Revision {id: row.id}), (subject:${writerOf(kind).label} {id: row.subjectId})
       MATCH ${pattern}
       WITH DISTINCT revision, show
       CREATE (revision)-[:CONCERNS {toId: show.id, sort: revision.sequenceSort, fromId: revision.id}]->(show)`,
      { rows: batch },
    );
  }
}

async function writeRevisions(
  run: RunStatement,
  revisions: readonly NewRevision[],
  { at, by, reason }: Editing,
): Promise<void> {
  for (const rows of batches(revisions)) {
    await run(WRITE_REVISIONS, {
      rows,
      at: at.toISOString(),
      by,
      reason: reason ?? null,
      last: rows.at(-1)?.sequence ?? 0,
    });
  }
}

function batches<Item>(items: readonly Item[]): Item[][] {
  const found: Item[][] = [];
  for (let start = 0; start < items.length; start += BATCH) found.push(items.slice(start, start + BATCH));
  return found;
}
