import type { WriteTransaction } from '../../neo4j/database.ts';
import { batches } from '../on-record.ts';
import { KINDS, type Kind, writerOf } from '../records.ts';
import { revisionRow } from '../revision-row.ts';
import type { Change, Editing, RunStatement } from './revision.ts';
import { SHOWS_CONCERNED } from './shows-concerned.ts';

const READ_DECIDED = new URL('./cypher/read-decided.cypher', import.meta.url);
const WRITE_REVISIONS = new URL('./cypher/write-revisions.cypher', import.meta.url);

/** One revision for each change; `change` is the number of the first of its transaction. After everything is derived: whether a status was decided follows from who decides. */
export async function writeRevisions(
  tx: WriteTransaction,
  run: RunStatement,
  changes: readonly Change[],
  editing: Editing,
  change: number,
): Promise<void> {
  if (changes.length === 0) return;
  const statuses = changes.filter(({ kind }) => kind === 'statuses').map(({ record }) => record.id);
  const decided = new Set((await run(READ_DECIDED, { ids: statuses })).map(([id]) => id as string));
  const rows = changes.map((each) =>
    revisionRow(each, editing, { change, decided: decided.has(each.record.id) }),
  );
  for (const batch of batches(rows)) await run(WRITE_REVISIONS, { rows: batch });
  for (const kind of KINDS) {
    await writeConcerns(
      tx,
      kind,
      changes
        .filter((each) => each.kind === kind)
        .map(({ record, version }) => ({ sequence: version, subjectId: record.id })),
    );
  }
}

/** The shows that each change is news of, under the index of their feeds. */
export async function writeConcerns(
  tx: WriteTransaction,
  kind: Kind,
  revisions: readonly { readonly sequence: number; readonly subjectId: string }[],
): Promise<void> {
  const pattern = SHOWS_CONCERNED[kind];
  if (pattern === null) return;
  // Label and pattern are our own, no value from outside: a statement for each kind would differ by those alone.
  for (const batch of batches(revisions)) {
    await tx.run(
      `UNWIND $rows AS row
       MATCH (revision:Revision {sequence: row.sequence}), (subject:${writerOf(kind).label} {id: row.subjectId})
       MATCH ${pattern}
       WITH DISTINCT revision, show
       CREATE (revision)-[:CONCERNS {toId: show.id, sort: revision.sequenceSort, fromId: revision.id}]->(show)`,
      { rows: batch },
    );
  }
}
