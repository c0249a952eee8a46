import { LAST_DAY } from './calendar.ts';
import { type Chance, chanceFor } from './chance.ts';
import { HOT_MEMBER, type Member, membersOf } from './crew.ts';
import { HOT_PERSON_SHARE, HOT_SEASON_SHARE, HOT_SHOW, type Shape, seasonsOf, slugs } from './shape.ts';

/** Somebody speaks to an outlet about a season, on one day, and is quoted some times. Others copy it: see printings.ts. */
export interface Story {
  readonly number: number;
  readonly show: number;
  readonly season: number;
  /** From the calendar's first. */
  readonly day: number;
  readonly speaker: Speaker;
  /** Keys, in the order in which they were said. */
  readonly quotes: readonly string[];
  /** For what else is told of it. */
  readonly chance: Chance;
}

/** Whom the words are credited to: somebody of the show, its platform, or a source without a name. */
export type Speaker =
  | { readonly kind: 'person'; readonly member: Member; readonly others: readonly Member[] }
  | { readonly kind: 'organization'; readonly organization: string }
  | { readonly kind: 'unnamedSource'; readonly key: string };

/** Shows differ in how much is said about them. */
const SKEW = 1.5;

const MOST_QUOTES = 6;

/** All stories of a graph, until it has its quotes. */
export function* storiesOf(shape: Shape): Generator<Story> {
  let left = shape.quotes;
  for (let number = 0; left > 0; number++) {
    const chance = chanceFor(shape.seed, 'story', number);
    const count = Math.min(left, 1 + chance.below(MOST_QUOTES));
    left -= count;
    const { show, season } = aboutWhat(shape, number, chance);
    yield {
      number,
      show,
      season,
      day: LAST_DAY - chance.skewed(LAST_DAY, 1.7),
      speaker: whoSpeaks(shape, number, show, chance),
      quotes: Array.from({ length: count }, (_, index) => `quote-${String(number)}-${String(index + 1)}`),
      chance,
    };
  }
}

/** Every story has its turn, so that the share is the same in every graph, and not only about the same. */
function isTurn(number: number, share: number, offset: number): boolean {
  return Math.floor((number + 1) * share + offset) > Math.floor(number * share + offset);
}

function aboutWhat(shape: Shape, number: number, chance: Chance): Pick<Story, 'show' | 'season'> {
  if (isTurn(number, HOT_SEASON_SHARE, 0)) return { show: HOT_SHOW, season: seasonsOf(shape, HOT_SHOW) };
  const show = chance.skewed(shape.shows, SKEW);
  const open = seasonsOf(shape, show) - (show === HOT_SHOW ? 1 : 0);
  return { show, season: 1 + chance.below(open) };
}

function whoSpeaks(shape: Shape, number: number, show: number, chance: Chance): Speaker {
  const members = membersOf(shape, show);
  if (isTurn(number, HOT_PERSON_SHARE, 0.5)) return { kind: 'person', member: HOT_MEMBER, others: members };
  const share = chance.share();
  if (share < 0.03) return { kind: 'unnamedSource', key: `source-of-story-${String(number)}` };
  if (share < 0.07) return { kind: 'organization', organization: slugs.platform(show % shape.platforms) };
  const member = chance.one(members);
  return { kind: 'person', member, others: members.filter((other) => other !== member) };
}
