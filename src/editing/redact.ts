import { createHash } from 'node:crypto';
import type { WriteTransaction } from '../neo4j/database.ts';
import { kindOf, recordIn, recordsOf } from '../modules/on-record.ts';
import { firstOf, putOnRecord, type Recorded } from '../modules/put-on-record.ts';
import { canonicalJson } from '../modules/revisions/canonical.ts';
import type { Editing, Recordable } from '../modules/revisions/revision.ts';
import { maskedRecord } from './masked.ts';
import { Refused } from './problem.ts';
import { grouped } from './put-checked.ts';

/** Fewer characters stand in anybody's sentence, and removing them would tear holes everywhere. */
const FEWEST = 8;

const HOLDING = `
MATCH (revision:Revision)
WHERE revision.before CONTAINS $words OR revision.after CONTAINS $words
   OR (revision.subjectId IN $around AND revision.before IS NOT NULL) OR revision.subjectId IN $around
RETURN revision.sequence, revision.subjectId, revision.before, revision.after`;

const REWRITE = `
UNWIND $rows AS row
MATCH (revision:Revision {sequence: row.sequence})
SET revision.before = row.before, revision.after = row.after, revision.redacted = true`;

// Contexts of the same article may begin or end in the middle of the words.
const BESIDE = `
UNWIND $ids AS id
MATCH (:Article)<-[:PRINTED_IN]-(:Appearance {id: id})-[:PRINTED_IN]->(article:Article)
MATCH (article)<-[:PRINTED_IN|ASSERTS]-(n)
RETURN DISTINCT n.id
UNION
UNWIND $ids AS id
MATCH (article:Article)-[:ASSERTS]->(:Claim {id: id})
MATCH (article)<-[:PRINTED_IN]-(n:Appearance)
RETURN DISTINCT n.id`;

const KEEP = `
CREATE (:Redaction {
  sha256: $sha256, length: $length, at: datetime($at), by: $by, reason: $reason, sequence: $sequence, subjectIds: $subjectIds
})`;

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
  const holding = await tx.run(HOLDING, { words: written, around: [] });
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
  const beside = (await tx.run(BESIDE, { ids }))
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
  const rows = (await tx.run(HOLDING, { words: written, around })).map(([sequence, , before, after]) => ({
    sequence,
    before: maskedJson(before as string | null, words),
    after: maskedJson(after as string | null, words),
  }));
  for (let start = 0; start < rows.length; start += 500)
    await tx.run(REWRITE, { rows: rows.slice(start, start + 500) });
  const recorded = await putOnRecord(tx, grouped(changed.values()), { ...editing, reason });
  // Not even the removal itself is taken back.
  const change = firstOf(recorded);
  await tx.run('MATCH (revision:Revision {change: $change}) SET revision.redacted = true', { change });
  await tx.run(KEEP, {
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
