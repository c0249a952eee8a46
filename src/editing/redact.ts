import { createHash } from 'node:crypto';
import type { WriteTransaction } from '../neo4j/database.ts';
import { kindOf, recordIn, recordsOf } from '../modules/on-record.ts';
import { firstOf, putOnRecord, type Recorded } from '../modules/put-on-record.ts';
import { canonicalJson } from '../modules/revisions/canonical.ts';
import type { Editing, Recordable } from '../modules/revisions/revision.ts';
import { maskedRecord } from './masked.ts';
import { Refused } from './problem.ts';
import { grouped } from './put-checked.ts';
import { textOf } from '../modules/statements.ts';

/** Fewer characters stand in anybody's sentence, and removing them would tear holes everywhere. */
const FEWEST = 8;

const HOLDING = new URL('./cypher/revisions-holding.cypher', import.meta.url);

const REWRITE = new URL('./cypher/rewrite-revisions.cypher', import.meta.url);

const BESIDE = new URL('./cypher/printed-beside.cypher', import.meta.url);

const KEEP = new URL('./cypher/write-redaction.cypher', import.meta.url);

/**
 * Removes words that somebody asked to have removed: from every record, every revision and so from every index. Their hash and length, who removed them, when and why
 * stay, and where they stood is blocked out. They do not come back by import or by taking changes back. Throws Refused.
 */
export async function redact(
  tx: WriteTransaction,
  { words, reason }: { words: string; reason: string },
  editing: Editing,
): Promise<{ recorded: Recorded; subjectId: string }> {
  if (words.trim().length < FEWEST) {
    throw new Refused([
      {
        kind: 'InvalidInput',
        path: ['words'],
        message: `Expected at least ${String(FEWEST)} characters, found ${String(words.trim().length)}. Give the whole words that are to go, as they stand on record.`,
      },
    ]);
  }
  // As JSON has them: revisions keep records as JSON.
  const written = JSON.stringify(words).slice(1, -1);
  const holding = await tx.run(textOf(HOLDING), { words: written, around: [] });
  const ids = [...new Set(holding.map(([, subjectId]) => subjectId as string))];
  if (ids.length === 0) {
    throw new Refused([
      {
        kind: 'UnknownReference',
        path: ['words'],
        message:
          'Expected words that stand on record, found none of these. Give them character for character, with the marks that they have there.',
      },
    ]);
  }
  const beside = (await tx.run(textOf(BESIDE), { ids }))
    .map(([id]) => id as string)
    .filter((id) => kindOf(id) !== null);
  const standing = await recordsOf(tx, [...ids, ...beside]);
  const changed = new Map<string, Recordable>();
  for (const [id, record] of standing) {
    const now = recordIn(record);
    const without = maskedRecord(now, words);
    if (canonicalJson(without) !== record.json) changed.set(id, without);
  }
  const around = [...changed.keys()];
  const rows = (await tx.run(textOf(HOLDING), { words: written, around })).map(
    ([sequence, , before, after]) => ({
      sequence,
      before: maskedJson(before as string | null, words),
      after: maskedJson(after as string | null, words),
    }),
  );
  for (let start = 0; start < rows.length; start += 500)
    await tx.run(textOf(REWRITE), { rows: rows.slice(start, start + 500) });
  const recorded = await putOnRecord(tx, grouped(changed.values()), { ...editing, reason });
  // Not even the removal itself is taken back.
  const change = firstOf(recorded);
  await tx.run('MATCH (revision:Revision {change: $change}) SET revision.redacted = true', { change });
  await tx.run(textOf(KEEP), {
    sha256: createHash('sha256').update(words, 'utf8').digest('hex'),
    length: words.length,
    at: editing.at.toISOString(),
    by: editing.by,
    reason,
    sequence: recorded.sequence,
    subjectIds: around,
  });
  return { recorded, subjectId: around.find((id) => kindOf(id) === 'quotes') ?? ids[0] ?? '' };
}

function maskedJson(json: string | null, words: string): string | null {
  return json === null ? null : canonicalJson(maskedRecord(JSON.parse(json) as unknown, words));
}
