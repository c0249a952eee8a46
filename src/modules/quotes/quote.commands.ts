import type {
  Rank,
  SpeechAct,
  Stance,
  ToldBasis,
  UnknownReason,
  Venue,
  Verification,
} from '../../graphql/generated/schema.ts';
import { type Recordable, type RunStatement, type StoredDate, type Writer } from '../revisions/revision.ts';
import { fold } from './folding.ts';
import { authorityOf, type SpeakerRole } from './authority.ts';
import { dated, orderedBy, tie, ties } from '../becomes.ts';
import { Float } from '../../neo4j/values.ts';

/** `id`: of a person, an organization or an unnamed source. `position`: place in the order of credits, from 0. */
export interface SpeakerToRecord {
  id: string;
  rank: Rank;
  rankReason: string | null;
  position: number;
}

/**
 * `onBehalfOf` (an organization), `voicedAs` (a character), `about` (seasons and shows), `discusses` (characters, people and topics), `verificationEvidence` (articles, appearances, corrections):
 * ids, as are those within `saidTo` (organizations and people) and `possibleSameAs` (quotes).
 */
export interface QuoteToRecord extends Recordable {
  key: string;
  /** The article that it stands with. Others may print it too. */
  article: string;
  text: string;
  language: string;
  saidOn: StoredDate | null;
  saidOnUnknownBecause: UnknownReason | null;
  venue: Venue;
  saidBy: SpeakerToRecord[];
  speakerUnknownBecause: UnknownReason | null;
  roles: SpeakerRole[];
  onBehalfOf: string | null;
  voicedAs: string | null;
  saidTo: { id: string; basis: ToldBasis }[];
  saidToUnknownBecause: UnknownReason | null;
  about: string[];
  discusses: string[];
  verification: Verification;
  verificationEvidence: string[];
  stance: Stance;
  speechAct: SpeechAct;
  reveals: { season: number; episode: number | null } | null;
  note: string | null;
  possibleSameAs: { quote: string; score: number | null; reason: string; differentBecause: string | null }[];
}

export interface TopicToRecord extends Recordable {
  name: string;
}

export const quoteWriter: Writer<QuoteToRecord> = {
  label: 'Quote',
  heldBy: ({ article }) => article,
  owns: {
    out: [
      'SAID_BY',
      'ON_BEHALF_OF',
      'VOICED_AS',
      'SAID_TO',
      'ABOUT',
      'DISCUSSES',
      'VERIFIED_BY',
      'POSSIBLE_SAME_AS',
    ],
  },
  // `saidOnSort` and `authority` are derived; so are `sort` on ABOUT and SAID_BY, and ABOUT_SHOW as a whole.
  becomes: (quote) => ({
    properties: {
      key: quote.key,
      text: quote.text,
      foldedWords: fold(quote.text).text,
      language: quote.language,
      ...dated('saidOn', quote.saidOn),
      saidOnUnknownBecause: quote.saidOnUnknownBecause,
      venue: quote.venue,
      speakerUnknownBecause: quote.speakerUnknownBecause,
      roles: quote.roles,
      saidToUnknownBecause: quote.saidToUnknownBecause,
      verification: quote.verification,
      stance: quote.stance,
      speechAct: quote.speechAct,
      revealsSeason: quote.reveals?.season ?? null,
      revealsEpisode: quote.reveals?.episode ?? null,
      note: quote.note,
    },
    ties: [
      ...quote.saidBy.flatMap(({ id, rank, rankReason, position }) =>
        tie('SAID_BY', id, ['people', 'organizations', 'unnamedSources'], {
          rank,
          rankReason,
          position,
          ...orderedBy(quote, id),
        }),
      ),
      ...tie('ON_BEHALF_OF', quote.onBehalfOf, ['organizations']),
      ...tie('VOICED_AS', quote.voicedAs, ['characters']),
      ...quote.saidTo.flatMap(({ id, basis }) => tie('SAID_TO', id, ['organizations', 'people'], { basis })),
      ...quote.about.flatMap((id) => tie('ABOUT', id, ['seasons', 'shows'], orderedBy(quote, id))),
      ...ties('DISCUSSES', quote.discusses, ['characters', 'people', 'topics']),
      ...quote.possibleSameAs.flatMap(({ quote: other, score, reason, differentBecause }) =>
        tie('POSSIBLE_SAME_AS', other, ['quotes'], {
          score: score === null ? null : new Float(score),
          reason,
          differentBecause,
        }),
      ),
      ...ties('VERIFIED_BY', quote.verificationEvidence, ['articles', 'appearances', 'corrections']),
    ],
  }),
};

export const topicWriter: Writer<TopicToRecord> = {
  label: 'Topic',
  heldBy: () => null,
  owns: {},
  becomes: ({ name }) => ({ properties: { name }, ties: [] }),
};

const ORDER = new URL('./cypher/derive-quotes.cypher', import.meta.url);
const SPEAKING = new URL('./cypher/read-speaking.cypher', import.meta.url);
const AUTHORITY = new URL('./cypher/write-authority.cypher', import.meta.url);

/** Ordering keys, the shows' pages, and the weight of the words. Run it in the transaction that changed what they come from. */
export async function deriveQuotes(run: RunStatement, ids: readonly string[]): Promise<void> {
  await run(ORDER, { ids });
  const speaking = await run(SPEAKING, { ids });
  const rows = speaking.map(([id, roles, speakers, principal, deciders]) => ({
    id,
    authority: weigh({ roles, speakers, principal, deciders } as Spoken),
  }));
  await run(AUTHORITY, { rows });
}

/** A row of read-speaking.cypher. */
interface Spoken {
  roles: SpeakerRole[];
  /** Each speaker's id, whether the text gives no name, and the ids of the organizations that the person works for. */
  speakers: [id: string, unnamed: boolean, employers: string[]][];
  principal: string | null;
  deciders: string[];
}

function weigh({ roles, speakers, principal, deciders }: Spoken) {
  const decides = (id: string): boolean => deciders.includes(id);
  const inOffice = roles.includes('PLATFORM') || roles.includes('PLATFORM_EXECUTIVE');
  return authorityOf({
    roles,
    unnamed: speakers.length > 0 && speakers.every(([, unnamed]) => unnamed),
    isDecider: speakers.some(([id, , employers]) => decides(id) || (inOffice && employers.some(decides))),
    onBehalfOfDecider: principal !== null && decides(principal),
  });
}
