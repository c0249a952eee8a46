import type { SpeakerRole } from '../../../src/modules/quotes/authority.ts';
import { chanceFor } from './chance.ts';
import { HOT_PERSON, type Shape, slugs } from './shape.ts';

/** Somebody of a show, by slug, and in what role such a one speaks. */
export interface Member {
  readonly person: string;
  readonly role: SpeakerRole;
}

/** Some people play in far more shows than others. */
const SKEW = 1.1;

const ROLES: readonly SpeakerRole[] = ['LEAD_CAST', 'CAST', 'CAST', 'CAST', 'CREATOR', 'SHOWRUNNER'];

/** Those of a show, each once: its lead first, its makers last. */
export function membersOf({ seed, people }: Shape, show: number): Member[] {
  const chance = chanceFor(seed, 'members', show);
  const chosen = new Set<number>();
  while (chosen.size < ROLES.length) chosen.add(HOT_PERSON + 1 + chance.skewed(people - 1, SKEW));
  return [...chosen].map((person, place) => ({
    person: slugs.person(person),
    role: ROLES[place] ?? 'CAST',
  }));
}

/** Whoever is quoted everywhere is in the cast of every seventeenth show. */
export const HOT_MEMBER: Member = { person: slugs.person(HOT_PERSON), role: 'CAST' };

export function castsHotMember(show: number): boolean {
  return show % 17 === 0;
}
