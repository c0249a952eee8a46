import type { Row, WriteTransaction } from '../neo4j/database.ts';
import type { Properties } from '../neo4j/values.ts';
import type { Becomes, Tie } from './becomes.ts';
import { batches, kindOf } from './on-record.ts';
import { KINDS, type Kind, writerOf } from './records.ts';
import type { Change, Editing } from './revisions/revision.ts';

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

/** A change with what becomes of its record. */
interface Drawn {
  readonly change: Change;
  readonly becomes: Becomes;
}

/** The properties of a record's node, as far as nothing derived is among them. */
export function propertiesOf({ kind, record, hash, version }: Change, { properties }: Becomes): Properties {
  return {
    id: record.id,
    recordHash: hash,
    version,
    heldBy: writerOf(kind).heldBy(record),
    ...properties,
  };
}

/**
 * Makes the nodes, parts and relationships of records, or makes them anew; what is derived is gone then until it is derived again. Throws EndMissing. Labels and types
 * in these statements are the writers' own, no value from outside: statements in files would differ by those words alone.
 */
export async function writeBecomes(
  tx: WriteTransaction,
  changes: readonly Change[],
  editing: Editing,
): Promise<void> {
  const drawn = new Map(
    KINDS.map((kind) => [
      kind,
      changes
        .filter((change) => change.kind === kind)
        .map((change): Drawn => ({ change, becomes: writerOf(kind).becomes(change.record) })),
    ]),
  );
  for (const [kind, all] of drawn) {
    for (const batch of batches(all)) await writeNodes(tx, kind, batch, editing);
  }
  for (const [kind, all] of drawn) {
    for (const batch of batches(all)) await writeTies(tx, kind, batch);
  }
}

async function writeNodes(
  tx: WriteTransaction,
  kind: Kind,
  drawn: readonly Drawn[],
  { at }: Editing,
): Promise<void> {
  const { label, furtherLabels, firstWritten } = writerOf(kind);
  const standing = await clear(tx, kind, drawn);
  const rows = drawn.map(({ change, becomes }) => ({
    id: change.record.id,
    properties: propertiesOf(change, becomes),
    ...(furtherLabels && { labels: becomes.labels ?? [] }),
  }));
  const further = furtherLabels ? `REMOVE n:${furtherLabels.join(':')} SET n:$(row.labels)` : '';
  const first = firstWritten
    ? {
        keep: `WITH row, n, coalesce(n.${firstWritten}, datetime($at)) AS first`,
        set: `SET n.${firstWritten} = first`,
      }
    : { keep: '', set: '' };
  const of = {
    CREATE: rows.filter(({ id }) => !standing.has(id)),
    MATCH: rows.filter(({ id }) => standing.has(id)),
  };
  for (const [clause, some] of Object.entries(of)) {
    if (some.length === 0) continue;
    await tx.run(
      `UNWIND $rows AS row
       ${clause} (n:${label} {id: row.id})
       ${first.keep}
       SET n = row.properties
       ${first.set}
       ${further}`,
      { rows: some, at: at.toISOString() },
    );
  }
}

/** Takes away parts and relationships of nodes that are there. Those nodes' ids. */
async function clear(tx: WriteTransaction, kind: Kind, drawn: readonly Drawn[]): Promise<Set<string>> {
  const { label, owns, parts } = writerOf(kind);
  const ids = drawn.map(({ change }) => change.record.id);
  const rows = await tx.run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id`, { ids });
  const standing = rows.map(([id]) => id as string);
  if (standing.length > 0) {
    const gone = [
      ...(owns.out ? [`MATCH (n)-[old:${owns.out.join('|')}]->() DELETE old`] : []),
      ...(owns.in ? [`MATCH (n)<-[old:${owns.in.join('|')}]-() DELETE old`] : []),
      ...(parts ? [`MATCH (n)-[:${parts.type}]->(part:${parts.label}) DETACH DELETE part`] : []),
    ];
    if (gone.length > 0)
      await tx.run(
        `UNWIND $ids AS id
         MATCH (n:${label} {id: id})
         ${gone.map((each) => `CALL (n) { ${each} }`).join('\n')}`,
        { ids: standing },
      );
  }
  return new Set(standing);
}

interface End {
  readonly from: string;
  readonly to: string;
  readonly properties?: Properties;
}

async function writeTies(tx: WriteTransaction, kind: Kind, drawn: readonly Drawn[]): Promise<void> {
  const { parts } = writerOf(kind);
  const asked = drawn.reduce((sum, { becomes }) => sum + becomes.ties.length, 0);
  const statements = [...tiesByStatement(kind, drawn)].map(([statement, rows]) =>
    tx.run(statement, { rows }),
  );
  const partRows = drawn.flatMap(({ change, becomes }) =>
    (becomes.parts ?? []).map((properties) => ({ id: change.record.id, properties })),
  );
  if (parts && partRows.length > 0)
    statements.push(
      tx.run(
        `UNWIND $rows AS row
         MATCH (n:${writerOf(kind).label} {id: row.id})
         CREATE (n)-[:${parts.type}]->(part:${parts.label})
         SET part = row.properties
         RETURN 0`,
        { rows: partRows },
      ),
    );
  // All of them are on their way before the first is answered.
  const answers: Row[][] = await Promise.all(statements);
  const made = answers.reduce((sum, [row]) => sum + ((row?.[0] as number | undefined) ?? 0), 0);
  if (made !== asked) throw new EndMissing(kind, asked, made);
}

/** A statement for each type of relationship and what is at its other end. Ends that may not be there are left out, and missed when they are counted. */
function tiesByStatement(kind: Kind, drawn: readonly Drawn[]): Map<string, End[]> {
  const byStatement = new Map<string, End[]>();
  for (const { change, becomes } of drawn) {
    for (const each of becomes.ties) {
      const end = kindOf(each.to);
      if (!end || !each.ends.includes(end)) continue;
      const statement = tieStatement(kind, each, end);
      const row = {
        from: change.record.id,
        to: each.to,
        ...(each.properties && { properties: each.properties }),
      };
      const rows = byStatement.get(statement);
      if (rows) rows.push(row);
      else byStatement.set(statement, [row]);
    }
  }
  return byStatement;
}

function tieStatement(kind: Kind, { type, inwards, properties }: Tie, end: Kind): string {
  const pattern = inwards ? `(n)<-[r:${type}]-(end)` : `(n)-[r:${type}]->(end)`;
  return `UNWIND $rows AS row
MATCH (n:${writerOf(kind).label} {id: row.from})
MATCH (end:${writerOf(end).label} {id: row.to})
CREATE ${pattern}${properties ? '\nSET r = row.properties' : ''}
RETURN count(r)`;
}
