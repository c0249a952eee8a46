import type { Kind, Records } from '../modules/records.ts';
import { kindOf } from '../modules/on-record.ts';
import type { Dataset, Folder, Sourced } from './dataset.ts';
import type { ArticleFile } from './definitions/article.ts';
import type { AppearanceEntry, QuoteEntry } from './definitions/quote.ts';
import type { SeasonEntry } from './definitions/season.ts';
import type { ShowFile } from './definitions/show.ts';
import type { PersonFile } from './definitions/person.ts';

/** What files call a kind of thing when they refer to one. */
const NOUNS: Record<Kind, string> = {
  organizations: 'organization',
  people: 'person',
  unnamedSources: 'unnamedSource',
  shows: 'show',
  characters: 'character',
  coverage: 'coverage',
  seasons: 'season',
  articles: 'article',
  topics: 'topic',
  quotes: 'quote',
  appearances: 'appearance',
  claims: 'claim',
  announcements: 'announcement',
  statuses: 'statusRecord',
  corrections: 'correction',
};

/**
 * The files that records are, the way back of `toRecords`: the same records give the same files, whatever order they come in. Records that are
 * held by one that is not among them are left out.
 * @param nameOf the slug or key (a topic's words) of a record that is not among these; throws where nobody has it
 */
export function fromRecords(records: Records, nameOf: (id: string) => string = unknown): Dataset {
  const names = namesOf(records);
  const name = (id: string): string => names.get(id) ?? nameOf(id);
  const held = heldBy(records);
  return {
    shows: filesOf('shows', records.shows, (show) => showFile(show, held, name)),
    people: filesOf('people', records.people, (person) => personFile(person, name)),
    organizations: filesOf('organizations', records.organizations, (organization) => ({
      ...without(organization, 'id'),
      ownedBy: organization.ownedBy && name(organization.ownedBy),
    })),
    articles: filesOf('articles', records.articles, (article) => articleFile(article, held, name)),
  };
}

type Name = (id: string) => string;

function unknown(id: string): never {
  throw new Error(`Expected everything that is referred to among the records, found no ${id}.`);
}

function namesOf(records: Records): Map<string, string> {
  const names = new Map<string, string>();
  for (const list of Object.values(records) as {
    id: string;
    slug?: string;
    key?: string;
    name?: string;
  }[][]) {
    for (const { id, slug, key, name } of list) names.set(id, slug ?? key ?? name ?? id);
  }
  return names;
}

/** `{ person: lily-collins }` or the like. */
function reference(id: string, name: Name): Record<string, string> {
  const kind = kindOf(id);
  if (!kind) throw new Error(`Expected an id of a record, found "${id}".`);
  return { [NOUNS[kind]]: name(id) };
}

/** What stands with each file, in the order in which it stands there. */
interface Held {
  of<K extends Kind>(kind: K, holder: string): Records[K];
}

