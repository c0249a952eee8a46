import { createHash } from 'node:crypto';
import type { WriteTransaction } from '../neo4j/database.ts';

/** Words that were removed on request are put on record again. The transaction must not be committed. */
export class RemovedWords extends Error {
  /** Ids of the records that have them. */
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super(
      `Expected no words that were removed on request, found some in ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ` and ${String(ids.length - 5)} more` : ''}. Take them out of what you write: \`redactions\` says when and why they went. Nothing was written.`,
    );
    this.name = 'RemovedWords';
    this.ids = ids;
  }
}

/**
 * Refuses records with words that were removed. Of those only hash and length are kept, so that every stretch of that length is hashed: slow for long texts, and done
 * only where something was ever removed, for what is written. Throws RemovedWords.
 */
export async function refuseRemovedWords(
  tx: WriteTransaction,
  records: readonly { readonly id: string }[],
): Promise<void> {
  const rows = await tx.run('MATCH (redaction:Redaction) RETURN redaction.length, collect(redaction.sha256)');
  if (rows.length === 0) return;
  const removed = rows.map(([length, hashes]) => [length as number, new Set(hashes as string[])] as const);
  const found = records.filter((record) =>
    textsOf(record).some((text) => removed.some(([length, hashes]) => holds(text, length, hashes))),
  );
  if (found.length > 0) throw new RemovedWords(found.map(({ id }) => id));
}

function holds(text: string, length: number, hashes: ReadonlySet<string>): boolean {
  for (let start = 0; start + length <= text.length; start++) {
    const stretch = text.slice(start, start + length);
    if (hashes.has(createHash('sha256').update(stretch, 'utf8').digest('hex'))) return true;
  }
  return false;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
