import { refTo, refToOrNull } from '../read-plan/planned.ts';
import { seededId } from '../modules/ids.ts';
import type { Outcome } from './perform.ts';
import type { Refused } from './problem.ts';

/** So many revisions are shown of one change; a merge of somebody famous has more. */
const SHOWN = 100;

/** A change that is on record, as `Edited`. */
export function answerOf({
  recordId,
  revisions,
  joined,
  ...counts
}: Outcome & { readonly replayed: boolean }) {
  const first = revisions?.first ?? 0;
  const shown = revisions === null ? 0 : Math.min(SHOWN, revisions.last - first + 1);
  return {
    __typename: 'Edited' as const,
    ...counts,
    record: refTo(recordId),
    sequence: revisions?.last ?? null,
    revisions: Array.from({ length: shown }, (_, at) => refTo(seededId('rev', String(first + at)))),
    joined: joined.map(({ appearance, quote, ...said }) => ({
      ...said,
      appearance: refTo(appearance),
      quote: refTo(quote),
    })),
  };
}

/** A change that is not, as `Refused`. */
export function refusal({ problems }: Refused) {
  return {
    __typename: 'Refused' as const,
    problems: problems.map(({ kind, message, path, recordId, version }) => ({
      __typename: kind,
      message,
      path: path.map(String),
      record: refToOrNull(recordId ?? null),
      version: version ?? null,
    })),
  };
}
