import {
  type AgreementTable,
  type Counts,
  type Disagreement,
  agreementOf,
} from '../modules/quotes/agreement.ts';
import { ALIKE } from '../modules/quotes/matching.ts';
import type { Dataset } from './dataset.ts';
import { judgedOf } from './judged.ts';
import { type Decision, decisionOn, readDecisions } from './matching-decisions.ts';
import { MATCHING_RULE } from './matching-rule.ts';

const MEASURED_AT = [0.4, 0.5, ALIKE, 0.6, 0.7, 0.8];
const EXCERPT = 110;

/** docs/matching.md, in Markdown, and the disagreements that nobody has decided. `decisions`: the text of docs/matching-decisions.yaml. */
export function matchingPage(dataset: Dataset, decisions: string): { text: string; open: Disagreement[] } {
  const { printed, suggestions } = judgedOf(dataset);
  const decided = readDecisions(decisions, printed);
  const table = agreementOf(printed, suggestions);
  const rows = table.disagreements.map((disagreement) => ({
    disagreement,
    decision: decisionOn(disagreement, decided, printed),
  }));
  const byThreshold = MEASURED_AT.map((alike) => ({
    alike,
    counts: alike === ALIKE ? table.possible : agreementOf(printed, suggestions, alike).possible,
  }));
  return {
    text: [
      MATCHING_RULE,
      agreementSection(table),
      thresholdSection(byThreshold),
      disagreementSection(rows),
    ].join('\n\n'),
    open: rows.filter(({ decision }) => decision === null).map(({ disagreement }) => disagreement),
  };
}

function agreementSection(table: AgreementTable): string {
  const { printings, quotes, declared, fragments, same, possible } = table;
  return `## How far the two agree

The person's judgements are those of \`seed/\`: ${String(printings)} printings of ${String(quotes)} quotes. Printings of one quote were judged to be one
utterance; \`possibleSameAs\` are the suggestions.

${markdownTable(
  ['', 'both', 'both, through a third', 'only the person', 'only the rule', 'neither'],
  [
    ['SAME, pairs of printings in one language', ...cells(same)],
    ['POSSIBLE, pairs of quotes', ...cells(possible)],
  ],
)}

- Through a third: two pieces of one utterance share no word, and a printing that holds both joins them. A person joins all
  copies to the one nearest to the original; that two copies may be one another's follows.
- A suggestion of the person's that the rule calls SAME counts as only the person's in the second row, and its printings as
  only the rule's in the first.
- Not counted: ${String(declared)} pairs of printings that a declared translation joins and no words do, and ${String(fragments)} pairs in
  which a fragment stands in two wordings of a sentence. Full wordings decide whether two quotes are one.
- The outlet told, the venue and the date stand on the quote, so that the printings of one quote always agree in them. The first
  row is therefore kinder to the rule than a stranger's article would be.`;
}

function thresholdSection(measured: readonly { alike: number; counts: Counts }[]): string {
  return `## Why ${String(ALIKE)}

How many suggestions come and go with the score from which similar words are POSSIBLE.

${markdownTable(
  ['from', 'both', 'both, through a third', 'only the person', 'only the rule'],
  measured.map(({ alike, counts }) => [String(alike), ...cells(counts).slice(0, 4)]),
)}

Higher, suggestions that the person made are lost; lower, those that nobody made grow faster than the others.`;
}

interface Row {
  readonly disagreement: Disagreement;
  readonly decision: Decision | null;
}

function disagreementSection(rows: readonly Row[]): string {
  const right = (who: string) => String(rows.filter((row) => rightOf(row) === who).length);
  const lines = rows.map((row) => {
    const { a, b, person, rule, said } = row.disagreement;
    return [
      `${excerpt(a.exact)}<br>${excerpt(b.exact)}<br>\`${a.key}\` \`${b.key}\``,
      said === null ? person : `${person}: ${plain(said)}`,
      `${rule.verdict} (${rule.score.toFixed(2)}): ${rule.reason}`,
      row.decision === null
        ? 'open'
        : `${row.decision.verdict}, ${rightOf(row)}. ${plain(row.decision.because)}`,
    ];
  });
  return `## Every disagreement

${String(rows.length)} in all: the rule is right in ${right('the rule')}, the person in ${right('the person')}, neither in ${right('neither')}, open are ${right('open')}.

${markdownTable(['the words', 'the person', 'the rule', 'decided'], lines)}
`;
}

function rightOf({ disagreement: { person, rule }, decision }: Row): string {
  if (decision === null) return 'open';
  if (decision.verdict === rule.verdict) return 'the rule';
  return decision.verdict === person ? 'the person' : 'neither';
}

function cells({ both, through, onlyPerson, onlyRule, neither }: Counts): string[] {
  return [both, through, onlyPerson, onlyRule, neither].map(String);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function excerpt(text: string): string {
  const short = text.length <= EXCERPT ? text : `${text.slice(0, text.lastIndexOf(' ', EXCERPT))} …`;
  return plain(short);
}

// Words of others are not to be read as Markdown.
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&]/g, (mark) => `\\${mark}`);
}
