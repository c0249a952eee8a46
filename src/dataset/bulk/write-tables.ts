import { createHash } from 'node:crypto';
import type { Becomes } from '../../modules/becomes.ts';
import { kindOf } from '../../modules/on-record.ts';
import { KINDS, type Kind, writerOf } from '../../modules/records.ts';
import { revisionRow } from '../../modules/revision-row.ts';
import type { Change, Editing } from '../../modules/revisions/revision.ts';
import { EndMissing, propertiesOf } from '../../modules/write-becomes.ts';
import { Moment } from '../../neo4j/values.ts';
import type { RecordSource } from '../jsonl/record-source.ts';
import { Table, type TableFiles } from './table.ts';

/** A file for each set of labels and each type of relationship. */
export interface Tables {
  readonly nodes: readonly (TableFiles & { readonly labels: readonly string[] })[];
  readonly relationships: readonly (TableFiles & { readonly type: string })[];
}

/**
 * Writes what records become in an empty graph, with a revision each, all of one change, in the order in which one transaction would have put them on record. What is derived is
 * not among it. Throws what cannot be stored, as a transaction would.
 */
export async function writeTables(
  source: RecordSource,
  folder: string,
  editing: Editing,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Tables> {
  const inOrder = KINDS.map((kind) => source.records.filter((record) => source.kindOf(record) === kind));
  const nodes = new Map<string, { table: Table; labels: string[] }>();
  const relationships = new Map<string, Table>();
  const nodesOf = (labels: string[]): Table => {
    const name = labels.join('-');
    const known = nodes.get(name) ?? { table: new Table(folder, name, [':ID']), labels };
    nodes.set(name, known);
    return known.table;
  };
  const relationshipsOf = (type: string): Table => {
    const known = relationships.get(type) ?? new Table(folder, type, [':START_ID', ':END_ID']);
    relationships.set(type, known);
    return known;
  };

  // Numbers of nodes: the records in their order, their revisions after them, and then whatever there is more of.
  const total = source.records.length;
  const nodeOf = new Int32Array(source.size).fill(-1);
  inOrder.flat().forEach((record, place) => (nodeOf[record] = place));
  let next = 2 * total;

  const addTies = async (kind: Kind, node: number, { ties }: Becomes): Promise<void> => {
    for (const { type, to, ends, inwards, properties } of ties) {
      const end = kindOf(to);
      const other = nodeOf[source.numberOf(to) ?? -1] ?? -1;
      if (other < 0 || !end || !ends.includes(end)) throw new EndMissing(kind, 1, 0);
      await relationshipsOf(type).add(inwards ? [other, node] : [node, other], properties);
    }
  };

  let version = 0;
  // Names the state that the record will be in. Random elsewhere; here the same records make the same files.
  const state = createHash('sha256');
  for (const record of inOrder.flat()) {
    version += 1;
    const { kind, record: value, json } = await source.read(record);
    const hash = createHash('sha256').update(json).digest('hex');
    state.update(hash);
    const change: Change = {
      kind,
      record: value,
      before: null,
      after: json,
      hash,
      action: 'CREATED',
      version,
    };
    const { label, parts, firstWritten } = writerOf(kind);
    const becomes = writerOf(kind).becomes(value);
    const node = version - 1;
    await nodesOf([label, ...(becomes.labels ?? [])]).add([node], {
      ...propertiesOf(change, becomes),
      ...(firstWritten && { [firstWritten]: new Moment(editing.at.toISOString()) }),
    });
    await addTies(kind, node, becomes);
    for (const part of parts ? (becomes.parts ?? []) : []) {
      await nodesOf([parts?.label ?? '']).add([next], part);
      await relationshipsOf(parts?.type ?? '').add([node, next]);
      next += 1;
    }
    await nodesOf(['Revision']).add(
      [total + node],
      revisionRow(change, editing, { change: 1, decided: false }),
    );
    progress(version, total);
  }
  await nodesOf(['RevisionSequence']).add([next], {
    name: 'record',
    last: version,
    held: true,
    state: state.digest('hex'),
  });

  const files = async <T extends object>(table: Table, of: T) => ({ ...(await table.end()), ...of });
  return {
    nodes: await Promise.all([...nodes.values()].map(({ table, labels }) => files(table, { labels }))),
    relationships: await Promise.all([...relationships].map(([type, table]) => files(table, { type }))),
  };
}
