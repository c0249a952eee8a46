import { sharedNames } from './across-languages.ts';
import { type Difference, differencesOf } from './differences.ts';
import { fold, weightInWords, wordsAgree, wordsOf } from './folding.ts';
import { type Piece, type PrintedWords, findPieces, longestRun, piecesOf } from './fragments.ts';
import { type Likeness, likenessAtMost, likenessOf } from './likeness.ts';
import { type Agreement, type Occasion, overlap, sameOccasion } from './occasion.ts';

/** Words as an article prints them, and what it says of their origin. `speakers`: ids of those who are named; empty where nobody is. */
export interface Printed extends PrintedWords, Occasion {
  /** BCP 47. */
  readonly language: string;
  readonly speakers: readonly string[];
  readonly edits: readonly (PrintedWords['edits'][number] & {
    readonly start: number | null;
    readonly end: number | null;
  })[];
}

/** SAME: one quote. POSSIBLE: a suggestion that an editor decides on. DIFFERENT: nothing to suggest. */
export type Verdict = 'SAME' | 'POSSIBLE' | 'DIFFERENT';

export interface Match {
  readonly verdict: Verdict;
  /** 0 to 1: how much of the shorter one's words, across languages of its names and numbers, the other has. */
  readonly score: number;
  readonly reason: string;
  /** Of SAME alone: what is printed differently and declared by neither. */
  readonly edits: readonly Difference[];
}

/** A printing, folded once for all its comparisons. */
export interface Prepared {
  readonly printed: Printed;
  readonly words: readonly string[];
  readonly pieces: readonly Piece[];
}

// So many words nobody says twice by chance, and no two people say: as in anchoring, and twice as many.
const TELLING_WORDS = 4;
const UNMISTAKABLE_WORDS = 8;

// "next iteration" has 13 letters, "going to be" nine: what is shorter stands in every interview.
const TELLING_LETTERS = 12;

// Measured on the record: docs/matching.md has the numbers.
export const ALIKE = 0.55;
const NEARLY_ALL = 0.9;
const FEWEST_WORDS_ALIKE = 3;

const NAMES_IN_COMMON = 1 / 3;

/**
 * Whether two printings print one utterance. Symmetric but for the sides of `edits`. `alike`: from which score on similar words are POSSIBLE; another than
 * the measured one only to measure.
 */
export function matchOf(a: Printed, b: Printed, alike = ALIKE): Match {
  return matchPrepared(prepare(a), prepare(b), alike);
}

export function prepare(printed: Printed): Prepared {
  return { printed, words: wordsOf(fold(printed.exact).text), pieces: piecesOf(printed) };
}

/** As `matchOf`, of what is folded already. */
export function matchPrepared(a: Prepared, b: Prepared, alike = ALIKE): Match {
  const evidence = evidenceOf(a.printed, b.printed);
  if (languageOf(a.printed) !== languageOf(b.printed)) return acrossLanguages(a.printed, b.printed, evidence);
  const most = likenessAtMost(a.words, b.words);
  if (most.score < alike && most.words < UNMISTAKABLE_WORDS)
    return { verdict: 'DIFFERENT', score: most.score, reason: 'Other words.', edits: [] };
  const likeness = likenessOf(a.words, b.words);
  const found = foundWords(a, b);
  if (found.length === 0) return byLikeness(likeness, evidence, alike);
  const { score } = likeness;
  const paraphrased = a.printed.form === 'PARAPHRASE' || b.printed.form === 'PARAPHRASE';
  const weighed = weighFound(found, evidence);
  if (weighed.verdict === 'SAME' && paraphrased)
    return { verdict: 'POSSIBLE', score, reason: 'The words agree, and one is a paraphrase.', edits: [] };
  const edits = weighed.verdict === 'SAME' ? differencesOf(a.printed, b.printed) : [];
  return { ...weighed, score, edits };
}

interface Evidence {
  readonly speaker: Agreement;
  readonly occasion: Agreement;
}

function evidenceOf(a: Printed, b: Printed): Evidence {
  return { speaker: overlap(a.speakers, b.speakers), occasion: sameOccasion(a, b) };
}

