import type { WriteTransaction } from '../neo4j/database.ts';
import { checkDataset } from '../dataset/check-dataset.ts';
import { fromRecords } from '../dataset/from-records.ts';
import type { Path } from '../dataset/faults.ts';
import { kindOf, recordIn } from '../modules/on-record.ts';
import { putOnRecord, type Recorded } from '../modules/put-on-record.ts';
import { KINDS, type Kind, type Records } from '../modules/records.ts';
import type { Editing, Recordable } from '../modules/revisions/revision.ts';
import { neighbourhoodOf, namesOf } from './neighbourhood.ts';
import { Refused } from './problem.ts';
import { problemOf } from './problem-of-finding.ts';

/** Records as they are to be, and ids of those that are to go. */
export interface ChangedRecords {
  readonly records: readonly Recordable[];
  readonly removed: readonly string[];
}

/**
 * Puts whole records on record, if no rule is broken that holds now. Throws Refused, with every problem at `path`.
 */
export async function putChecked(
  tx: WriteTransaction,
  { records, removed }: ChangedRecords,
  editing: Editing,
  path: Path,
): Promise<Recorded> {
  const mentioned = records.flatMap((record) => JSON.stringify(record).match(/[a-z]{3}_[a-z2-7]{16}/g) ?? []);
  const around = await neighbourhoodOf(tx, [...records.map(({ id }) => id), ...removed, ...mentioned]);
  const standing = new Map([...around.records].map(([id, record]) => [id, recordIn(record)]));
  const after = new Map(standing);
  for (const id of removed) after.delete(id);
  for (const record of records) after.set(record.id, record);

  const names = await namesOf(tx, mentioned);
  const nameOf = (id: string): string => around.nameOf(id) ?? names.get(id) ?? id;
  const findings = (of: ReadonlyMap<string, Recordable>) =>
    checkDataset(fromRecords(grouped(of.values()), nameOf));
  const before = new Set(findings(standing).map(({ file, message }) => `${file} ${message}`));
  const problems = findings(after)
    .filter(({ file, message }) => !before.has(`${file} ${message}`))
    .map((finding) => {
      const problem = problemOf(finding, path);
      return { ...problem, message: `${finding.file}: ${problem.message}` };
    });
  if (problems.length > 0) throw new Refused(problems);
  return putOnRecord(tx, grouped(records), editing, removed);
}

export function grouped(records: Iterable<Recordable>): Records {
  const byKind = Object.fromEntries(KINDS.map((kind) => [kind, [] as Recordable[]])) as Record<
    Kind,
    Recordable[]
  >;
  for (const record of records) {
    const kind = kindOf(record.id);
    if (kind) byKind[kind].push(record);
  }
  return byKind as unknown as Records;
}
