import type { RenewalStatus } from './best-status.ts';

/** What two records of a season make together. */
export type Transition =
  | 'RENEWAL'
  | 'CANCELLATION'
  | 'RENEWAL_REVERSED'
  | 'CANCELLATION_REVERSED'
  | 'PLATFORM_MOVED'
  | 'REPORT_CONFIRMED'
  | 'REPORT_REFUTED';

/** A record of the history that is not DEPRECATED. `decidedBy`: ids of those who made the announcement; empty where nothing was decided. */
export interface TransitionRecord {
  readonly id: string;
  readonly status: RenewalStatus;
  readonly decidedBy: readonly string[];
  /** The stances of the claims and quotes that it rests on: what a report says. */
  readonly stances: readonly string[];
}

/** `fromId` is null where the decision is the first thing on record. */
export interface StatusTransition {
  readonly transition: Transition;
  readonly fromId: string | null;
  readonly toId: string;
}

/**
 * The turns that a season's fate took, in order. Only the decider's records turn anything; a report is confirmed or refuted by the decision
 * after it, where the report's own words say which way it went. `history`: the earliest first.
 */
export function transitionsOf(history: readonly TransitionRecord[]): StatusTransition[] {
  const transitions: StatusTransition[] = [];
  let decided: TransitionRecord | null = null;
  let before: TransitionRecord | null = null;
  let reports: TransitionRecord[] = [];
  for (const record of history) {
    if (record.status === 'REPORTED') reports.push(record);
    const fate = fateOf(record);
    if (fate !== null) {
      const from: TransitionRecord | null = decided ?? before;
      const add = (transition: Transition, of: TransitionRecord | null): void => {
        transitions.push({ transition, fromId: of?.id ?? null, toId: record.id });
      };
      const turn = turnOf(decided && fateOf(decided), fate);
      if (turn !== null) add(turn, from);
      if (decided && fate === 'COMES' && movedBetween(decided, record)) add('PLATFORM_MOVED', decided);
      for (const report of reports) {
        const told = reportedFate(report);
        if (told !== null) add(told === fate ? 'REPORT_CONFIRMED' : 'REPORT_REFUTED', report);
      }
      reports = [];
      decided = record;
    }
    before = record;
  }
  return transitions;
}

type Fate = 'COMES' | 'ENDS';

function fateOf({ status, decidedBy }: TransitionRecord): Fate | null {
  if (decidedBy.length === 0) return null;
  if (status === 'RENEWED' || status === 'FINAL_SEASON') return 'COMES';
  return status === 'CANCELLED' ? 'ENDS' : null;
}

function turnOf(before: Fate | null, after: Fate): Transition | null {
  if (before === after) return null;
  if (before === null) return after === 'COMES' ? 'RENEWAL' : 'CANCELLATION';
  return after === 'COMES' ? 'CANCELLATION_REVERSED' : 'RENEWAL_REVERSED';
}

/** Another organization orders what the first one had decided about. */
function movedBetween(before: TransitionRecord, after: TransitionRecord): boolean {
  return after.decidedBy.every((id) => !before.decidedBy.includes(id));
}

/** Null where the evidence takes no side, or both: what was reported is then not known. */
function reportedFate({ stances }: TransitionRecord): Fate | null {
  const favours = stances.includes('FAVOURS');
  const opposes = stances.includes('OPPOSES');
  if (favours === opposes) return null;
  return favours ? 'COMES' : 'ENDS';
}