/** The words of the one that all stand in the other, exactly or between brackets and dots; none where some do not. */
function foundWords(a: Prepared, b: Prepared): readonly string[] {
  if (wordsAgree(a.words.join(' '), b.words.join(' '))) return a.words;
  const size = a.words.length - b.words.length || (a.words.join(' ') < b.words.join(' ') ? -1 : 1);
  const [shorter, longer] = size < 0 ? [a, b] : [b, a];
  return standsIn(shorter, longer) ? spoken(shorter) : standsIn(longer, shorter) ? spoken(longer) : [];
}

// Dots may swallow anything: a fragment long enough to mean something must be there, and most of the words with it.
function standsIn(sought: Prepared, within: Prepared): boolean {
  const found = findPieces(sought.pieces, within.pieces);
  const all = spoken(sought).length;
  const gaps = all < sought.pieces.length || spoken(within).length < within.pieces.length;
  return (
    found !== null &&
    found > 0 &&
    (!gaps || (found * 3 >= all * 2 && longestRun(sought.pieces) >= Math.min(TELLING_WORDS, all)))
  );
}

function spoken({ pieces }: Prepared): string[] {
  return pieces.filter((piece) => typeof piece === 'string');
}

function weighFound(
  found: readonly string[],
  { speaker, occasion }: Evidence,
): Pick<Match, 'verdict' | 'reason'> {
  const size = weightInWords(found);
  const corroborated = speaker === 'AGREES' && occasion === 'AGREES';
  const telling = size >= TELLING_WORDS;
  if (occasion === 'CONFLICTS')
    return size >= UNMISTAKABLE_WORDS || (telling && speaker === 'AGREES')
      ? {
          verdict: 'POSSIBLE',
          reason: 'The words agree, and the occasion does not: another outlet told, day or show.',
        }
      : { verdict: 'DIFFERENT', reason: 'A few words in common, on another occasion.' };
  if (size >= UNMISTAKABLE_WORDS)
    return { verdict: 'SAME', reason: 'The words agree, and are too many to agree by chance.' };
  if (telling)
    return speaker === 'CONFLICTS' || (speaker === 'OPEN' && occasion === 'OPEN')
      ? {
          verdict: 'POSSIBLE',
          reason: 'The words agree, and are few; nothing says that one person said them.',
        }
      : { verdict: 'SAME', reason: 'The words agree, and so does who said them or where.' };
  if (corroborated && size > 1 && found.join('').length >= TELLING_LETTERS)
    return { verdict: 'SAME', reason: 'A short fragment of the same speaker on the same occasion.' };
  return corroborated
    ? { verdict: 'POSSIBLE', reason: 'The words agree, and are too short to say more.' }
    : { verdict: 'DIFFERENT', reason: 'Too short a fragment, and nothing else agrees.' };
}

function byLikeness({ score, words, run }: Likeness, { speaker, occasion }: Evidence, alike: number): Match {
  const answer = (verdict: Verdict, reason: string): Match => ({ verdict, score, reason, edits: [] });
  if (occasion === 'CONFLICTS')
    return answer('DIFFERENT', 'Similar words on another occasion are another utterance.');
  const most = score >= NEARLY_ALL && words >= UNMISTAKABLE_WORDS;
  if (speaker === 'CONFLICTS')
    return most
      ? answer('POSSIBLE', 'Nearly the same words, credited to somebody else.')
      : answer('DIFFERENT', 'Another speaker, and other words.');
  if (run >= UNMISTAKABLE_WORDS)
    return answer('POSSIBLE', `${String(run)} words in a row agree, and the rest does not.`);
  const supported = most || speaker === 'AGREES' || occasion === 'AGREES';
  return supported && score >= alike && words >= FEWEST_WORDS_ALIKE
    ? answer('POSSIBLE', 'Much of the wording agrees, in order.')
    : answer('DIFFERENT', 'Other words.');
}

// Chains of translations are declared, not matched: words of two languages can at most suggest one.
function acrossLanguages(a: Printed, b: Printed, { speaker, occasion }: Evidence): Match {
  const score = sharedNames(a.exact, b.exact);
  const corroborated = speaker === 'AGREES' && occasion === 'AGREES';
  return corroborated && score >= NAMES_IN_COMMON
    ? { verdict: 'POSSIBLE', score, reason: 'Two languages: speaker, occasion and names agree.', edits: [] }
    : { verdict: 'DIFFERENT', score, reason: 'Two languages, and too little else that agrees.', edits: [] };
}

/** The language alone: "pt" of "pt-BR". */
export function languageOf({ language }: Pick<Printed, 'language'>): string {
  return language.split('-')[0] ?? language;
}
