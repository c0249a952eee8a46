import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { SeasonEntry } from '../../../src/dataset/definitions/season.ts';
import { ofArticles } from '../../../src/dataset/walk.ts';
import { authorityOf } from '../../../src/modules/quotes/authority.ts';

const HINTS = ['HINT', 'PLAN', 'WISH', 'WILLINGNESS'];
const DAY = 86_400_000;

/**
 * Days from the first hint of cast or makers to the first decision, reckoned from the files alone as `Season.daysFromHintToDecision` is described. Null where one
 * of the two has no day, or the hint came later.
 */
export function daysFromHintToDecision(dataset: Dataset, season: SeasonEntry): number | null {
  const hinted = ofArticles(dataset, 'quotes').flatMap(({ value: quote }) => {
    const unnamed = quote.saidBy.every(({ unnamedSource }) => unnamedSource !== undefined);
    const authority = authorityOf({ roles: quote.roles, unnamed });
    const isHint =
      quote.about.some((about) => about.season === season.slug) &&
      (authority === 'MAKES' || authority === 'PERFORMS') &&
      quote.stance === 'FAVOURS' &&
      HINTS.includes(quote.speechAct);
    return isHint && quote.saidOn !== null ? [quote.saidOn.earliest] : [];
  });
  const decided = season.statuses.flatMap(({ decidedIn, rank, validFrom }) =>
    decidedIn !== null && rank !== 'DEPRECATED' && validFrom !== null ? [validFrom.earliest] : [],
  );
  const [hint] = hinted.sort();
  const [decision] = decided.sort();
  if (hint === undefined || decision === undefined || hint > decision) return null;
  return (Date.parse(decision) - Date.parse(hint)) / DAY;
}
