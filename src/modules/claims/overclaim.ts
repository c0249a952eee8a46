import { compareAuthorities, type Authority } from '../quotes/authority.ts';
import type { RenewalStatus } from '../statuses/best-status.ts';

/** Toward the season being made. */
export type Stance = 'FAVOURS' | 'OPPOSES' | 'NEUTRAL' | 'UNCLEAR';

/** What words do. */
export type SpeechAct =
  | 'WISH'
  | 'WILLINGNESS'
  | 'HINT'
  | 'PLAN'
  | 'PREDICTION'
  | 'CONFIRMATION'
  | 'DENIAL'
  | 'DEFLECTION'
  | 'OPINION'
  | 'CALL_TO_ACTION';

/** How sure words say they are. */
export type Certainty = 'CERTAIN' | 'PROBABLE' | 'POSSIBLE' | 'UNSPECIFIED';

/** What an article itself asserts. `statusThen`: the season's status as the public could know it on the article's day, where known. */
export interface MadeClaim {
  readonly id: string;
  readonly exact: string;
  readonly stance: Stance;
  readonly speechAct: SpeechAct;
  readonly certainty: Certainty;
  readonly statusThen?: RenewalStatus | null;
}

/** A quote that the article prints. `speakerName` is null where nobody is named. */
export interface PrintedQuote {
  readonly id: string;
  readonly speechAct: SpeechAct;
  readonly stance: Stance;
  readonly authority: Authority;
  readonly speakerName: string | null;
}

/** `strongestQuoteId`: the printed quote that the claim could at most rest on; null where none goes its way. */
export interface Overclaim {
  readonly claimId: string;
  readonly strongestQuoteId: string | null;
  readonly reason: string;
}

/**
 * How far a speech act binds whoever performs it to there being, or not being, a season. Judging, asking and turning away bind to nothing;
 * a wish to a feeling, willingness to one's own part; a hint can be taken back, a plan is an intention that others may stop; a prediction is
 * wrong if it fails, but decides nothing; to confirm or deny is to say that it is so.
 */
const COMMITMENT: Record<SpeechAct, number> = {
  DEFLECTION: 0,
  OPINION: 0,
  CALL_TO_ACTION: 0,
  WISH: 1,
  WILLINGNESS: 2,
  HINT: 3,
  PLAN: 4,
  PREDICTION: 5,
  CONFIRMATION: 6,
  DENIAL: 6,
};
const SAYS_THAT_IT_IS_SO = COMMITMENT.CONFIRMATION;

/**
 * The claims of an article that commit more than any quote it prints from someone of that authority: those which say that the season is, or
 * is not, coming, in an article that prints nobody who could say so saying so. Not where the record of that day bears the claim out.
 */
export function overclaims({
  claims,
  printed,
}: {
  claims: readonly MadeClaim[];
  printed: readonly PrintedQuote[];
}): Overclaim[] {
  return claims.flatMap((claim) => {
    if (commitmentOf(claim) < SAYS_THAT_IT_IS_SO || isBorneOut(claim)) return [];
    const sameWay = printed.filter((quote) => quote.stance === claim.stance);
    if (sameWay.some((quote) => carries(quote, claim))) return [];
    const strongest = [...sameWay].sort(strongestFirst)[0] ?? null;
    return [
      { claimId: claim.id, strongestQuoteId: strongest?.id ?? null, reason: reasonFor(claim, strongest) },
    ];
  });
}

// What a claim binds the article to. Only the season's fate counts: "Netflix is yet to confirm" tells a state of affairs and takes no side.
function commitmentOf({ stance, speechAct, certainty }: MadeClaim): number {
  if (stance !== 'FAVOURS' && stance !== 'OPPOSES') return 0;
  // "Pretty much confirmed" still says that somebody confirmed; "may be confirmed" says that nobody has.
  if (COMMITMENT[speechAct] >= SAYS_THAT_IT_IS_SO && certainty === 'POSSIBLE') return COMMITMENT.PREDICTION;
  // A prediction that leaves no doubt says that it is so. Of wishes, willingness and plans, certainty is that of the wish or plan: "has
  // confirmed she'd be up for a second season" is certain of her, and of no season.
  if (speechAct === 'PREDICTION' && certainty === 'CERTAIN') return SAYS_THAT_IT_IS_SO;
  return COMMITMENT[speechAct];
}

// A news report of a decision need not quote it: the record as it stood that day speaks for the article.
function isBorneOut({ stance, statusThen }: MadeClaim): boolean {
  if (stance === 'FAVOURS') return statusThen === 'RENEWED' || statusThen === 'FINAL_SEASON';
  return statusThen === 'CANCELLED' || statusThen === 'ENDED_AS_PLANNED';
}

// There is a season if the decider says so, and nobody else's word makes one. There is none also where its makers say that they will not
// make it: their no is enough, their yes is not. A cancellation is again the decider's to confirm.
function carries(quote: PrintedQuote, claim: MadeClaim): boolean {
  if (COMMITMENT[quote.speechAct] < SAYS_THAT_IT_IS_SO) return false;
  return quote.authority === 'DECIDES' || (quote.authority === 'MAKES' && makersCanCarry(claim));
}

function makersCanCarry({ stance, speechAct }: MadeClaim): boolean {
  return stance === 'OPPOSES' && speechAct !== 'CONFIRMATION';
}

function strongestFirst(a: PrintedQuote, b: PrintedQuote): number {
  return COMMITMENT[b.speechAct] - COMMITMENT[a.speechAct] || compareAuthorities(a.authority, b.authority);
}

function reasonFor(claim: MadeClaim, strongest: PrintedQuote | null): string {
  const fate = claim.stance === 'FAVOURS' ? 'the season is coming' : 'there is no such season';
  const whose = makersCanCarry(claim) ? 'the decider or a maker' : 'the decider';
  const printed = strongest
    ? `the strongest quote printed is ${ACT_WORDS[strongest.speechAct]} by ${strongest.speakerName ?? 'an unnamed source'} (${strongest.authority})`
    : `no quote printed ${claim.stance === 'FAVOURS' ? 'speaks for' : 'speaks against'} one`;
  return `“${claim.exact}” says that ${fate}, for which a word of ${whose} would be needed; ${printed}.`;
}

const ACT_WORDS: Record<SpeechAct, string> = {
  WISH: 'a wish',
  WILLINGNESS: 'willingness',
  HINT: 'a hint',
  PLAN: 'a plan',
  PREDICTION: 'a prediction',
  CONFIRMATION: 'a confirmation',
  DENIAL: 'a denial',
  DEFLECTION: 'a deflection',
  OPINION: 'an opinion',
  CALL_TO_ACTION: 'a call to action',
};
