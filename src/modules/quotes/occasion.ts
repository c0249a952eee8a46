import type { Venue } from '../../graphql/generated/schema.ts';

/** What is known of where and when words were said. `toldTo`, `about`: ids, of outlets or people and of shows; empty where not known. */
export interface Occasion {
  readonly toldTo: readonly string[];
  readonly venue: Venue;
  /** First and last day that the date can mean, ISO. */
  readonly saidOn?: { readonly earliest: string; readonly latest: string } | null;
  readonly about?: readonly string[];
}

/** AGREES: something known is the same on both sides. CONFLICTS: something known differs. OPEN: nothing to compare. */
export type Agreement = 'AGREES' | 'OPEN' | 'CONFLICTS';

// Said to all at once: that several outlets were told is no conflict.
const TO_MANY: ReadonlySet<Venue> = new Set(['STATEMENT', 'PRESS_EVENT', 'SOCIAL_POST', 'EARNINGS_CALL']);

// Outlets date by time zone, by publication and by broadcast; the days between these are no second occasion.
const DAYS_OF_GRACE = 7;

/** Whether two printings name one occasion: whom it was told to, when, about which show. One conflict decides. */
export function sameOccasion(a: Occasion, b: Occasion): Agreement {
  const views = [told(a, b), overlap(a.about ?? [], b.about ?? []), day(a, b)];
  if (views.includes('CONFLICTS')) return 'CONFLICTS';
  return views[0] ?? 'OPEN';
}

/** Whether two lists of ids, such as the speakers credited, name one thing in common. */
export function overlap(a: readonly string[], b: readonly string[]): Agreement {
  if (a.length === 0 || b.length === 0) return 'OPEN';
  return a.some((id) => b.includes(id)) ? 'AGREES' : 'CONFLICTS';
}

function told(a: Occasion, b: Occasion): Agreement {
  const outlets = overlap(a.toldTo, b.toldTo);
  if (outlets === 'AGREES') return 'AGREES';
  const [aToMany, bToMany] = [TO_MANY.has(a.venue), TO_MANY.has(b.venue)];
  if (aToMany && bToMany) return a.venue === b.venue ? 'AGREES' : 'OPEN';
  // Told to one outlet alone, and to all: an interview beside the press call is another occasion.
  if (aToMany !== bToMany) return (aToMany ? b : a).toldTo.length > 0 ? 'CONFLICTS' : 'OPEN';
  return outlets;
}

function day(a: Occasion, b: Occasion): Agreement {
  if (!a.saidOn || !b.saidOn) return 'OPEN';
  const apart = Math.max(
    daysFrom(a.saidOn.latest, b.saidOn.earliest),
    daysFrom(b.saidOn.latest, a.saidOn.earliest),
  );
  return apart > DAYS_OF_GRACE ? 'CONFLICTS' : 'AGREES';
}

function daysFrom(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}
