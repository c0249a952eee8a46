import { type Matched, matchesAmong } from './candidates.ts';
import { acrossQuotes } from './agreement-across.ts';
import { withinQuotes } from './agreement-within.ts';
import { ALIKE, type Match, type Printed, type Verdict } from './matching.ts';

/** A printing with what a person judged of it. `quote`: its printings were judged to be one utterance. */
export interface Judged extends Printed {
  readonly key: string;
  readonly quote: string;
  /** The words are a translator's: of which quote they are was declared, not seen by the words. */
  readonly translated: boolean;
}

/** A person's suggestion that two quotes may be one. */
export interface Suggestion {
  readonly quotes: readonly [string, string];
  readonly reason: string;
}

/** How many pairs both say yes to, or only one of the two. `through`: both do, by way of a third. */
export interface Counts {
  readonly both: number;
  readonly through: number;
  readonly onlyPerson: number;
  readonly onlyRule: number;
  readonly neither: number;
}

/** `a`, `b`: the printings that show it best. `said`: the person's reason, where one was given. */
export interface Disagreement {
  readonly a: Judged;
  readonly b: Judged;
  readonly person: Verdict;
  readonly rule: Match;
  readonly said: string | null;
}

/**
 * `same`: of pairs of printings in one language. `possible`: of pairs of quotes. `declared`: pairs of printings that no words join, but a declared
 * translation; they are in no count. `fragments`: pairs of printings that the rule joins, of quotes whose full wordings it keeps apart.
 */
export interface AgreementTable {
  readonly printings: number;
  readonly quotes: number;
  readonly declared: number;
  readonly fragments: number;
  readonly same: Counts;
  readonly possible: Counts;
  readonly disagreements: readonly Disagreement[];
}

/** Two printings and what the rule says of them. */
export interface Compared {
  readonly a: Judged;
  readonly b: Judged;
  readonly match: Match;
}

/** Compares what a person judged with what the rule says; `alike`: as in matching. A disagreement is listed once, however many printings show it. */
export function agreementOf(
  printed: readonly Judged[],
  suggestions: readonly Suggestion[],
  alike = ALIKE,
): AgreementTable {
  const matches = matchesAmong(printed, alike).map((matched) => withSides(printed, matched));
  const within = withinQuotes(printed, matches);
  const across = acrossQuotes(printed, matches, suggestions, alike);
  const quotes = new Set(printed.map(({ quote }) => quote)).size;
  const same = { ...within.counts, onlyRule: across.samePrintings };
  return {
    printings: printed.length,
    quotes,
    declared: within.declared,
    fragments: across.fragments,
    same: {
      ...same,
      neither: pairsInOneLanguage(printed) - within.declaredInOneLanguage - across.fragments - yeses(same),
    },
    possible: { ...across.counts, neither: pairs(quotes) - yeses(across.counts) },
    disagreements: [...across.disagreements, ...within.disagreements],
  };
}

function withSides(printed: readonly Judged[], { a, b, match }: Matched): Compared {
  const [left, right] = [printed[a], printed[b]];
  if (!left || !right) throw new Error(`Expected printings at ${String(a)} and ${String(b)}, found fewer.`);
  return { a: left, b: right, match };
}

function yeses({ both, through, onlyPerson, onlyRule }: Omit<Counts, 'neither'>): number {
  return both + through + onlyPerson + onlyRule;
}

function pairsInOneLanguage(printed: readonly Judged[]): number {
  const perLanguage = new Map<string, number>();
  for (const { language } of printed) {
    const base = language.split('-')[0] ?? language;
    perLanguage.set(base, (perLanguage.get(base) ?? 0) + 1);
  }
  return [...perLanguage.values()].reduce((sum, count) => sum + pairs(count), 0);
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}
