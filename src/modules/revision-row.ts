import { tenDigits } from './becomes.ts';
import { seededId } from './ids.ts';
import { Moment, type Properties } from '../neo4j/values.ts';
import { levelOf } from './revisions/level.ts';
import type { Change, Editing } from './revisions/revision.ts';

/** The node of a revision. `change`: the number of the first of its transaction. `decided`: of a status, that the decider's word stands behind it. */
export function revisionRow(
  { kind, record, before, after, action, version }: Change,
  { at, by, reason }: Editing,
  { change, decided }: { change: number; decided: boolean },
): Properties {
  return {
    id: seededId('rev', String(version)),
    sequence: version,
    sequenceSort: tenDigits(version),
    kind,
    change,
    at: new Moment(at.toISOString()),
    by,
    action,
    level: levelOf({ kind, action, decided, before, after }),
    subjectId: record.id,
    before,
    after,
    reason: reason ?? null,
  };
}
