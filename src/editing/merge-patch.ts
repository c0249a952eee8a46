import type { Path } from '../dataset/faults.ts';

export type Fields = Record<string, unknown>;

/** The version that an editor saw of an entry. `path`: its place in the whole. */
export interface SeenVersion {
  readonly path: Path;
  readonly version: number;
}

/** A whole with a patch laid over it. */
export interface Merged {
  readonly value: Fields;
  /** Places of the entries that the patch names, itself first: in the whole. */
  readonly patched: readonly Path[];
  readonly seen: readonly SeenVersion[];
  /** What the patch says of an entry itself, and not of those within it. */
  ownFields(path: Path): Fields;
  /** From a place in the whole to the place in the patch; to the patch itself where what stands there is not the patch's. */
  placeInPatch(path: Path): Path;
}

/**
 * Lays a patch over what is on record. A field that is left out stays, null takes a value away, a list takes a list's place; but of a list of entries with a key or
 * a slug, each entry is laid over the one of its name, and those that are not named stay.
 */
export function mergePatch(current: Fields, patch: Fields): Merged {
  const places = new Map<string, Path>();
  const patched: Path[] = [];
  const seen: SeenVersion[] = [];
  const own = new Map<string, Fields>();

  const mergeEntry = (held: Fields, over: Fields, whole: Path, part: Path): Fields => {
    patched.push(whole);
    places.set(JSON.stringify(whole), part);
    const { version, ...rest } = over;
    if (typeof version === 'number') seen.push({ path: whole, version });
    own.set(
      JSON.stringify(whole),
      Object.fromEntries(
        Object.entries(rest).filter(
          ([field, item]) => field !== 'key' && field !== 'slug' && !(Array.isArray(item) && isKeyed(item)),
        ),
      ),
    );
    return mergeFields(held, rest, whole, part);
  };
  const mergeFields = (held: Fields, over: Fields, whole: Path, part: Path): Fields => {
    const merged = { ...held };
    for (const [field, value] of Object.entries(over)) {
      if (value !== undefined)
        merged[field] = mergeValue(held[field], value, [...whole, field], [...part, field]);
    }
    return merged;
  };
  const mergeValue = (held: unknown, over: unknown, whole: Path, part: Path): unknown => {
    if (Array.isArray(over)) {
      // Nothing to lay over entries that stay whether they are named or not.
      if (over.length === 0 && Array.isArray(held) && isKeyed(held)) return held;
      return isKeyed(over) ? mergeEntries(held, over, whole, part) : over;
    }
    if (isFields(over) && isFields(held)) return mergeFields(held, over, whole, part);
    return over;
  };
  const mergeEntries = (held: unknown, over: readonly Fields[], whole: Path, part: Path): Fields[] => {
    const entries = Array.isArray(held) ? [...(held as Fields[])] : [];
    over.forEach((entry, index) => {
      const known = entries.findIndex((each) => nameOf(each) === nameOf(entry));
      const at = known === -1 ? entries.length : known;
      entries[at] = mergeEntry(entries[at] ?? {}, entry, [...whole, at], [...part, index]);
    });
    return entries;
  };

  const value = mergeEntry(current, patch, [], []);
  return {
    value,
    patched,
    seen,
    ownFields: (path) => own.get(JSON.stringify(path)) ?? {},
    placeInPatch: (path) => {
      for (let length = path.length; length >= 0; length--) {
        const place = places.get(JSON.stringify(path.slice(0, length)));
        if (!place) continue;
        const rest = path.slice(length);
        // Through an entry that the patch does not name: what is wrong there follows from the patch as a whole.
        const foreign = rest.some((_, at) => isEntryOf(value, path.slice(0, length + at + 1)));
        return foreign ? place : [...place, ...rest];
      }
      return [];
    },
  };
}

function isKeyed(list: readonly unknown[]): list is Fields[] {
  return list.length > 0 && list.every((item) => isFields(item) && nameOf(item) !== undefined);
}

function nameOf(entry: Fields): unknown {
  return entry['key'] ?? entry['slug'];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntryOf(root: unknown, path: Path): boolean {
  let value = root;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return typeof path.at(-1) === 'number' && isFields(value) && nameOf(value) !== undefined;
}
