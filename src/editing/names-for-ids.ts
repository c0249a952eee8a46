import { createHash } from 'node:crypto';
import type { WriteTransaction } from '../neo4j/database.ts';
import type { FilePatch } from './lay.ts';
import type { Fields } from './merge-patch.ts';
import { namesOf } from './neighbourhood.ts';
import { followMerged } from '../modules/merged.ts';

const AN_ID = /^[a-z]{3}_[a-z2-7]{16}$/;

/** Lists of things that have a key; one that is new need not be given one. */
const KEYED = [
  'unnamedSources',
  'quotes',
  'appearances',
  'claims',
  'corrections',
  'characters',
  'announcements',
  'statuses',
  'coverage',
];

/** Patches that call things by their names, as files do: an editor may give the ids that queries answer with. An id of nobody stays. */
export async function withNames(tx: WriteTransaction, patches: readonly FilePatch[]): Promise<FilePatch[]> {
  const ids = patches.flatMap(({ value }) => idsWithin(value));
  const survivors = await followMerged(tx, ids);
  const names = await namesOf(tx, new Set([...survivors.values(), ...ids]));
  const named = (id: string): string => names.get(survivors.get(id) ?? id) ?? id;
  return patches.map((patch) => ({
    ...patch,
    value: withKeys(replaced(patch.value, named) as Fields, String(patch.value['slug'])),
  }));
}

function idsWithin(value: unknown): string[] {
  if (typeof value === 'string') return AN_ID.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsWithin);
}

function replaced(value: unknown, named: (id: string) => string): unknown {
  if (typeof value === 'string') return AN_ID.test(value) ? named(value) : value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, named));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, replaced(each, named)]));
}

/** The same entry sent twice gets the same key. */
function withKeys(value: Fields, slug: string): Fields {
  return Object.fromEntries(
    Object.entries(value).map(([field, list]) => {
      if (!Array.isArray(list)) return [field, list];
      const entries = list as Fields[];
      if (field === 'seasons') return [field, entries.map((entry) => withKeys(entry, slug))];
      if (!KEYED.includes(field)) return [field, list];
      return [
        field,
        entries.map((entry) =>
          entry['key'] == null ? { key: keyOf(entry, slug), ...without(entry) } : entry,
        ),
      ];
    }),
  );
}

function without({ key: _, ...rest }: Fields): Fields {
  return rest;
}

function keyOf(entry: Fields, slug: string): string {
  const hash = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
  return `${slug}-${hash.slice(0, 10)}`;
}
