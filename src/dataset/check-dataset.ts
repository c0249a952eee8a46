import { decisionsWithoutDecider } from './checks/decisions.ts';
import { judgementsWithoutGround } from './checks/judgements.ts';
import { duplicateNames } from './checks/names.ts';
import { quotesAndAppearancesThatDisagree } from './checks/quotes.ts';
import { danglingReferences } from './checks/references.ts';
import { selectorsThatDoNotFit } from './checks/selectors.ts';
import { spansThatEndBeforeTheyBegin } from './checks/spans.ts';
import { unknownsWithoutReason } from './checks/unknowns.ts';
import type { Dataset } from './dataset.ts';
import type { Finding, Rule } from './faults.ts';

/**
 * Everything that is wrong with a dataset whose files are right by themselves. `alsoKnown`: names of things that stand in files which
 * could not be read whole.
 */
export function checkDataset(dataset: Dataset, alsoKnown: ReadonlySet<string> = new Set()): Finding[] {
  const by = (rule: Rule, findings: Finding[]): Finding[] =>
    findings.map((finding) => ({ ...finding, rule: finding.rule ?? rule }));
  return [
    ...by('DUPLICATE', duplicateNames(dataset)),
    ...by('DANGLING', danglingReferences(dataset, alsoKnown)),
    ...by('UNKNOWN', unknownsWithoutReason(dataset)),
    ...by('SPAN', spansThatEndBeforeTheyBegin(dataset)),
    ...by('SELECTOR', selectorsThatDoNotFit(dataset)),
    ...by('JUDGEMENT', judgementsWithoutGround(dataset)),
    ...by('DECISION', decisionsWithoutDecider(dataset)),
    ...by('DISAGREEMENT', quotesAndAppearancesThatDisagree(dataset, alsoKnown.size === 0)),
  ];
}
