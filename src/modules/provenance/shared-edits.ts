import type { AppearanceRow } from './trace.ts';

/** The same change made to the same words in several copies. `appearanceIds`: the earliest first. */
export interface SharedEdit {
  readonly kind: string;
  readonly text: string;
  readonly appearanceIds: string[];
}

/**
 * Changes that several copies share and that the originals do not have: two editors seldom put the same words into the same brackets, so that the copies
 * may have a common upstream that nobody named. Where one copy was taken from the other, the change came along, and hints at nothing. Changes without a
 * letter (three dots, a comma) are too common to mean anything.
 */
export function sharedEdits(rows: readonly AppearanceRow[], rootIds: readonly string[]): SharedEdit[] {
  const sharing = new Map<string, { kind: string; text: string; rows: AppearanceRow[] }>();
  for (const row of rows) {
    for (const [kind, text] of row[6]) {
      if (text === null || !/\p{L}/u.test(text)) continue;
      const key = `${kind} ${text.toLocaleLowerCase('en')}`;
      const group = sharing.get(key) ?? { kind, text, rows: [] };
      if (!group.rows.includes(row)) group.rows.push(row);
      sharing.set(key, group);
    }
  }
  return [...sharing.values()].flatMap(({ kind, text, rows: group }) => {
    const ids = new Set(group.map(([id]) => id));
    if (rootIds.some((id) => ids.has(id))) return [];
    const apart = group.filter(([, , , parents]) => !parents.some(([parent]) => ids.has(parent)));
    const articles = new Set(apart.map(([, articleId]) => articleId));
    return articles.size < 2 ? [] : [{ kind, text, appearanceIds: apart.map(([id]) => id) }];
  });
}
