import type { Path } from '../dataset/faults.ts';
import { idOfNamed, type NamedKind } from '../dataset/to-records.ts';
import type { OnRecord } from '../modules/on-record.ts';
import type { Records } from '../modules/records.ts';
import { canonicalJson } from '../modules/revisions/canonical.ts';
import { type Laid, NOUN_OF } from './lay.ts';
import type { Fields } from './merge-patch.ts';
import type { Problem } from './problem.ts';

/** What the lists of a file hold. */
const NOUN_OF_LIST: Record<string, NamedKind> = {
  seasons: 'season',
  characters: 'character',
  announcements: 'announcement',
  statuses: 'statusRecord',
  coverage: 'coverage',
  unnamedSources: 'unnamedSource',
  quotes: 'quote',
  appearances: 'appearance',
  claims: 'claim',
  corrections: 'correction',
};

/** Entries that somebody else changed since the editor saw them, and entries that change without a word of which version was seen. */
export function conflictsOf(
  laid: readonly Laid[],
  records: Records,
  standing: ReadonlyMap<string, OnRecord>,
): Problem[] {
  const changed = changedIds(records, standing);
  return laid.flatMap(({ patch, merged, placeInInput }) =>
    merged.patched.flatMap((path): Problem[] => {
      const entry = at(merged.value, path);
      const list = path.at(-2);
      const noun = list === undefined ? NOUN_OF[patch.folder] : NOUN_OF_LIST[String(list)];
      const id = noun ? idOfNamed(noun, String(entry['key'] ?? entry['slug'])) : '';
      const known = standing.get(id);
      if (!known) return [];
      const seen = merged.seen.find((each) => JSON.stringify(each.path) === JSON.stringify(path))?.version;
      const conflict = (message: string): Problem[] => [
        {
          kind: 'Conflict',
          path: placeInInput([...path, 'version']),
          message,
          recordId: id,
          version: known.version,
        },
      ];
      if (seen !== undefined && seen !== known.version)
        return conflict(
          `Expected version ${String(known.version)}, which is on record, found ${String(seen)}. Somebody changed it meanwhile: look at it again, and send your change with that version.`,
        );
      const ownFields = Object.keys(merged.ownFields(path)).length > 0;
      if (seen === undefined && ownFields && changed.has(id))
        return conflict(
          `Expected the version that you saw of what you change, found none. It is ${String(known.version)} now: look at the record, and send your change with that version.`,
        );
      return [];
    }),
  );
}

function changedIds(records: Records, standing: ReadonlyMap<string, OnRecord>): Set<string> {
  const changed = new Set<string>();
  for (const list of Object.values(records) as { id: string }[][]) {
    for (const record of list) {
      if (standing.get(record.id)?.json !== canonicalJson(record)) changed.add(record.id);
    }
  }
  return changed;
}

function at(root: Fields, path: Path): Fields {
  let value: unknown = root;
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  return value as Fields;
}
