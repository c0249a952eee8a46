import { deriveClaims } from './claims/claim.commands.ts';
import { deriveAppearances } from './quotes/appearance.commands.ts';
import { deriveQuotes } from './quotes/quote.commands.ts';
import type { Kind } from './records.ts';
import type { RunStatement } from './revisions/revision.ts';
import { deriveSeasons } from './seasons/season.commands.ts';
import { deriveStatuses } from './statuses/status.commands.ts';

/** Ids of what has something derived that a change may have touched. */
export interface Affected {
  appearances: string[];
  claims: string[];
  quotes: string[];
  statuses: string[];
  seasons: string[];
}

const statement = (name: string): URL =>
  new URL(`./revisions/cypher/affected-${name}.cypher`, import.meta.url);

/**
 * What has something derived from these, as the graph stands. Asked before a change and after it, because a quote that was about one
 * season and is about another now counts for both.
 */
export async function affectedBy(run: RunStatement, touched: Record<Kind, string[]>): Promise<Affected> {
  const ids = async (name: string, params: Record<string, string[]>): Promise<string[]> =>
    Object.values(params).every((list) => list.length === 0)
      ? []
      : (await run(statement(name), params)).map(([id]) => id as string);
  const union = (...lists: string[][]): string[] => [...new Set(lists.flat())];

  const { articles, people, announcements } = touched;
  const appearances = union(touched.appearances, await ids('appearances', { articles }));
  const claims = union(touched.claims, await ids('claims', { articles }));
  const quotes = union(
    touched.quotes,
    await ids('quotes', { appearances, people, seasons: touched.seasons }),
  );
  const statuses = union(
    touched.statuses,
    await ids('statuses', { articles, quotes, claims, announcements, seasons: touched.seasons }),
  );
  const seasons = union(touched.seasons, await ids('seasons', { quotes, claims, statuses }));
  return { appearances, claims, quotes, statuses, seasons };
}

export function together(a: Affected, b: Affected): Affected {
  const union = (one: string[], other: string[]): string[] => [...new Set([...one, ...other])];
  return {
    appearances: union(a.appearances, b.appearances),
    claims: union(a.claims, b.claims),
    quotes: union(a.quotes, b.quotes),
    statuses: union(a.statuses, b.statuses),
    seasons: union(a.seasons, b.seasons),
  };
}

/** In this order, because each step reads what the ones before it wrote. */
export async function deriveAffected(run: RunStatement, affected: Affected): Promise<void> {
  const { appearances, claims, quotes, statuses, seasons } = affected;
  if (appearances.length > 0) await deriveAppearances(run, appearances);
  if (claims.length > 0) await deriveClaims(run, claims);
  if (quotes.length > 0) await deriveQuotes(run, quotes);
  if (statuses.length > 0) await deriveStatuses(run, statuses);
  if (seasons.length > 0) await deriveSeasons(run, seasons);
}
