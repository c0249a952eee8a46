import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { textOf } from '../modules/statements.ts';
import type { ExactDatabase, ExactTransaction } from '../neo4j/exact.ts';
import { FORMAT, FORMAT_VERSION, type Header, type NodeLine, type RelationshipLine } from './format.ts';
import { migrationsIn } from './migrations-known.ts';
import { propertiesToJson } from './property.ts';
import { BackupRefused } from './refused.ts';
import { writeWhole } from './whole-file.ts';

export interface BackingUp {
  /** Replace a file that is there. */
  force: boolean;
  /** The version of the tracker. */
  madeBy: string;
  now: () => Date;
  /** Ends it before its time; nothing is left behind. */
  signal?: AbortSignal;
  /** Nobody writes from now on, until it is done. */
  held?: () => void;
  /** `done` of `total` nodes and relationships are written. */
  progress?: (done: number, total: number) => void;
}

/**
 * Writes the whole graph to `file`, as it is after one revision: it takes the lock that all writing takes and holds it while it reads, so that writers wait
 * and readers do not. Throws BackupRefused, or a DatabaseError; then there is no file.
 */
export async function writeBackup(
  database: ExactDatabase,
  file: string,
  options: BackingUp,
): Promise<Header> {
  return database.hold(async (tx) => {
    // In the order in which a migration that writes to the record takes them: otherwise each could wait for the other.
    await tx.run(textOf(HOLD_MIGRATIONS), { since: options.now().toISOString() });
    const [[sequence] = []] = await tx.run(textOf(TAKE_LOCK));
    options.held?.();
    const header = await headerOf(tx, Number(sequence), options);
    await writeWhole(file, options.force, (stream) =>
      pipeline(Readable.from(linesOf(tx, header, options)), createGzip(), stream, {
        ...(options.signal && { signal: options.signal }),
      }),
    );
    return header;
  });
}

const TAKE_LOCK = new URL('../modules/revisions/cypher/take-lock.cypher', import.meta.url);
const HOLD_MIGRATIONS = new URL('./cypher/hold-migrations.cypher', import.meta.url);
const READ_MIGRATIONS = new URL('./cypher/read-migrations.cypher', import.meta.url);
const COUNT_GRAPH = new URL('./cypher/count-graph.cypher', import.meta.url);
const ALL_NODES = new URL('./cypher/all-nodes.cypher', import.meta.url);
const ALL_RELATIONSHIPS = new URL('./cypher/all-relationships.cypher', import.meta.url);

async function headerOf(tx: ExactTransaction, sequence: number, { madeBy, now }: BackingUp): Promise<Header> {
  const [[nodes, relationships] = []] = await tx.run(textOf(COUNT_GRAPH));
  const migrations = await tx.run(textOf(READ_MIGRATIONS));
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    madeBy,
    madeAt: now().toISOString(),
    sequence,
    migrations: migrationsIn(migrations),
    nodes: Number(nodes),
    relationships: Number(relationships),
  };
}

/** So many lines go through the streams as one. */
const AT_ONCE = 500;

async function* linesOf(
  tx: ExactTransaction,
  header: Header,
  { progress }: BackingUp,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const total = header.nodes + header.relationships;
  let lines: string[] = [JSON.stringify(header)];
  const taken = (): string => {
    const text = `${lines.join('\n')}\n`;
    hash.update(text);
    lines = [];
    return text;
  };
  let [nodes, relationships] = [0, 0];
  for await (const line of nodesOf(tx)) {
    lines.push(JSON.stringify(line));
    nodes++;
    if (lines.length < AT_ONCE) continue;
    yield taken();
    progress?.(nodes, total);
  }
  for await (const line of relationshipsOf(tx)) {
    lines.push(JSON.stringify(line));
    relationships++;
    if (lines.length < AT_ONCE) continue;
    yield taken();
    progress?.(nodes + relationships, total);
  }
  if (nodes !== header.nodes || relationships !== header.relationships)
    throw written(header, nodes, relationships);
  if (lines.length > 0) yield taken();
  progress?.(total, total);
  yield `${JSON.stringify({ end: { nodes, relationships, sha256: hash.digest('hex') } })}\n`;
}

async function* nodesOf(tx: ExactTransaction): AsyncGenerator<NodeLine> {
  for await (const [id, labels, properties] of tx.stream(textOf(ALL_NODES))) {
    yield {
      node: numberOf(id as string),
      labels: labels as string[],
      properties: propertiesToJson(properties as Record<string, unknown>),
    };
  }
}

async function* relationshipsOf(tx: ExactTransaction): AsyncGenerator<RelationshipLine> {
  for await (const [from, to, type, properties] of tx.stream(textOf(ALL_RELATIONSHIPS))) {
    yield {
      relationship: type as string,
      from: numberOf(from as string),
      to: numberOf(to as string),
      properties: propertiesToJson(properties as Record<string, unknown>),
    };
  }
}

/** `4:d1f5…:17` is 17: what is before it is the same for every node of one database. */
function numberOf(elementId: string): number {
  const number = Number(elementId.slice(elementId.lastIndexOf(':') + 1));
  if (Number.isSafeInteger(number)) return number;
  throw new BackupRefused(
    `Expected element ids that end with a number, found ${elementId}. Is this a newer Neo4j than the tracker knows?`,
  );
}

function written(header: Header, nodes: number, relationships: number): BackupRefused {
  return new BackupRefused(
    `Expected ${String(header.nodes)} nodes and ${String(header.relationships)} relationships, found ${String(nodes)} and ${String(relationships)}: ` +
      'something wrote to the database without waiting for its turn. No backup was kept. Run it again.',
  );
}
