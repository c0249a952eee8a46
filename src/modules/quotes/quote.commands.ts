import type {
  Rank,
  SpeechAct,
  Stance,
  ToldBasis,
  UnknownReason,
  Venue,
  Verification,
} from '../../graphql/generated/schema.ts';
import {
  given,
  type Recordable,
  type RunStatement,
  type StoredDate,
  type Writer,
} from '../revisions/revision.ts';
import { fold } from './folding.ts';
import { authorityOf, type SpeakerRole } from './authority.ts';

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
  nodes: new URL('./cypher/write-quotes.cypher', import.meta.url),
  relations: new URL('./cypher/relate-quotes.cypher', import.meta.url),
  computed: ({ text }) => ({ foldedWords: fold(text).text }),
  asksFor: (quote) =>
    quote.saidBy.length +
    quote.saidTo.length +
    quote.about.length +
    quote.discusses.length +
    quote.verificationEvidence.length +
    quote.possibleSameAs.length +
    given(quote.onBehalfOf, quote.voicedAs),
};

export const topicWriter: Writer<TopicToRecord> = {
  label: 'Topic',
  heldBy: () => null,
  nodes: new URL('./cypher/write-topics.cypher', import.meta.url),
  relations: null,
  asksFor: () => 0,
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
