import type { WriteTransaction } from '../neo4j/database.ts';
import { recordsOf } from '../modules/on-record.ts';
import { firstOf, type Recorded } from '../modules/put-on-record.ts';
import type { Editing, Recordable } from '../modules/revisions/revision.ts';
import { Refused, type Problem } from './problem.ts';
import { putChecked } from './put-checked.ts';
import { textOf } from '../modules/statements.ts';

const REVISIONS = new URL('./cypher/revisions-of-change.cypher', import.meta.url);

const END_REDIRECTS = new URL('./cypher/end-redirects.cypher', import.meta.url);

const KEEP_REDIRECTS = new URL('./cypher/keep-redirects.cypher', import.meta.url);

const RENEW_REDIRECTS = new URL('./cypher/renew-redirects.cypher', import.meta.url);

/**
 * Takes a change back: every record is what it was before it. Refused where one was changed again since, because what came after would be lost without a word.
 * @param whole with everything else that was changed in the same breath; else the one record alone
 */
export async function revert(
  tx: WriteTransaction,
  { sequence, whole }: { sequence: number; whole: boolean },
  editing: Editing,
): Promise<{ recorded: Recorded; subjectId: string }> {
  const revisions = (await tx.run(textOf(REVISIONS), { sequence, whole })).map(
    ([at, subjectId, before, after, redacted, change]) => ({
      at: at as number,
      subjectId: subjectId as string,
      before: before as string | null,
      after: after as string | null,
      redacted: redacted as boolean,
      change: change as number,
    }),
  );
  const asked = revisions.find(({ at }) => at === sequence);
  if (!asked) {
    throw new Refused([
      {
        kind: 'UnknownReference',
        path: ['sequence'],
        message: `Expected the sequence of a revision on record, found ${String(sequence)}. Look it up in \`revisions\`.`,
      },
    ]);
  }
  const standing = await recordsOf(
    tx,
    revisions.map(({ subjectId }) => subjectId),
  );
  const problems = revisions.flatMap(({ at, subjectId, after, redacted }): Problem[] => {
    if (redacted)
      return [
        {
          kind: 'NotPermitted',
          path: ['sequence'],
          message: `Expected a revision whose words are all there, found ${String(at)}, of which some were removed on request. What was removed does not come back.`,
          recordId: subjectId,
        },
      ];
    const now = standing.get(subjectId);
    if ((now?.json ?? null) === after) return [];
    return [
      {
        kind: 'Conflict',
        path: ['sequence'],
        message: `Expected ${subjectId} as revision ${String(at)} left it, found ${now ? `revision ${String(now.version)}` : 'that it went'} after it. Take that back first, or change the record by hand.`,
        recordId: subjectId,
        ...(now ? { version: now.version } : {}),
      },
    ];
  });
  if (problems.length > 0) throw new Refused(problems);
  const [[names, into] = []] = whole ? await tx.run(textOf(END_REDIRECTS), { change: asked.change }) : [];
  const recorded = await putChecked(
    tx,
    {
      records: revisions.flatMap(({ before }) => (before === null ? [] : [JSON.parse(before) as Recordable])),
      removed: revisions.flatMap(({ before, subjectId }) => (before === null ? [subjectId] : [])),
    },
    editing,
    ['sequence'],
  );
  const change = firstOf(recorded);
  if (into !== null && into !== undefined) await tx.run(textOf(KEEP_REDIRECTS), { change, names, into });
  if (whole) await tx.run(textOf(RENEW_REDIRECTS), { undone: asked.change, change });
  return { recorded, subjectId: asked.subjectId };
}

/** Takes a merge back. Throws Refused where the id was not merged, or where something of it was changed since. */
export async function unmerge(
  tx: WriteTransaction,
  { merged }: { merged: string },
  editing: Editing,
): Promise<Recorded> {
  const [[change] = []] = await tx.run('MATCH (merged:Merged {name: $merged}) RETURN merged.change', {
    merged,
  });
  if (change === undefined) {
    throw new Refused([
      {
        kind: 'UnknownReference',
        path: ['merged'],
        message: `Expected an id that was merged into another, found "${merged}". A record's \`mergedIds\` names those that were merged into it.`,
      },
    ]);
  }
  return (await revert(tx, { sequence: change as number, whole: true }, editing)).recorded;
}
