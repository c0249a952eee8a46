import { authorityOf } from '../../modules/quotes/authority.ts';
import { decisionFaults, type DecisionFault } from '../../modules/statuses/decision.ts';
import type { Dataset } from '../dataset.ts';
import type { QuoteEntry } from '../definitions/quote.ts';
import type { StatusEntry } from '../definitions/season.ts';
import type { Finding, Path } from '../faults.ts';
import { ofArticles, ofSeasons, ofShows } from '../walk.ts';

/** Only whoever decides changes a status: what the rules about decisions forbid. */
export function decisionsWithoutDecider(dataset: Dataset): Finding[] {
  const announcements = new Map(ofShows(dataset, 'announcements').map(({ value }) => [value.key, value]));
  const quotes = new Map(ofArticles(dataset, 'quotes').map(({ value }) => [value.key, value]));
  return ofSeasons(dataset, 'statuses').flatMap(({ file, path, value, season }) => {
    const announcement = announcements.get(value.decidedIn ?? '');
    // A dangling reference is told as such; what it would have led to, nobody knows.
    if (value.decidedIn !== null && !announcement) return [];
    const faults = decisionFaults({
      status: value.status,
      rank: value.rank,
      rankReason: value.rankReason,
      hasDeciderAnnouncement: announcement !== undefined,
      announcedBy: announcement?.madeBy ?? [],
      deciders: season.decidedBy.map(({ organization }) => organization),
      evidenceCount: value.evidence.length,
      evidenceAuthorities: value.evidence.flatMap(({ quote }) => weightsOf(quotes.get(quote ?? ''))),
      checkedAt: season.checkedAt,
      note: value.note,
    });
    return faults.map(({ field, message }) => ({
      file,
      path: placeOf(field, value, path),
      rule: field === 'rankReason' ? ('REASON' as const) : ('DECISION' as const),
      message: `${field}: ${message}`,
    }));
  });
}

function weightsOf(quote: QuoteEntry | undefined) {
  if (!quote) return [];
  const unnamed =
    quote.saidBy.length > 0 && quote.saidBy.every(({ unnamedSource }) => unnamedSource !== undefined);
  // A name without a role carries no more weight than anybody's.
  return [authorityOf({ roles: quote.roles, unnamed }) ?? 'OBSERVES'];
}

/** Two of the fields are the season's; a field that is not there is shown at what asks for it. */
function placeOf(field: DecisionFault['field'], status: StatusEntry, path: Path): Path {
  if (field === 'checkedAt' || field === 'decidedBy') return [...path.slice(0, -2), field];
  if (field === 'rankReason') return [...path, 'rank'];
  return [...path, field === 'decidedIn' && status.decidedIn !== null ? field : 'status'];
}
