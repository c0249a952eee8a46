import type { QuoteEntry } from '../../../src/dataset/definitions/quote.ts';
import { inMonth, onDay } from './calendar.ts';
import type { Member } from './crew.ts';
import { refersTo } from './reference.ts';
import { slugs } from './shape.ts';
import type { Speaker, Story } from './stories.ts';
import { sentence } from './words.ts';

const STANCES = ['FAVOURS', 'FAVOURS', 'FAVOURS', 'OPPOSES', 'NEUTRAL', 'UNCLEAR'] as const;
const ACTS = ['WISH', 'WILLINGNESS', 'HINT', 'PLAN', 'PREDICTION', 'DEFLECTION', 'OPINION'] as const;
const TOPICS = 40;

const about = refersTo<QuoteEntry['about'][number]>;
const discusses = refersTo<QuoteEntry['discusses'][number]>;

/** A quote and the one whom a copy credits instead; null where all agree. */
export interface Said {
  readonly quote: QuoteEntry;
  readonly rival: Member | null;
}

/** `toldTo`: the outlet, by slug; null where it was said to all. */
export function said(story: Story, key: string, toldTo: string | null): Said {
  const { chance, speaker, show, season, day } = story;
  const rival = speaker.kind === 'person' && chance.yes(0.02) ? chance.one(speaker.others) : null;
  const text = sentence(chance, 6, 30);
  const share = chance.share();
  const saidOn = share < 0.75 ? onDay(day, 'STATED') : share < 0.85 ? inMonth(day, 'INFERRED') : null;
  const alsoBefore = season > 1 && chance.yes(0.015);
  const discussed = chance.share();
  return {
    rival,
    quote: {
      key,
      text,
      language: 'en',
      saidOn,
      saidOnUnknownBecause: saidOn === null ? 'NOT_STATED' : null,
      venue: toldTo === null ? 'STATEMENT' : 'INTERVIEW',
      saidBy: [
        {
          ...credited(speaker),
          rank: rival ? 'PREFERRED' : 'NORMAL',
          rankReason: rival ? 'The interview itself credits this one.' : null,
        },
        ...(rival ? [{ person: rival.person, rank: 'NORMAL' as const, rankReason: null }] : []),
      ],
      speakerUnknownBecause: null,
      roles: [roleOf(speaker)],
      onBehalfOf: null,
      voicedAs: null,
      saidTo: toldTo === null ? [] : [{ organization: toldTo, basis: 'STATED' }],
      saidToUnknownBecause: toldTo === null ? 'NOT_APPLICABLE' : null,
      about: [
        about({ season: slugs.season(show, season) }),
        ...(alsoBefore ? [about({ season: slugs.season(show, season - 1) })] : []),
      ],
      discusses:
        discussed < 0.1
          ? [discusses({ character: slugs.character(show) })]
          : discussed < 0.16
            ? [discusses({ topic: `fictional topic ${String(chance.below(TOPICS))}` })]
            : [],
      verification: rival ? 'CONTESTED' : 'UNCHECKED',
      verificationEvidence: [],
      stance: chance.one(STANCES),
      speechAct: chance.one(ACTS),
      reveals: null,
      note: null,
      possibleSameAs: [],
    },
  };
}

/** The speaker as a file names it. */
export function credited(
  speaker: Speaker,
): { person: string } | { organization: string } | { unnamedSource: string } {
  switch (speaker.kind) {
    case 'person':
      return { person: speaker.member.person };
    case 'organization':
      return { organization: speaker.organization };
    case 'unnamedSource':
      return { unnamedSource: speaker.key };
  }
}

function roleOf(speaker: Speaker): Member['role'] {
  if (speaker.kind === 'person') return speaker.member.role;
  return speaker.kind === 'organization' ? 'PLATFORM' : 'UNNAMED_SOURCE';
}
