import type { WriteTransaction } from '../../neo4j/database.ts';
import { seededId } from '../ids.ts';
import { batches } from '../on-record.ts';
import { KINDS, writerOf } from '../records.ts';
import { levelOf } from './level.ts';
import type { Change, Editing, RunStatement } from './revision.ts';
import { SHOWS_CONCERNED } from './shows-concerned.ts';

const READ_DECIDED = new URL('./cypher/read-decided.cypher', import.meta.url);
const WRITE_REVISIONS = new URL('./cypher/write-revisions.cypher', import.meta.url);

/** One revision for each change; `change` is the number of the first of its transaction. After everything is derived: whether a status was decided follows from who decides. */
export async function writeRevisions(
  tx: WriteTransaction,
  run: RunStatement,
  changes: readonly Change[],
  { at, by, reason }: Editing,
  change: number,
): Promise<void> {
  if (changes.length === 0) return;
  const statuses = changes.filter(({ kind }) => kind === 'statuses').map(({ record }) => record.id);
  const decided = new Set((await run(READ_DECIDED, { ids: statuses })).map(([id]) => id as string));
  const rows = changes.map(({ kind, record, before, after, action, version }) => ({
    id: seededId('rev', String(version)),
    sequence: version,
    kind,
    action,
    level: levelOf({ kind, action, decided: decided.has(record.id), before, after }),
    subjectId: record.id,
    before,
    after,
  }));
  for (const batch of batches(rows)) {
    await run(WRITE_REVISIONS, { rows: batch, at: at.toISOString(), by, reason: reason ?? null, change });
  }
  for (const kind of KINDS) {
    const pattern = SHOWS_CONCERNED[kind];
    if (pattern === null) continue;
    // The shows that each change is news of, under the index of their feeds. Label and pattern are our own, no value from outside: a statement
    // for each kind would differ by those alone.
    for (const batch of batches(rows.filter((row) => row.kind === kind))) {
      await tx.run(
        `UNWIND $rows AS row
         MATCH (revision:Revision {id: row.id}), (subject:${writerOf(kind).label} {id: row.subjectId})
         MATCH ${pattern}
         WITH DISTINCT revision, show
         CREATE (revision)-[:CONCERNS {toId: show.id, sort: revision.sequenceSort, fromId: revision.id}]->(show)`,
        { rows: batch.map(({ id, subjectId }) => ({ id, subjectId })) },
      );
    }
  }
}
