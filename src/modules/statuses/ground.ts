import type { UnknownReason } from '../../graphql/generated/schema.ts';
import { strongerThan, type Authority } from '../quotes/authority.ts';
import type { StoredDate } from '../revisions/revision.ts';
import type { RenewalStatus } from './best-status.ts';
import { precedenceOf } from './decision.ts';

/** What a status record rests on. `deciders`, `madeBy`: ids of organizations. */
export interface StatusGround {
  status: RenewalStatus;
  validFrom: StoredDate | null;
  deciders: readonly string[];
  /** `decided`: it is the one that the record was decided in, and not just evidence. */
  announcements: readonly { madeBy: readonly string[]; announcedOn: StoredDate | null; decided: boolean }[];
  /** The weight of each piece of evidence that is no announcement. */
  evidence: readonly Authority[];
  /** When each was printed; null where that is not known. */
  printed: readonly (StoredDate | null)[];
}

/** What follows from it. `precedence`: 1 where the decider decided it, else 0. */
export interface DerivedGround {
  authority: Authority;
  precedence: 0 | 1;
  knownFrom: StoredDate | null;
  knownFromUnknownBecause: UnknownReason | null;
}

/** Nobody can be above the one who decides, and what the decider did not decide ranks after what it did. */
export function groundOf(ground: StatusGround): DerivedGround {
  const { status, announcements, evidence, deciders } = ground;
  const decidedIn = announcements.filter(({ decided }) => decided);
  const precedence = precedenceOf({
    status,
    hasDeciderAnnouncement: decidedIn.length > 0,
    announcedBy: decidedIn.flatMap(({ madeBy }) => madeBy),
    deciders,
  });
  const deciderSpoke = announcements.some(({ madeBy }) => madeBy.some((id) => deciders.includes(id)));
  const knownFrom = earliestKnown(ground);
  return {
    authority: deciderSpoke ? 'DECIDES' : strongest(ground),
    precedence,
    knownFrom,
    knownFromUnknownBecause: knownFrom
      ? null
      : announcements.length + evidence.length > 0
        ? 'NOT_STATED'
        : 'NOT_RESEARCHED',
  };
}

/** An announcement by one who does not decide passes on a decision; a record without evidence rests on nobody's name. */
function strongest({ evidence, announcements }: StatusGround): Authority {
  const weights: Authority[] = [...evidence, ...announcements.map((): Authority => 'REPORTS')];
  return weights.reduce((best, each) => (strongerThan(each, best) ? each : best), 'UNNAMED');
}

/**
 * The earliest publication of the evidence, the announcement's day included. Nothing can be known to hold before it holds: a season that
 * was ordered in November and shot from May was known to be shot from May, whatever announcement the record cites.
 */
function earliestKnown({ validFrom, announcements, printed }: StatusGround): StoredDate | null {
  const published = [...printed, ...announcements.map(({ announcedOn }) => announcedOn)]
    .filter((date) => date !== null)
    .sort((a, b) =>
      a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : a.latest < b.latest ? -1 : 1,
    );
  const [first] = published;
  if (!first) return null;
  return validFrom && validFrom.earliest > first.earliest ? { ...validFrom, basis: 'INFERRED' } : first;
}
