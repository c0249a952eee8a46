import { isDeepStrictEqual } from 'node:util';
import type { OrganizationToRecord } from '../modules/organizations/organization.commands.ts';
import type { PersonToRecord } from '../modules/people/person.commands.ts';
import type { QuoteToRecord } from '../modules/quotes/quote.commands.ts';
import type { StoredExternalIds } from '../modules/revisions/revision.ts';

/** Two quotes that were one utterance. Where they name nobody in common who said it, the one that stays is CONTESTED, and keeps both. */
export function mergedQuote(kept: QuoteToRecord, merged: QuoteToRecord): QuoteToRecord {
  const inCommon = kept.saidBy.some(({ id }) => merged.saidBy.some((said) => said.id === id));
  const contested = kept.saidBy.length > 0 && merged.saidBy.length > 0 && !inCommon;
  const saidBy = unionBy(({ id }) => id, kept.saidBy, merged.saidBy).map((said, position) => ({
    ...said,
    position,
  }));
  const saidTo = unionBy(({ id }) => id, kept.saidTo, merged.saidTo);
  return {
    ...kept,
    saidOn: kept.saidOn ?? merged.saidOn,
    saidOnUnknownBecause: kept.saidOn || merged.saidOn ? null : kept.saidOnUnknownBecause,
    saidBy,
    speakerUnknownBecause: saidBy.length > 0 ? null : kept.speakerUnknownBecause,
    roles: unionBy((role) => role, kept.roles, merged.roles),
    onBehalfOf: kept.onBehalfOf ?? merged.onBehalfOf,
    voicedAs: kept.voicedAs ?? merged.voicedAs,
    saidTo,
    saidToUnknownBecause: saidTo.length > 0 ? null : kept.saidToUnknownBecause,
    about: unionBy((id) => id, kept.about, merged.about),
    discusses: unionBy((id) => id, kept.discusses, merged.discusses),
    verificationEvidence: unionBy((id) => id, kept.verificationEvidence, merged.verificationEvidence),
    verification: contested ? 'CONTESTED' : kept.verification,
    reveals: kept.reveals ?? merged.reveals,
    note: kept.note ?? merged.note,
    possibleSameAs: unionBy(({ quote }) => quote, kept.possibleSameAs, merged.possibleSameAs).filter(
      ({ quote }) => quote !== kept.id && quote !== merged.id,
    ),
  };
}

/** Two entries of one human being. The other name stays as an alias. */
export function mergedPerson(kept: PersonToRecord, merged: PersonToRecord): PersonToRecord {
  return {
    ...kept,
    aliases: aliases(kept, merged),
    externalIds: filled(kept.externalIds, merged.externalIds),
    worksFor: unionBy((job) => job, kept.worksFor, merged.worksFor),
  };
}

/** Two entries of one organization. The other name stays as an alias. */
export function mergedOrganization(
  kept: OrganizationToRecord,
  merged: OrganizationToRecord,
): OrganizationToRecord {
  return {
    ...kept,
    aliases: aliases(kept, merged),
    kinds: unionBy((kind) => kind, kept.kinds, merged.kinds),
    platformKind: kept.platformKind ?? merged.platformKind,
    homepage: kept.homepage ?? merged.homepage,
    externalIds: filled(kept.externalIds, merged.externalIds),
    ownedBy: kept.ownedBy ?? (merged.ownedBy === kept.id ? null : merged.ownedBy),
  };
}

/**
 * A record that refers to what was merged, referring to what stays. What it then says twice it says once: in lists, the entry that comes first stays.
 */
export function referringTo<Record extends { id: string }>(
  record: Record,
  merged: string,
  kept: string,
): Record {
  const replaced = JSON.parse(JSON.stringify(record).replaceAll(`"${merged}"`, `"${kept}"`)) as Record;
  const renamed = Object.fromEntries(
    Object.entries(replaced).map(([field, value]) => [
      field,
      Array.isArray(value) ? once(field, value, record.id) : value,
    ]),
  ) as Record;
  return { ...renamed, id: record.id };
}

/** What makes an entry of a list the same as another, where it is less than all of it. */
const SAME_BY: Record<string, readonly string[]> = {
  saidBy: ['id'],
  saidTo: ['id'],
  attributedTo: ['id'],
  possibleSameAs: ['quote'],
  cast: ['person'],
  crew: ['person', 'role'],
};

function once(field: string, list: readonly unknown[], id: string): unknown[] {
  const by = SAME_BY[field];
  const kept = unionBy(
    (item) => (by ? by.map((name) => (item as Record<string, unknown>)[name]) : item),
    list.filter((item) => field !== 'possibleSameAs' || (item as { quote: string }).quote !== id),
  );
  return kept.map((item, position) =>
    typeof item === 'object' && item !== null && 'position' in item ? { ...item, position } : item,
  );
}

function unionBy<Item>(by: (item: Item) => unknown, ...lists: (readonly Item[])[]): Item[] {
  const union: Item[] = [];
  for (const item of lists.flat()) {
    if (!union.some((known) => isDeepStrictEqual(by(known), by(item)))) union.push(item);
  }
  return union;
}

function aliases(
  kept: { name: string; aliases: string[] },
  merged: { name: string; aliases: string[] },
): string[] {
  return unionBy((name) => name, kept.aliases, [merged.name], merged.aliases).filter(
    (name) => name !== kept.name,
  );
}

function filled(kept: StoredExternalIds, merged: StoredExternalIds): StoredExternalIds {
  const ids = { ...kept };
  for (const [site, id] of Object.entries(merged) as [keyof StoredExternalIds, string | null][])
    ids[site] ??= id;
  return ids;
}