function heldBy(records: Records): Held {
  const firstPlace = new Map<string, number>();
  for (const { quote, article, position } of records.appearances) {
    const place = `${article} ${quote}`;
    firstPlace.set(place, Math.min(position, firstPlace.get(place) ?? Infinity));
  }
  const order: {
    [K in Kind]?: (record: Records[K][number]) => [holder: string, place: string | number, name: string];
  } = {
    unnamedSources: ({ article, key }) => [article, 0, key],
    quotes: ({ article, id, key }) => [article, firstPlace.get(`${article} ${id}`) ?? Infinity, key],
    appearances: ({ article, position, key }) => [article, position, key],
    claims: ({ article, start, key }) => [article, start ?? Infinity, key],
    corrections: ({ article, key }) => [article, 0, key],
    seasons: ({ show, number, slug }) => [show, number ?? Infinity, slug],
    characters: ({ appearsIn, key }) => [appearsIn[0] ?? '', 0, key],
    announcements: ({ show, announcedOn, key }) => [show, announcedOn?.earliest ?? '', key],
    statuses: ({ season, validFrom, key }) => [season, validFrom?.earliest ?? '', key],
    coverage: ({ season, from, key }) => [season, from, key],
  };
  const sorted = new Map<string, unknown[]>();
  for (const [kind, sortKey] of Object.entries(order) as [
    Kind,
    (record: unknown) => [string, string | number, string],
  ][]) {
    const keyed = (records[kind] as unknown[]).map((record) => ({ record, by: sortKey(record) }));
    keyed.sort((a, b) => compare(a.by[1], b.by[1]) || compare(a.by[2], b.by[2]));
    for (const { record, by } of keyed) {
      const place = `${kind} ${by[0]}`;
      const list = sorted.get(place);
      if (list) list.push(record);
      else sorted.set(place, [record]);
    }
  }
  return {
    of: <K extends Kind>(kind: K, holder: string) => (sorted.get(`${kind} ${holder}`) ?? []) as Records[K],
  };
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function filesOf<Recorded extends { slug: string }, File>(
  folder: Folder,
  records: readonly Recorded[],
  file: (record: Recorded) => File,
): Sourced<File>[] {
  return [...records]
    .sort((a, b) => compare(a.slug, b.slug))
    .map((record) => ({ file: `${folder}/${record.slug}.yaml`, value: file(record) }));
}

function without<Recorded extends object, Field extends keyof Recorded>(
  record: Recorded,
  ...fields: Field[]
): Omit<Recorded, Field> {
  const rest: Recorded = { ...record };
  for (const field of fields) Reflect.deleteProperty(rest, field);
  return rest;
}

function personFile(person: Records['people'][number], name: Name): PersonFile {
  return {
    ...without(person, 'id'),
    worksFor: person.worksFor.map((job) => ({ ...job, organization: name(job.organization) })),
  } as PersonFile;
}

function showFile(show: Records['shows'][number], held: Held, name: Name): ShowFile {
  const orNull = (id: string | null): string | null => id && name(id);
  return {
    ...without(show, 'id'),
    availableOn: show.availableOn.map(({ position: _, ...on }) => ({ ...on, platform: name(on.platform) })),
    producedBy: show.producedBy.map(name),
    cast: show.cast.map((credit) => ({ ...credit, person: name(credit.person) })),
    crew: show.crew.map((credit) => ({ ...credit, person: name(credit.person) })),
    spinOffOf: orNull(show.spinOffOf),
    revivalOf: orNull(show.revivalOf),
    characters: held.of('characters', show.id).map((character) => ({
      ...without(character, 'id', 'appearsIn'),
      playedBy: character.playedBy.map(name),
    })),
    announcements: held.of('announcements', show.id).map((announcement) => ({
      ...without(announcement, 'id', 'show'),
      madeBy: announcement.madeBy.map(name),
      voicedAs: orNull(announcement.voicedAs),
    })),
    seasons: held.of('seasons', show.id).map((season) => seasonEntry(season, held, name)),
  } as ShowFile;
}

function seasonEntry(season: Records['seasons'][number], held: Held, name: Name): SeasonEntry {
  return {
    ...without(season, 'id', 'show'),
    decidedBy: season.decidedBy.map((decider) => ({ ...decider, organization: name(decider.organization) })),
    coverage: held.of('coverage', season.id).map((window) => without(window, 'id', 'season')),
    statuses: held.of('statuses', season.id).map((status) => ({
      ...without(status, 'id', 'season'),
      evidence: status.evidence.map((id) => reference(id, name)),
      decidedIn: status.decidedIn && name(status.decidedIn),
    })),
  } as SeasonEntry;
}

function articleFile(article: Records['articles'][number], held: Held, name: Name): ArticleFile {
  const orNull = (id: string | null): string | null => id && name(id);
  return {
    ...without(article, 'id'),
    publisher: orNull(article.publisher),
    supplied: article.supplied && { ...article.supplied, publisher: orNull(article.supplied.publisher) },
    authors: article.authors.map(name),
    derivedFrom: article.derivedFrom.map((source) => ({ ...source, article: name(source.article) })),
    unnamedSources: held.of('unnamedSources', article.id).map((source) => without(source, 'id', 'article')),
    quotes: held.of('quotes', article.id).map((quote) => quoteEntry(quote, name)),
    appearances: held.of('appearances', article.id).map((appearance) => appearanceEntry(appearance, name)),
    claims: held.of('claims', article.id).map((claim) => ({
      ...without(claim, 'id', 'article'),
      about: claim.about.map(name),
      restsOn: claim.restsOn.map(name),
      resolvedBy: orNull(claim.resolvedBy),
    })),
    corrections: held.of('corrections', article.id).map((correction) => ({
      ...without(correction, 'id', 'article'),
      corrects: correction.corrects.map((id) => reference(id, name)),
    })),
  } as ArticleFile;
}

function quoteEntry(quote: Records['quotes'][number], name: Name): QuoteEntry {
  return {
    ...without(quote, 'id', 'article'),
    saidBy: quote.saidBy.map(({ id, rank, rankReason }) => ({ ...reference(id, name), rank, rankReason })),
    saidTo: quote.saidTo.map(({ id, basis }) => ({ ...reference(id, name), basis })),
    onBehalfOf: quote.onBehalfOf && name(quote.onBehalfOf),
    voicedAs: quote.voicedAs && name(quote.voicedAs),
    about: quote.about.map((id) => reference(id, name)),
    discusses: quote.discusses.map((id) => reference(id, name)),
    verificationEvidence: quote.verificationEvidence.map((id) => reference(id, name)),
    possibleSameAs: quote.possibleSameAs.map((alike) => ({ ...alike, quote: name(alike.quote) })),
  } as QuoteEntry;
}

function appearanceEntry(appearance: Records['appearances'][number], name: Name): AppearanceEntry {
  return {
    ...without(appearance, 'id', 'article', 'quote', 'position'),
    of: name(appearance.quote),
    attributedTo: appearance.attributedTo.map(({ id, ...credit }) => ({ ...reference(id, name), ...credit })),
    speakerCandidates: appearance.speakerCandidates ?? [],
    edits: appearance.edits.map((edit) => without(edit, 'id', 'position')),
    quotedFrom: appearance.quotedFrom.map((source) => ({ ...source, appearance: name(source.appearance) })),
    continues: appearance.continues && name(appearance.continues),
  };
}
