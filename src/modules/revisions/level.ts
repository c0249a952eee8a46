import type { Kind } from '../records.ts';

/** How much a change means to readers. */
export type ChangeLevel = 'DECISION' | 'EVIDENCE' | 'EDIT';

/** A change as far as its level needs it. `decided`: of a status, that the decider's word stands behind it. */
export interface LevelledChange {
  readonly kind: Kind;
  readonly action: 'CREATED' | 'UPDATED' | 'DELETED';
  readonly decided: boolean;
  /** The record before and after, as JSON; null where there was or is none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What was said or reported, and where. */
const EVIDENCE: ReadonlySet<Kind> = new Set(['quotes', 'appearances', 'claims', 'articles', 'corrections']);

/** What of a status readers go by; its note and evidence may be mended without news. */
const NEWS_OF_A_STATUS = ['status', 'stage', 'validFrom', 'validTo', 'rank', 'decidedIn'] as const;

/**
 * Only what the decider decided is a DECISION: a report of lower authority is EVIDENCE, however sure it sounds. What was said or reported is EVIDENCE when it
 * comes on record or goes; every other change mends the record itself.
 */
export function levelOf({ kind, action, decided, before, after }: LevelledChange): ChangeLevel {
  if (kind === 'announcements') return action === 'UPDATED' ? 'EDIT' : 'DECISION';
  if (kind === 'statuses') {
    if (action === 'UPDATED' && !isNews(before, after)) return 'EDIT';
    return decided ? 'DECISION' : 'EVIDENCE';
  }
  return EVIDENCE.has(kind) && action !== 'UPDATED' ? 'EVIDENCE' : 'EDIT';
}

function isNews(before: string | null, after: string | null): boolean {
  const [was, is] = [before, after].map(
    (json) => JSON.parse(json ?? '{}') as Record<(typeof NEWS_OF_A_STATUS)[number], unknown>,
  );
  return NEWS_OF_A_STATUS.some((field) => JSON.stringify(was?.[field]) !== JSON.stringify(is?.[field]));
}
