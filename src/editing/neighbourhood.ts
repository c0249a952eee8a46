import type { WriteTransaction } from '../neo4j/database.ts';
import { kindOf, type OnRecord, recordIn, recordsOf } from '../modules/on-record.ts';
import { KINDS, type Kind, type Records, writerOf } from '../modules/records.ts';
import { fromRecords } from '../dataset/from-records.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { textOf } from '../modules/statements.ts';

/** Part of the record, as files: what a change touches, what that refers to, and what rests on it. */
export interface Neighbourhood {
  readonly dataset: Dataset;
  /** By id. */
  readonly records: ReadonlyMap<string, OnRecord>;
  /** Slug, key or words of a record; null where nobody has the id. */
  nameOf(id: string): string | null;
}

const SHAPE_OF_AN_ID = /"([a-z]{3}_[a-z2-7]{16})"/g;

/**
 * Reads what the rules need to know about these records: all that stands in their files, what prints the quotes among them, the statuses that rest on them, and
 * the files of all those. What lies further off is known by its name.
 * @param ids of any kind; those of nobody are left out
 */
export async function neighbourhoodOf(tx: WriteTransaction, ids: Iterable<string>): Promise<Neighbourhood> {
  const asked = await recordsOf(tx, ids);
  const found = new Map(asked);
  const add = async (more: Iterable<string>): Promise<void> => {
    const missing = [...more].filter((id) => !found.has(id));
    if (missing.length === 0) return;
    for (const [id, record] of await recordsOf(tx, missing)) found.set(id, record);
  };
  await add(await idsFound(tx, RESTING_ON, [...asked.keys()]));
  // A quote that was reached by one of its printings is printed elsewhere too.
  const reached = [...found].filter(([id, { kind }]) => kind === 'quotes' && !asked.has(id));
  await add(
    await idsFound(
      tx,
      RESTING_ON,
      reached.map(([id]) => id),
    ),
  );
  // Season to show, and everything else to its file.
  for (let depth = 0; depth < 2; depth++) await add(holdersOf(found.values()));
  // A whole file at a time: an article that is asked for with its quotes, a show with its seasons and their statuses.
  const files = new Set([...asked.keys(), ...holdersOf(asked.values())]);
  for (let depth = 0; depth < 2; depth++) {
    const held = await idsFound(tx, STANDING_WITH, [...files]);
    for (const id of held) files.add(id);
    await add(held);
  }
  const records = Object.fromEntries(KINDS.map((kind) => [kind, [] as unknown[]])) as Record<Kind, unknown[]>;
  for (const record of found.values()) records[record.kind].push(recordIn(record));
  const names = await namesOf(tx, idsIn(found.values()));
  const nameOf = (id: string): string | null => names.get(id) ?? null;
  return {
    // A reference to nobody is a fault of the record that is told as such, and not here.
    dataset: fromRecords(records as unknown as Records, (id) => nameOf(id) ?? id),
    records: found,
    nameOf,
  };
}

function holdersOf(records: Iterable<OnRecord>): string[] {
  return [...records].flatMap((record) => writerOf(record.kind).heldBy(recordIn(record)) ?? []);
}

const RESTING_ON = new URL('./cypher/resting-on.cypher', import.meta.url);
const STANDING_WITH = new URL('./cypher/standing-with.cypher', import.meta.url);

async function idsFound(tx: WriteTransaction, statement: URL, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.run(textOf(statement), { ids });
  return rows.map(([id]) => id as string);
}

function idsIn(records: Iterable<OnRecord>): Set<string> {
  const ids = new Set<string>();
  for (const { json } of records) {
    for (const [, id] of json.matchAll(SHAPE_OF_AN_ID)) ids.add(id as string);
  }
  return ids;
}

/** Slug, key or words of each; ids of nobody have none. */
export async function namesOf(tx: WriteTransaction, ids: Iterable<string>): Promise<Map<string, string>> {
  const byKind = new Map<Kind, string[]>();
  for (const id of ids) {
    const kind = kindOf(id);
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  }
  const names = new Map<string, string>();
  for (const [kind, some] of byKind) {
    const rows = await tx.run(
      `UNWIND $ids AS id MATCH (n:${writerOf(kind).label} {id: id}) RETURN n.id, coalesce(n.slug, n.key, n.name)`,
      { ids: some },
    );
    for (const [id, name] of rows) names.set(id as string, name as string);
  }
  return names;
}
