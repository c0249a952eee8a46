import { textOf } from '../modules/statements.ts';
import type { ExactDatabase } from '../neo4j/exact.ts';
import type { Header, NodeLine, RelationshipLine } from './format.ts';
import { propertiesFromJson } from './property.ts';
import { entriesOf } from './read-backup.ts';
import { BackupRefused } from './refused.ts';

/** So many in one transaction. */
const BATCH = 1_000;

const WRITE_NODES = new URL('./cypher/write-nodes.cypher', import.meta.url);
const WRITE_RELATIONSHIPS = new URL('./cypher/write-relationships.cypher', import.meta.url);

/**
 * Writes what a backup holds, batch by batch, each committed by itself. Keeps which node became which in memory, and no more. Throws BackupRefused
 * where the file changed since it was checked, or an end is gone.
 */
export async function writeEntries(
  exact: ExactDatabase,
  file: string,
  progress?: (done: number, total: number) => void,
): Promise<void> {
  const made = new Map<number, string>();
  let total = 0;
  let done = 0;
  const written = (count: number): void => {
    done += count;
    progress?.(done, total);
  };
  let nodes: NodeLine[] = [];
  let relationships: RelationshipLine[] = [];
  const flush = async (): Promise<void> => {
    if (nodes.length > 0) await writeNodes(exact, nodes, made);
    if (relationships.length > 0) await writeRelationships(exact, relationships, made);
    written(nodes.length + relationships.length);
    nodes = [];
    relationships = [];
  };
  for await (const entry of entriesOf(file)) {
    if ('header' in entry) total = totalOf(entry.header);
    else if ('node' in entry) nodes.push(entry);
    else relationships.push(entry);
    if (nodes.length + relationships.length >= BATCH) await flush();
  }
  await flush();
}

function totalOf({ nodes, relationships }: Header): number {
  return nodes + relationships;
}

async function writeNodes(
  exact: ExactDatabase,
  lines: readonly NodeLine[],
  made: Map<number, string>,
): Promise<void> {
  const rows = lines.map(({ node, labels, properties }) => ({
    node: BigInt(node),
    labels,
    properties: propertiesFromJson(properties),
  }));
  const ids = await exact.write((tx) => tx.run(textOf(WRITE_NODES), { rows }));
  for (const [node, id] of ids) made.set(Number(node), id as string);
}

async function writeRelationships(
  exact: ExactDatabase,
  lines: readonly RelationshipLine[],
  made: ReadonlyMap<number, string>,
): Promise<void> {
  const rows = lines.map(({ relationship, from, to, properties }) => ({
    type: relationship,
    from: made.get(from) ?? null,
    to: made.get(to) ?? null,
    properties: propertiesFromJson(properties),
  }));
  await exact.write(async (tx) => {
    const [[count] = []] = await tx.run(textOf(WRITE_RELATIONSHIPS), { rows });
    if (Number(count) === rows.length) return;
    throw new BackupRefused(
      `Expected both ends of ${String(rows.length)} relationships, found only those of ${String(count)}: something else writes to the database. Stop it.`,
    );
  });
}
