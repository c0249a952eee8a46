import { AUTHORITIES, type Authority } from '../quotes/authority.ts';
import type { Rank, RenewalStatus } from './best-status.ts';

/** What is to be written as a status record, as far as the rules ask. Organizations by id; days as `2020-11-11`. */
export interface StatusDraft {
  readonly status: RenewalStatus;
  readonly rank: Rank;
  readonly rankReason: string | null;
  /** Whether the record is decided in an announcement. Whether that one is the decider's is found out here. */
  readonly hasDeciderAnnouncement: boolean;
  /** Who made that announcement. */
  readonly announcedBy: readonly string[];
  /** Who decides about the season. */
  readonly deciders: readonly string[];
  /** How many things the record rests on, of any kind. */
  readonly evidenceCount: number;
  /** The authority of each quote among them. */
  readonly evidenceAuthorities: readonly Authority[];
  /** When somebody last looked for a word of the decider. */
  readonly checkedAt: string | null;
  readonly note: string | null;
}

/** What is wrong with a draft: the field to mend, and a sentence with what was expected, what was found, what to do. */
export interface DecisionFault {
  readonly field: 'decidedIn' | 'decidedBy' | 'rankReason' | 'checkedAt' | 'evidence';
  readonly message: string;
}

const DECISIONS: readonly RenewalStatus[] = ['RENEWED', 'FINAL_SEASON', 'CANCELLED'];

// Nobody decided these: nobody looked, the decider is silent, or somebody else speaks.
const UNDECIDED: readonly RenewalStatus[] = ['NOT_RESEARCHED', 'PENDING', 'REPORTED', 'PRESUMED_CANCELLED'];

/** What forbids writing the record. Empty where nothing does. */
export function decisionFaults(draft: StatusDraft): DecisionFault[] {
  const faults = rankFaults(draft);
  // A record found wrong is kept to say what was claimed: it lacks just what would have made it right.
  if (draft.rank === 'DEPRECATED') return faults;
  return [...faults, ...announcementFaults(draft), ...evidenceFaults(draft)];
}

function rankFaults({ rank, rankReason }: StatusDraft): DecisionFault[] {
  if (rank === 'NORMAL' || (rankReason ?? '').trim() !== '') return [];
  return [
    {
      field: 'rankReason',
      message: `${rank} needs a reason, found none. Say why in rankReason, or rank the record NORMAL.`,
    },
  ];
}

function announcementFaults(draft: StatusDraft): DecisionFault[] {
  const { status, hasDeciderAnnouncement, announcedBy, deciders } = draft;
  if (!DECISIONS.includes(status)) return [];
  if (!hasDeciderAnnouncement) {
    const message = `${status} needs an announcement of the decider, found ${evidenceFound(draft)}. Add the announcement in decidedIn, or record what is known as REPORTED or PENDING.`;
    return [{ field: 'decidedIn', message }];
  }
  if (deciders.length === 0) {
    const message = `${status} needs a decider, found nobody on record who decides about the season. Add decidedBy with how we know.`;
    return [{ field: 'decidedBy', message }];
  }
  if (announcedBy.some((organization) => deciders.includes(organization))) return [];
  const makers = announcedBy.length === 0 ? 'nobody on record' : announcedBy.join(', ');
  const message = `${status} needs an announcement made by ${deciders.join(' or ')}, found one made by ${makers}. If they decide about the season, add them to decidedBy with how we know.`;
  return [{ field: 'decidedIn', message }];
}

// Named so that the refusal teaches the rule: remarks of cast and creators are evidence, and never a decision.
function evidenceFound({ evidenceCount, evidenceAuthorities }: StatusDraft): string {
  const heard = AUTHORITIES.filter((authority) => evidenceAuthorities.includes(authority));
  if (heard.includes('DECIDES')) return "the decider's remarks alone, which announce nothing";
  if (heard.length > 0) return `words of ${heard.join(', ')} alone, which are evidence and never a decision`;
  return evidenceCount > 0
    ? 'articles and claims alone, which are evidence and never a decision'
    : 'no evidence';
}

function evidenceFaults({
  status,
  checkedAt,
  evidenceCount,
  hasDeciderAnnouncement,
  note,
}: StatusDraft): DecisionFault[] {
  if (status === 'NOT_RESEARCHED') return [];
  if (status !== 'PENDING') {
    // The source of a fact may be on record later than the fact, if the record says so.
    if (evidenceCount > 0 || hasDeciderAnnouncement || (note ?? '').trim() !== '') return [];
    return [
      {
        field: 'evidence',
        message: `${status} needs evidence, found none. Add what it rests on, or say in the note why there is none.`,
      },
    ];
  }
  const faults: DecisionFault[] = [];
  if (checkedAt === null) {
    // "Nothing happened" is a finding of somebody who looked.
    const message =
      "PENDING needs the day on which somebody looked for a word of the decider, found none. Set the season's checkedAt, or record NOT_RESEARCHED.";
    faults.push({ field: 'checkedAt', message });
  }
  if (evidenceCount === 0) {
    const message =
      'PENDING needs evidence that the decider was silent, found none. Add the article or the claim that says so, or record NOT_RESEARCHED.';
    faults.push({ field: 'evidence', message });
  }
  return faults;
}

/**
 * 1 where the decider decided, else 0: what a record weighs against others of its rank. An announcement by the decider makes ENDED_AS_PLANNED
 * a decision too; none makes one of PENDING or REPORTED, which say that the decider has not spoken.
 */
export function precedenceOf(
  record: Pick<StatusDraft, 'status' | 'hasDeciderAnnouncement' | 'announcedBy' | 'deciders'>,
): 0 | 1 {
  if (UNDECIDED.includes(record.status) || !record.hasDeciderAnnouncement) return 0;
  return record.announcedBy.some((organization) => record.deciders.includes(organization)) ? 1 : 0;
}
