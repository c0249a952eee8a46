/** In what role somebody speaks. */
export type SpeakerRole =
  | 'LEAD_CAST'
  | 'CAST'
  | 'CREATOR'
  | 'SHOWRUNNER'
  | 'EXECUTIVE_PRODUCER'
  | 'PRODUCER'
  | 'WRITER'
  | 'DIRECTOR'
  | 'PLATFORM'
  | 'PLATFORM_EXECUTIVE'
  | 'STUDIO'
  | 'REPRESENTATIVE'
  | 'JOURNALIST'
  | 'CRITIC'
  | 'UNNAMED_SOURCE'
  | 'FAN';

/** What weight words have, the greatest first. */
export const AUTHORITIES = ['DECIDES', 'MAKES', 'PERFORMS', 'REPORTS', 'OBSERVES', 'UNNAMED'] as const;

/** What weight words have, from the role and from who decides. */
export type Authority = (typeof AUTHORITIES)[number];

// No role decides by itself: who decides about a season is a fact with a basis of its own, and may be another than the platform.
const AUTHORITY_OF_ROLE: Record<SpeakerRole, Authority> = {
  CREATOR: 'MAKES',
  SHOWRUNNER: 'MAKES',
  EXECUTIVE_PRODUCER: 'MAKES',
  PRODUCER: 'MAKES',
  WRITER: 'MAKES',
  DIRECTOR: 'MAKES',
  STUDIO: 'MAKES',
  LEAD_CAST: 'PERFORMS',
  CAST: 'PERFORMS',
  // A platform that does not decide (it has the show under licence, or another orders it) neither makes nor plays: it passes on what
  // others decided, with better knowledge than a newspaper and no more say.
  PLATFORM: 'REPORTS',
  PLATFORM_EXECUTIVE: 'REPORTS',
  // Whoever speaks for somebody has that one's authority; of a spokesperson for nobody known, only the passing on is sure.
  REPRESENTATIVE: 'REPORTS',
  JOURNALIST: 'REPORTS',
  CRITIC: 'OBSERVES',
  FAN: 'OBSERVES',
  UNNAMED_SOURCE: 'UNNAMED',
};

/** What is known of a speaker at the date. */
export interface Speaking {
  /** Every role stated; for one who speaks for another, the principal's roles too. */
  readonly roles: readonly SpeakerRole[];
  /** Spoke on behalf of an organization that decides about the season. */
  readonly onBehalfOfDecider?: boolean;
  /** Is an organization that decides about the season, or speaks in office of one. Left out: not known to be. */
  readonly isDecider?: boolean;
  /** The text gives no name. */
  readonly unnamed?: boolean;
}

/**
 * The weight of a speaker's words about a season. Without a name it is UNNAMED whatever the role, because nobody can check the role; with
 * several roles the strongest counts (a lead who also produces MAKES). Null for a name without a role: whoever it is, nothing says with what weight they speak.
 */
export function authorityOf({
  roles,
  onBehalfOfDecider = false,
  isDecider = false,
  unnamed = false,
}: Speaking): Authority | null {
  if (unnamed || roles.includes('UNNAMED_SOURCE')) return 'UNNAMED';
  if (isDecider || onBehalfOfDecider) return 'DECIDES';
  return roles
    .map((role) => AUTHORITY_OF_ROLE[role])
    .reduce<Authority | null>(
      (best, each) => (best === null || strongerThan(each, best) ? each : best),
      null,
    );
}

/** Whether `a` carries more weight than `b`. */
export function strongerThan(a: Authority, b: Authority): boolean {
  return compareAuthorities(a, b) < 0;
}

/** For sorting, the strongest first. */
export function compareAuthorities(a: Authority, b: Authority): number {
  return AUTHORITIES.indexOf(a) - AUTHORITIES.indexOf(b);
}
