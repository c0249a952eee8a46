import { chanceFor } from './chance.ts';

/** How much of everything there is for so many quotes. A tracker grows by following more shows, so all but its platforms grow with them. */
export interface Shape {
  readonly seed: number;
  readonly quotes: number;
  readonly shows: number;
  readonly people: number;
  readonly outlets: number;
  readonly platforms: number;
}

/** What the skew favours: the last season of the first show has this share of all quotes, and the first person has this. */
export const HOT_SEASON_SHARE = 0.045;
export const HOT_PERSON_SHARE = 0.015;
export const HOT_SHOW = 0;
export const HOT_PERSON = 0;

const HOT_SHOW_SEASONS = 4;
const MOST_SEASONS = 5;

export function shapeOf(quotes: number, seed: number): Shape {
  return {
    seed,
    quotes,
    shows: Math.max(8, Math.round(quotes / 40)),
    people: Math.max(40, Math.round(quotes / 40)),
    outlets: 60 + Math.round(quotes / 2_500),
    platforms: 12,
  };
}

/** How many seasons a show has, the last of them undecided, and which of them are numbered 1 to that. */
export function seasonsOf({ seed }: Shape, show: number): number {
  return show === HOT_SHOW ? HOT_SHOW_SEASONS : 1 + chanceFor(seed, 'seasons', show).below(MOST_SEASONS);
}

export const slugs = {
  show: (show: number): string => `fictional-show-${String(show)}`,
  season: (show: number, season: number): string => `fictional-show-${String(show)}-season-${String(season)}`,
  person: (person: number): string => `fictional-person-${String(person)}`,
  outlet: (outlet: number): string => `fictional-outlet-${String(outlet)}`,
  platform: (platform: number): string => `fictional-platform-${String(platform)}`,
  news: (show: number, season: number): string => `news-of-${slugs.season(show, season)}`,
  character: (show: number): string => `fictional-character-of-${String(show)}`,
};

export const hot = {
  show: slugs.show(HOT_SHOW),
  season: slugs.season(HOT_SHOW, HOT_SHOW_SEASONS),
  person: slugs.person(HOT_PERSON),
};
